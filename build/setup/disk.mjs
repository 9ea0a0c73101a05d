import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './report.mjs';

const MEGABYTE = 1e6;
const WORK_FOLDER_PREFIX = 'half-done-';

/**
 * Refuses a step early where it cannot end well: a disk that fills up in the middle of `npm ci` gives
 * errors that nobody understands.
 * @param {string} folder an existing folder on the disk in question
 * @param {number} neededMegabytes
 * @param {string} what
 */
export function needRoom(folder, neededMegabytes, what) {
  const disk = statfsSync(folder);
  const free = Math.floor((disk.bavail * disk.bsize) / MEGABYTE);
  if (free < neededMegabytes) {
    throw new SetupError(
      `there is no room left on the disk: ${what} needs about ${neededMegabytes} MB in ${folder}, ${free} MB are free.`,
    );
  }
}

/**
 * Gives the work a folder of its own and removes it afterwards, whatever happens. What is ready is
 * renamed out of it as the last act, so that a half-finished thing never bears the finished name.
 * The folder is on the same disk as its destination: a rename across disks is a copy.
 * @template T
 * @param {string} cache
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWorkFolder(cache, work) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, WORK_FOLDER_PREFIX));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Removes what a killed set-up left. Only for the holder of the lock: nobody else is working then.
 * @param {string} cache
 */
export function removeLeftovers(cache) {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    if (name.startsWith(WORK_FOLDER_PREFIX)) {
      rmSync(path.join(cache, name), { recursive: true, force: true });
    }
  }
}

/**
 * @param {string} folder
 * @returns {number} bytes of all files below; what is being moved away meanwhile is left out
 */
export function bytesIn(folder) {
  let sum = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) sum += bytesIn(full);
      else if (entry.isFile()) sum += statSync(full).size;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return sum;
}
