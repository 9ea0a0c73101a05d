import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** How long bulletins take on air: a cache, made anew where the text or the way of reading has changed. */

export type SpokenTime = {
  readonly syllables: number;
  /** Milliseconds of silence between the blocks. */
  readonly pauses: number;
};

/** A text to be read. */
export type UntimedText = { rowid: number; id: string; document: string };

// By the ids' index to the row's number alone: no row of a bulletin is read.
const ofThese = query<{ ids: string }, SpokenTime & { id: string }>(
  'spokenTimes.ofThese',
  `SELECT b.id AS id, s.syllables AS syllables, s.pauses AS pauses
   FROM json_each(@ids) AS asked
   CROSS JOIN bulletins AS b ON b.id = asked.value
   CROSS JOIN spoken_times AS s ON s.rowid = b.rowid
   WHERE s.read_as <> ''`,
);
const unreadOfThese = query<{ ids: string }, UntimedText>(
  'spokenTimes.unreadOfThese',
  `SELECT s.rowid AS rowid, b.id AS id, b.document AS document
   FROM json_each(@ids) AS asked
   CROSS JOIN bulletins AS b ON b.id = asked.value
   CROSS JOIN spoken_times AS s ON s.rowid = b.rowid
   WHERE s.read_as = ''`,
);
/** The newest first: they stand at the top of the list. */
const unread = query<{ limit: number }, UntimedText>(
  'spokenTimes.unread',
  `SELECT s.rowid AS rowid, b.id AS id, b.document AS document
   FROM (
     SELECT rowid FROM spoken_times WHERE read_as = '' ORDER BY rowid DESC LIMIT @limit
   ) AS s CROSS JOIN bulletins AS b ON b.rowid = s.rowid`,
);
const readOtherwise = query<{ read_as: string; limit: number }, UntimedText>(
  'spokenTimes.readOtherwise',
  `SELECT s.rowid AS rowid, b.id AS id, b.document AS document
   FROM (
     SELECT rowid FROM spoken_times
     WHERE (read_as > '' AND read_as < @read_as) OR read_as > @read_as LIMIT @limit
   ) AS s CROSS JOIN bulletins AS b ON b.rowid = s.rowid`,
);
/** As if another dictionary had read it: near enough to show until it is read again. */
const doubt = command<{ id: string }>(
  'spokenTimes.doubt',
  `UPDATE spoken_times SET read_as = 'doubted'
   WHERE rowid = (SELECT rowid FROM bulletins WHERE id = @id) AND read_as <> ''`,
);
const put = command<SpokenTime & { rowid: number; read_as: string }>(
  'spokenTimes.put',
  `UPDATE spoken_times SET syllables = @syllables, pauses = @pauses, read_as = @read_as
   WHERE rowid = @rowid`,
);

/**
 * The times of these bulletins, asked for at once. Missing is whose text was never read as it now stands;
 * one read by an older dictionary is near enough to show.
 */
export function spokenTimesOf(
  db: ReadableDb,
  ids: readonly string[],
): ReadonlyMap<string, SpokenTime> {
  const rows = ids.length === 0 ? [] : db.all(ofThese, { ids: JSON.stringify(ids) });
  return new Map(rows.map(({ id, ...time }) => [id, time]));
}

/** Those of these texts whose time is not known at all. */
export function untimedOf(db: ReadableDb, ids: readonly string[]): UntimedText[] {
  return ids.length === 0 ? [] : db.all(unreadOfThese, { ids: JSON.stringify(ids) });
}

/** Texts not read since they were written, then those that were read another way. */
export function staleSpokenTimes(db: ReadableDb, readAs: string, limit: number): UntimedText[] {
  const texts = db.all(unread, { limit });
  if (texts.length === limit) return texts;
  return [...texts, ...db.all(readOtherwise, { read_as: readAs, limit: limit - texts.length })];
}

export function putSpokenTime(
  db: WritableDb,
  rowid: number,
  { syllables, pauses }: SpokenTime,
  readAs: string,
): void {
  db.run(put, { rowid, syllables, pauses, read_as: readAs });
}

/** The bulletin may be read another way from now on: by the reading that was approved with it, or no longer. */
export function doubtSpokenTime(db: WritableDb, id: string): void {
  db.run(doubt, { id });
}
