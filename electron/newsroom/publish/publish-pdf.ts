import type { Exported } from '#domain/contract';
import { renderPaper } from '#domain/publishing/paper';
import type { Publishable } from '#domain/publishing/publishable';
import { placeOf } from './place.ts';
import { type PublishIo, type PublishTarget, assertWanted } from './publish-io.ts';
import { writeFileWhole } from './write-file.ts';

/** The paper as a PDF, printed by the shell. */
export async function publishPdf(
  bulletin: Publishable,
  { path, overwrite }: PublishTarget,
  io: PublishIo,
): Promise<Exported> {
  const place = await placeOf(path, bulletin, '.pdf');
  assertWanted(io);
  const bytes = await io.toPdf(renderPaper(bulletin, { photoUrl: io.photoUrl }));
  await writeFileWhole(place.path, bytes, { overwrite, signal: io.signal });
  return { kind: 'pdf', files: [place.name], bytes: bytes.length };
}
