import { type ReadableDb, query } from '../database.ts';

const lastOne = query<{ desk: string; bulletin: string }, { account: string | null }>(
  'events.lastHand',
  `SELECT account FROM events
   WHERE desk = @desk AND bulletin = @bulletin
     AND kind IN ('created', 'imported', 'helped', 'resumed')
   ORDER BY sequence DESC LIMIT 1`,
);

/** The account that last began to write in a bulletin, as its events tell. */
export function lastHand(db: ReadableDb, desk: string, bulletin: string): string | null {
  return db.get(lastOne, { desk, bulletin })?.account ?? null;
}
