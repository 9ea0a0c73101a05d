import { type NoParams, type ReadableDb, query } from './database.ts';
import { findBrokenEvent } from './history/events-table.ts';

/** What is wrong with a library, as found by looking; worded by whoever shows it. */
export type Fault =
  | { readonly kind: 'file'; readonly said: string }
  | { readonly kind: 'reference'; readonly table: string; readonly rowid: number }
  | { readonly kind: 'event'; readonly hash: string };

/** Asks the full-text index too: FTS5 answers integrity_check since SQLite 3.44. */
const integrityCheck = query<NoParams, { integrity_check: string }>(
  'integrity.check',
  'PRAGMA integrity_check(20)',
);
const foreignKeyCheck = query<NoParams, { table: string; rowid: number }>(
  'integrity.foreignKeys',
  'PRAGMA foreign_key_check',
);

/** Reads the whole file: seconds on a large library. An empty answer means that all is well. */
export function findFaults(db: ReadableDb): Fault[] {
  const file = db
    .all(integrityCheck, {})
    .filter((row) => row.integrity_check !== 'ok')
    .map((row): Fault => ({ kind: 'file', said: row.integrity_check }));
  const references = db
    .all(foreignKeyCheck, {})
    .map(({ table, rowid }): Fault => ({ kind: 'reference', table, rowid }));
  const broken = findBrokenEvent(db);
  return [
    ...file,
    ...references,
    ...(broken === null ? [] : [{ kind: 'event', hash: broken.hash } as const]),
  ];
}
