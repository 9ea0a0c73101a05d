import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SetupError } from './report.mjs';

/** The Unix mode sits in the upper half of the attributes. */
const MODE_SHIFT = 16;
const PERMISSIONS = 0o777;

/**
 * Unpacks what is asked for, with its executable bits. yauzl reads the directory at the end of the zip
 * and checks sizes, so a truncated zip is an error and not a smaller folder.
 * @param {string} zip
 * @param {string} folder
 * @param {(entry: string) => string | undefined} placeOf path below the folder, or undefined to leave it out
 */
export async function unzip(zip, folder, placeOf) {
  mkdirSync(folder, { recursive: true });
  try {
    await unpackEntries(zip, folder, placeOf);
  } catch (error) {
    // The system's errors carry a code (ENOSPC, …); what has none is said by yauzl about the zip.
    if (!(error instanceof Error) || 'code' in error) throw error;
    throw new SetupError(`${path.basename(zip)} is damaged: ${error.message}.`);
  }
}

/**
 * @param {string} zip
 * @param {string} folder
 * @param {(entry: string) => string | undefined} placeOf
 */
async function unpackEntries(zip, folder, placeOf) {
  // Imported late: yauzl is there after `npm ci` only.
  const { default: yauzl } = await import('yauzl');
  const file = await yauzl.openPromise(zip);
  try {
    for await (const entry of file.eachEntry()) {
      const place = placeOf(entry.fileName);
      if (place === undefined || place === '') continue;
      const target = path.join(folder, place);
      if (entry.fileName.endsWith('/')) {
        mkdirSync(target, { recursive: true });
        continue;
      }
      mkdirSync(path.dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> MODE_SHIFT) & PERMISSIONS;
      await pipeline(
        await file.openReadStreamPromise(entry),
        createWriteStream(target, mode === 0 ? {} : { mode }),
      );
    }
  } finally {
    file.close();
  }
}
