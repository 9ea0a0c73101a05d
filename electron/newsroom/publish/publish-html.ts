import type { Exported } from '#domain/contract';
import { renderPage } from '#domain/publishing/page';
import { type Publishable, shownPhotos } from '#domain/publishing/publishable';
import { placeOf } from './place.ts';
import { type PublishIo, type PublishTarget, dataUrl, webPhotos } from './publish-io.ts';
import { writeFileWhole } from './write-file.ts';

/** The web page as one file, photos inside. */
export async function publishHtml(
  bulletin: Publishable,
  { path, overwrite }: PublishTarget,
  io: PublishIo,
): Promise<Exported> {
  const place = await placeOf(path, bulletin, '.html');
  const photos = await webPhotos(shownPhotos(bulletin, 'web'), io);
  const html = renderPage(bulletin, { photoUrl: (sha) => dataUrl(photos.get(sha)) });
  const bytes = Buffer.from(html, 'utf8');
  await writeFileWhole(place.path, bytes, { overwrite, signal: io.signal });
  return { kind: 'html', files: [place.name], bytes: bytes.length };
}
