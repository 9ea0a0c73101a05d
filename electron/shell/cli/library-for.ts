import { existsSync } from 'node:fs';
import path from 'node:path';
import { NewsroomError } from '#domain/errors';
import { writeFailure } from '../../system-error.ts';
import { prepareDataFolder, wantedDataFolder } from '../start/prepare-data-folder.ts';
import type { Command } from './command.ts';

/**
 * The data folder that a command works on. A text that is only passing through gets a library of its
 * own, in the temporary folder of the run.
 *
 * @throws NewsroomError where the folder cannot be used
 */
export function libraryFor(command: Command, temporary: string): string {
  if (command.verb === 'export' && 'file' in command.source) {
    return prepareDataFolder(path.join(temporary, 'library'));
  }
  // A slip in --data must not leave an empty library behind, and look as if there were no bulletins.
  if (command.verb !== 'import' && command.dataDir !== null && !existsSync(command.dataDir)) {
    throw new NewsroomError('library-missing', { name: command.dataDir });
  }
  try {
    return prepareDataFolder(command.dataDir);
  } catch (cause) {
    const name = path.basename(wantedDataFolder(command.dataDir));
    throw new NewsroomError(writeFailure(cause) ?? 'internal', { name }, { cause });
  }
}
