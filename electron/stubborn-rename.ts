import * as fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NewsroomError } from '#domain/errors';
import { systemCode } from './system-error.ts';

/** Less than a second together: a person waits for it. */
const ATTEMPTS = 8;
const PAUSE_MS = 100;

/** What stands in for the system in tests. */
type System = {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly pause: (ms: number) => Promise<unknown>;
};
const here: System = { platform: process.platform, rename: fs.rename, pause };

/**
 * Puts a file that is written in the place of an old one. On Windows neither may be open elsewhere (a viewer, a
 * virus scanner), which passes: it is tried for a while.
 *
 * Throws `file-in-use` when it does not pass, and what the system says otherwise.
 */
export async function renameStubbornly(from: string, to: string, system = here): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await system.rename(from, to);
    } catch (error) {
      const isHeld =
        system.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error));
      if (!isHeld) throw error;
      if (attempt === ATTEMPTS)
        throw new NewsroomError('file-in-use', { name: path.basename(to) }, { cause: error });
      await system.pause(PAUSE_MS);
    }
  }
}
