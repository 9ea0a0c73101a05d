import type { Exported } from '#domain/contract';
import { bulletinJson } from '#domain/publishing/bulletin-json';
import type { Publishable } from '#domain/publishing/publishable';
import { placeOf } from './place.ts';
import type { PublishIo, PublishTarget } from './publish-io.ts';
import { writeFileWhole } from './write-file.ts';

/** The bulletin as plain JSON, for other programs. */
export async function publishJson(
  bulletin: Publishable,
  { path, overwrite }: PublishTarget,
  io: Pick<PublishIo, 'signal'>,
): Promise<Exported> {
  const place = await placeOf(path, bulletin, '.json');
  const bytes = Buffer.from(bulletinJson(bulletin), 'utf8');
  await writeFileWhole(place.path, bytes, { overwrite, signal: io.signal });
  return { kind: 'json', files: [place.name], bytes: bytes.length };
}
