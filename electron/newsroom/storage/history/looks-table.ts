import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** Which revisions were shown to whom in the review room. Times are milliseconds since 1970. */
export type Look = { readonly revision: string; readonly at: number };

type Person = { bulletin: string; account: string };

const ofPerson = query<Person, Look>(
  'looks.ofPerson',
  `SELECT revision, looked_at AS at FROM review_looks
   WHERE bulletin = @bulletin AND account = @account`,
);
const putOne = command<Person & Look>(
  'looks.put',
  `INSERT INTO review_looks (bulletin, account, revision, looked_at)
   VALUES (@bulletin, @account, @revision, @at)
   ON CONFLICT (bulletin, account, revision)
   DO UPDATE SET looked_at = max(looked_at, excluded.looked_at)`,
);

/** In no order. */
export function looksOf(db: ReadableDb, bulletin: string, account: string): Look[] {
  return db.all(ofPerson, { bulletin, account });
}

/** Each revision stands there once, with the time of the last look. */
export function putLook(db: WritableDb, bulletin: string, account: string, look: Look): void {
  db.run(putOne, { bulletin, account, ...look });
}
