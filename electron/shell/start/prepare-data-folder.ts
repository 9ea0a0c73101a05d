import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { defaultDataFolder } from './data-folder.ts';

/**
 * Makes the data folder and answers its real path: the single-instance lock and SQLite's own locks must
 * not be fooled by two names for one folder.
 *
 * @param named by `--data`, absolute; null: this user's own
 * @throws where it cannot be made or written to
 */
export function prepareDataFolder(named: string | null): string {
  const folder = wantedDataFolder(named);
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  return realpathSync(folder);
}

export function wantedDataFolder(named: string | null): string {
  const here = { platform: process.platform, env: process.env, home: homedir() };
  return named ?? defaultDataFolder(here);
}
