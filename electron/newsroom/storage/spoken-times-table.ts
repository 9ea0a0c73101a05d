import { type ReadableDb, type WritableDb, command, query } from './database.ts';

/** How long bulletins take on air: a cache, made anew where the text or the way of reading has changed. */

export type SpokenTime = {
  readonly syllables: number;
  /** Milliseconds of silence between the blocks. */
  readonly pauses: number;
};

type Columns = { rowid: number; document: string };

const one = query<{ id: string }, SpokenTime & { readAs: string }>(
  'spokenTimes.find',
  `SELECT s.syllables AS syllables, s.pauses AS pauses, s.read_as AS readAs
   FROM bulletins AS b CROSS JOIN spoken_times AS s ON s.rowid = b.rowid WHERE b.id = @id`,
);
/** What was written since comes first: the empty name sorts before all others. */
const stale = query<{ read_as: string; limit: number }, Columns>(
  'spokenTimes.stale',
  `SELECT s.rowid AS rowid, b.document AS document
   FROM (
     SELECT rowid FROM spoken_times WHERE read_as < @read_as OR read_as > @read_as LIMIT @limit
   ) AS s CROSS JOIN bulletins AS b ON b.rowid = s.rowid`,
);
const put = command<SpokenTime & { rowid: number; read_as: string }>(
  'spokenTimes.put',
  `UPDATE spoken_times SET syllables = @syllables, pauses = @pauses, read_as = @read_as
   WHERE rowid = @rowid`,
);

/** Null: the text was never read as it now stands. One read by an older dictionary is near enough to show. */
export function findSpokenTime(db: ReadableDb, id: string): SpokenTime | null {
  const row = db.get(one, { id });
  if (row === undefined || row.readAs === '') return null;
  return { syllables: row.syllables, pauses: row.pauses };
}

export function staleSpokenTimes(db: ReadableDb, readAs: string, limit: number): Columns[] {
  return db.all(stale, { read_as: readAs, limit });
}

export function putSpokenTime(
  db: WritableDb,
  rowid: number,
  { syllables, pauses }: SpokenTime,
  readAs: string,
): void {
  db.run(put, { rowid, syllables, pauses, read_as: readAs });
}
