import Sqlite from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { Library } from '../../../electron/newsroom/storage/open.ts';

/** A second connection to an open library, as another program would have it. */
export function rawConnection({ file }: Pick<Library, 'file'>): Sqlite.Database {
  const raw = new Sqlite(file, { timeout: 5_000 });
  onTestFinished(() => void raw.close());
  return raw;
}
