import path from 'node:path';
import { LIBRARY_FILE } from '#domain/library-file';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
};

/**
 * The data folder of this user where none is named: local, since a roaming profile may lie on a share,
 * and never beside the program, which an update or an uninstall replaces.
 */
export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || path.win32.join(home, 'AppData', 'Local');
    return path.win32.join(local, 'Ban Tin');
  }
  if (platform === 'darwin') {
    return path.posix.join(home, 'Library', 'Application Support', 'Ban Tin');
  }
  const named = env['XDG_DATA_HOME'] ?? '';
  // The XDG specification: a relative path there is to be ignored.
  const base = path.posix.isAbsolute(named) ? named : path.posix.join(home, '.local', 'share');
  return path.posix.join(base, 'ban-tin');
}

/** Names inside the data folder. All but the library belong to the shell. */
export const dataPlaces = (dataDir: string) => ({
  library: path.join(dataDir, LIBRARY_FILE),
  /** Chromium's profile; also what the single-instance lock is taken on. */
  chromium: path.join(dataDir, 'chromium'),
  logs: path.join(dataDir, 'logs'),
  crashes: path.join(dataDir, 'crashes'),
  /** Where the window stood, and what its first moment needs to know. */
  window: path.join(dataDir, 'window.json'),
});
