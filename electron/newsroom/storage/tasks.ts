import type { Priority } from '#domain/bulletin';
import { type NoParams, type ReadableDb, query } from './database.ts';

/** What waits for somebody: found by the cached state, decided upon by the events. */
export type WaitingRow = {
  readonly id: string;
  readonly headline: string;
  readonly priority: Priority;
  readonly author: string | null;
  /** Of the last step. Milliseconds since 1970. */
  readonly since: number;
};

const COLUMNS = `id, headline, priority, author_account AS author,
  coalesce((SELECT max(at) FROM events WHERE bulletin = bulletins.id
    AND kind IN ('submitted', 'returned', 'approved', 'countersigned', 'phone-approved')),
    updated_at) AS since`;

// The oldest first: what was forgotten must not fall off the end.
const inState = query<{ state: string; limit: number }, WaitingRow>(
  'tasks.inState',
  `SELECT ${COLUMNS} FROM bulletins INDEXED BY bulletins_state
   WHERE trashed_at IS NULL AND state = @state ORDER BY updated_at, rowid LIMIT @limit`,
);
const telephoned = query<NoParams, WaitingRow>(
  'tasks.telephoned',
  `SELECT ${COLUMNS} FROM bulletins
   WHERE id IN (SELECT bulletin FROM events WHERE kind = 'phone-approved')`,
);

export function waitingInState(db: ReadableDb, state: string, limit: number): WaitingRow[] {
  return db.all(inState, { state, limit });
}

/** Every bulletin that was ever approved by telephone: few, and some wait for a signature. */
export function everTelephoned(db: ReadableDb): WaitingRow[] {
  return db.all(telephoned, {});
}
