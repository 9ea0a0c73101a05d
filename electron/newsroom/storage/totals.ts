import { type NoParams, type ReadableDb, query } from './database.ts';

/** How much there is to go through. */
export type Totals = {
  readonly events: number;
  readonly revisions: number;
  readonly photos: number;
  readonly bulletins: number;
};

const countAll = query<NoParams, Totals>(
  'totals.all',
  `SELECT (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM revisions) AS revisions,
     (SELECT count(*) FROM photos) AS photos, (SELECT count(*) FROM bulletins) AS bulletins`,
);

export function countTotals(db: ReadableDb): Totals {
  return db.get(countAll, {}) ?? { events: 0, revisions: 0, photos: 0, bulletins: 0 };
}
