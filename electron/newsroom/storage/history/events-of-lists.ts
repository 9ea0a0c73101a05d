import { type ReadableDb, query } from '../database.ts';

/** The few events that a list shows of a bulletin: for display, decided upon is by the whole chain. */
export type ShownEvent = {
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly account: string | null;
  readonly revision: string | null;
  readonly approvalCode: string | null;
  readonly content: string;
};

const lastOf = query<{ bulletin: string; kinds: string }, ShownEvent>(
  'events.lastOfKinds',
  `SELECT kind, at, account, revision, approval_code AS approvalCode, content
   FROM events INDEXED BY events_bulletin
   WHERE bulletin = @bulletin AND kind IN (SELECT value FROM json_each(@kinds))
   ORDER BY at DESC, sequence DESC LIMIT 1`,
);

/** The last event of one of these kinds; null: there is none. */
export function lastEventOf(
  db: ReadableDb,
  bulletin: string,
  kinds: readonly string[],
): ShownEvent | null {
  return db.get(lastOf, { bulletin, kinds: JSON.stringify(kinds) }) ?? null;
}
