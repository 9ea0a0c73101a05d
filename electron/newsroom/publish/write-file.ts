import { randomBytes } from 'node:crypto';
import { type FileHandle, link, lstat, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { NewsroomError } from '#domain/errors';
import { renameStubbornly } from '../../stubborn-rename.ts';
import { systemCode } from '../../system-error.ts';
import { targetError } from './target-error.ts';

/**
 * Writes files that are there whole or not at all: under a temporary name beside the target, flushed to
 * the disk, renamed. Whatever fails, the old file stays and nothing half-written does.
 *
 * Throws `file-exists`, `file-in-use`, `disk-full`, `no-permission`, `target-vanished`,
 * `target-not-folder`, `cancelled`.
 */

export type WriteOptions = {
  /** A person agreed to replace what is there. */
  readonly overwrite: boolean;
  readonly signal?: AbortSignal | undefined;
};

/** Bytes written between two looks at the signal: a tenth of a second on a slow USB stick. */
const CHUNK_BYTES = 1_048_576;

export async function writeFileWhole(
  target: string,
  bytes: Uint8Array,
  { overwrite, signal }: WriteOptions,
): Promise<void> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, temporaryName());
  try {
    if (!overwrite && (await isThere(target))) throw exists(target);
    await writeThrough(temporary, bytes, signal);
    if (overwrite) await renameStubbornly(temporary, target);
    else await renameOntoNothing(temporary, target);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw targetError(error, target);
  }
}

/**
 * Writes a folder of files (names with '/' between parts). A new folder appears whole. Into one that is
 * there already, with leave, the files go one by one, each of them whole: what else a person keeps in it
 * is not ours to remove.
 */
export async function writeFolderWhole(
  target: string,
  files: ReadonlyMap<string, Uint8Array>,
  options: WriteOptions,
): Promise<void> {
  const isOld = await isThere(target);
  if (isOld && !options.overwrite) throw exists(target);
  const temporary = path.join(path.dirname(target), temporaryName());
  const written = isOld ? target : temporary;
  try {
    if (!isOld) await mkdir(temporary);
    for (const [name, bytes] of files) {
      const file = path.join(written, ...name.split('/'));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFileWhole(file, bytes, options);
    }
    if (!isOld) await renameStubbornly(temporary, target);
    await syncFolder(path.dirname(target));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw targetError(error, target);
  }
}

/** Hidden where the system hides by name, and short: the target's own name may be as long as allowed. */
function temporaryName(): string {
  return `.ban-tin-${randomBytes(6).toString('hex')}.tmp`;
}

function exists(target: string): NewsroomError {
  return new NewsroomError('file-exists', { name: path.basename(target) });
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function writeThrough(
  file: string,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      if (signal?.aborted === true) throw new NewsroomError('cancelled');
      await handle.writeFile(bytes.subarray(at, at + CHUNK_BYTES));
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (signal?.aborted === true) throw new NewsroomError('cancelled');
}

/**
 * A hard link, unlike a rename, never replaces: nothing that appeared in the meantime is lost. USB sticks
 * (FAT, exFAT) have no links; there a last look must do.
 */
async function renameOntoNothing(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw exists(target);
    if (await isThere(target)) throw exists(target);
    return renameStubbornly(temporary, target);
  }
  await rm(temporary);
}

/** Makes the new name last through a power cut, where the system lets a folder be flushed. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    // Some file systems of sticks and network shares refuse, and some folders may be written in and not read;
    // the file itself is flushed.
    if (!['EINVAL', 'EPERM', 'EACCES', 'ENOTSUP', 'EBADF'].includes(systemCode(error))) throw error;
  } finally {
    await handle?.close();
  }
}
