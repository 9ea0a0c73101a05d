import path from 'node:path';
import { zipSync } from 'fflate';
import type { Exported } from '#domain/contract';
import { fileSlug } from '#domain/publishing/file-name';
import { type Fragment, renderFragment } from '#domain/publishing/fragment';
import { type Publishable, shownPhotos } from '#domain/publishing/publishable';
import { isFolder } from './place.ts';
import { type PublishIo, type PublishTarget, dataUrl, webPhotos } from './publish-io.ts';
import { writeFileWhole, writeFolderWhole } from './write-file.ts';

/** Short, since the folder carries the headline and Windows counts the whole path. */
const FILE_NAME = 'bai-viet';

/**
 * What a station puts into its website: the fragment, its text, and a `photos/` folder. A target that
 * ends in .zip becomes one file; a folder that is there gets a new one inside, named after the headline;
 * any other target becomes that folder.
 */
export async function publishFragment(
  bulletin: Publishable,
  { path: target, overwrite }: PublishTarget,
  io: PublishIo,
): Promise<Exported> {
  const files = await fragmentFiles(bulletin, io);
  const options = { overwrite, signal: io.signal };
  if (target.toLowerCase().endsWith('.zip')) {
    // Level 0: photos are JPEG already, and the texts are small.
    const zip = zipSync(Object.fromEntries(files), { level: 0, mtime: bulletin.updatedAt });
    await writeFileWhole(target, zip, options);
    return { kind: 'fragment', files: [path.basename(target)], bytes: zip.length };
  }
  const isInside = await isFolder(target);
  const into = isInside ? path.join(target, fileSlug(bulletin.fields.headline)) : target;
  await writeFolderWhole(into, files, options);
  const prefix = path.basename(into);
  return {
    kind: 'fragment',
    files: [...files.keys()].map((name) => `${prefix}/${name}`),
    bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0),
  };
}

/** The same for the clipboard: photos ride inside, since no file comes along. */
export async function clipboardFragment(
  bulletin: Publishable,
  io: Pick<PublishIo, 'photoBytes' | 'signal' | 'progress'>,
): Promise<Pick<Fragment, 'html' | 'text'>> {
  const photos = await webPhotos(shownPhotos(bulletin, 'web'), io);
  const { html, text } = renderFragment(bulletin, {
    photoUrl: ({ sha }) => dataUrl(photos.get(sha)),
  });
  return { html, text };
}

async function fragmentFiles(
  bulletin: Publishable,
  io: PublishIo,
): Promise<Map<string, Uint8Array>> {
  const { html, text, photos } = renderFragment(bulletin);
  const bytes = await webPhotos(
    photos.map(({ sha }) => sha),
    io,
  );
  const files = new Map<string, Uint8Array>([
    [`${FILE_NAME}.html`, Buffer.from(`${html}\n`, 'utf8')],
    [`${FILE_NAME}.txt`, Buffer.from(`${text}\n`, 'utf8')],
  ]);
  for (const { sha, name } of photos) {
    const jpeg = bytes.get(sha);
    if (jpeg !== undefined) files.set(`photos/${name}`, jpeg);
  }
  return files;
}
