import { LIST_COLUMNS, type ListColumns, type ListedBulletin, toListed } from './list.ts';
import { type NoParams, type ReadableDb, query } from '../database.ts';

/** What waits for somebody: found by the cached state, decided upon by the events. */
export type WaitingRow = ListedBulletin & {
  /** Whose it is; not the byline. */
  readonly account: string | null;
};

type WaitingColumns = ListColumns & { author_account: string | null };

const COLUMNS = `${LIST_COLUMNS}, author_account`;

// The oldest first: what was forgotten must not fall off the end.
type InState = { state: string; account: string | null; limit: number };
const inState = query<InState, WaitingColumns>(
  'tasks.inState',
  `SELECT ${COLUMNS} FROM bulletins INDEXED BY bulletins_state
   WHERE trashed_at IS NULL AND state = @state AND (@account IS NULL OR author_account = @account)
   ORDER BY updated_at, rowid LIMIT @limit`,
);
const telephoned = query<NoParams, WaitingColumns>(
  'tasks.telephoned',
  `SELECT ${COLUMNS} FROM bulletins
   WHERE id IN (SELECT bulletin FROM events WHERE kind = 'phone-approved')`,
);

/** Of one account, or of all (null); a limit must not be used up by what another account is to do. */
export function waitingInState(db: ReadableDb, { state, account, limit }: InState): WaitingRow[] {
  return db.all(inState, { state, account, limit }).map(fromRow);
}

/** Every bulletin that was ever approved by telephone: few, and some wait for a signature. */
export function everTelephoned(db: ReadableDb): WaitingRow[] {
  return db.all(telephoned, {}).map(fromRow);
}

function fromRow({ author_account: account, ...row }: WaitingColumns): WaitingRow {
  return { ...toListed(row), account };
}
