import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** Keys and JSON values; what each key may hold is for its reader to check. */

const findOne = query<{ key: string }, { value: string }>(
  'settings.find',
  'SELECT value FROM settings WHERE key = @key',
);

const upsert = command<{ key: string; value: string; now: number }>(
  'settings.put',
  `INSERT INTO settings (key, value, changed_at) VALUES (@key, @value, @now)
   ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`,
);

/** Undefined where the key was never set. */
export function readSetting(db: ReadableDb, key: string): unknown {
  const row = db.get(findOne, { key });
  return row === undefined ? undefined : fromRow(row);
}

export function putSetting(db: WritableDb, key: string, value: unknown, now: number): void {
  db.run(upsert, { key, value: toRow(value), now });
}

function fromRow({ value }: { value: string }): unknown {
  return JSON.parse(value);
}

function toRow(value: unknown): string {
  return JSON.stringify(value);
}
