import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A folder for one run of the command line: Chromium's own files, and the library of a text that is
 * only passing through. Its name carries the process, so that the next run finds what a killed one
 * has left behind.
 */
const PREFIX = 'ban-tin-run-';
const NAME = /^ban-tin-run-(\d+)-/;

export function makeTemporaryFolder(parent: string = tmpdir(), pid: number = process.pid): string {
  return mkdtempSync(path.join(parent, `${PREFIX}${pid}-`));
}

/** Chromium's helpers may write for a moment longer; what they hold on Windows goes with the next run. */
export function removeTemporaryFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // Left for the next run.
  }
}

/** Removes what runs have left that were killed. Someone else's folders are not ours to remove. */
export function removeLeftFolders(
  parent: string = tmpdir(),
  isRunning: (pid: number) => boolean = runs,
): void {
  for (const name of namesIn(parent)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      removeTemporaryFolder(path.join(parent, name));
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function runs(pid: number): boolean {
  try {
    // Signal 0 asks and does nothing.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
