import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { NewsroomError } from '#domain/errors';
import { PHOTO_EXTENSIONS } from '../desktop/file-names.ts';

/** "ảnh 2" before "ảnh 10", as people number them; case makes no difference. */
const natural = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' });

/** The image files of a folder by their endings, in the natural order of their names. */
export async function photosIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new NewsroomError('file-not-found', { name: path.basename(folder) }, { cause });
  });
  return entries
    .filter((entry) => !entry.isDirectory() && isPhoto(entry.name))
    .map(({ name }) => path.join(folder, name))
    .sort((one, other) => natural.compare(path.basename(one), path.basename(other)));
}

function isPhoto(name: string): boolean {
  const extension = path.extname(name).slice(1).toLowerCase();
  // macOS leaves "._" files beside the real ones on USB sticks.
  return PHOTO_EXTENSIONS.includes(extension) && !name.startsWith('.');
}
