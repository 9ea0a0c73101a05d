import Sqlite from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import {
  type NoParams,
  type ReadableDb,
  query,
} from '../../../electron/newsroom/storage/database.ts';
import type { Library } from '../../../electron/newsroom/storage/open.ts';

/** A second connection to an open library, as another program would have it. */
export function rawConnection({ file }: Pick<Library, 'file'>): Sqlite.Database {
  const raw = new Sqlite(file, { timeout: 5_000 });
  onTestFinished(() => void raw.close());
  return raw;
}

/** Lets the library grow no further, as a full disk does; SQLite says the same of both. */
export function limitPages(db: ReadableDb, pages: number): void {
  db.get(query<NoParams, unknown>('test.limitPages', `PRAGMA max_page_count = ${pages}`), {});
}
