import { type NoParams, type ReadableDb, query } from './database.ts';

/** What other processes did to the library: the command line may work beside the window. */

const dataVersion = query<NoParams, { data_version: number }>(
  'neighbours.dataVersion',
  'PRAGMA data_version',
);

const changedSince = query<{ since: number; limit: number }, { id: string }>(
  'neighbours.changedSince',
  `SELECT id FROM bulletins INDEXED BY bulletins_newest
   WHERE trashed_at IS NULL AND updated_at >= @since
   UNION ALL
   SELECT id FROM bulletins INDEXED BY bulletins_trash
   WHERE trashed_at IS NOT NULL AND trashed_at >= @since
   LIMIT @limit`,
);

const settingsSince = query<{ since: number }, { key: string }>(
  'neighbours.settingsSince',
  'SELECT key FROM settings WHERE changed_at >= @since LIMIT 1',
);

/** A number that changes whenever another connection has committed something. Costs microseconds. */
export function readDataVersion(db: ReadableDb): number {
  return db.get(dataVersion, {})?.data_version ?? 0;
}

/** @param since milliseconds since 1970 */
export function bulletinsChangedSince(db: ReadableDb, since: number, limit: number): string[] {
  return db.all(changedSince, { since, limit }).map(({ id }) => id);
}

export function settingsChangedSince(db: ReadableDb, since: number): boolean {
  return db.get(settingsSince, { since }) !== undefined;
}
