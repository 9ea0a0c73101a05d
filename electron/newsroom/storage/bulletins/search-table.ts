import type { DeskView } from '#domain/contract';
import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** The full-text index and what it knows of itself (`bulletins_fts`, `search_docs`). */

/** A bulletin as search sees it: every word of it, without accents and with them. */
export type SearchDoc = {
  readonly rowid: number;
  readonly folded: string;
  readonly exact: string;
  readonly textHash: string;
  readonly foldVersion: number;
};

/** What there is to index of a bulletin. */
export type SearchSource = {
  readonly rowid: number;
  readonly fields: readonly string[];
  readonly document: string;
};

type SourceColumns = {
  rowid: number;
  headline: string;
  summary: string;
  byline_author: string;
  byline_unit: string;
  photo_credit: string;
  place: string;
  topic: string;
  document: string;
};

const listStale = query<{ fold_version: number; limit: number }, SourceColumns>(
  'search.stale',
  `SELECT b.rowid AS rowid, headline, summary, byline_author, byline_unit, photo_credit, place, topic,
     document
   FROM search_docs AS s CROSS JOIN bulletins AS b ON b.rowid = s.rowid
   WHERE s.fold_version < @fold_version ORDER BY s.fold_version LIMIT @limit`,
);
const putText = command<{ rowid: number; folded: string; exact: string }>(
  'search.putText',
  'INSERT OR REPLACE INTO bulletins_fts (rowid, folded, exact) VALUES (@rowid, @folded, @exact)',
);
const putDoc = command<{ rowid: number; text_hash: string; fold_version: number }>(
  'search.putDoc',
  `UPDATE search_docs SET text_hash = @text_hash, fold_version = @fold_version
   WHERE rowid = @rowid`,
);
const findHash = query<{ rowid: number }, { text_hash: string }>(
  'search.hash',
  'SELECT text_hash FROM search_docs WHERE rowid = @rowid',
);

/** Bulletins whose text the index does not hold as it now is, the freshly written first. */
export function staleSources(db: ReadableDb, foldVersion: number, limit: number): SearchSource[] {
  return db.all(listStale, { fold_version: foldVersion, limit }).map(fromRow);
}

/** Indexes a text, unless it is the very text that the index holds. Call it in a transaction. */
export function putSearchDoc(db: WritableDb, doc: SearchDoc): void {
  const { rowid, folded, exact, textHash, foldVersion } = doc;
  if (db.get(findHash, { rowid })?.text_hash !== textHash)
    db.run(putText, { rowid, folded, exact });
  db.run(putDoc, { rowid, text_hash: textHash, fold_version: foldVersion });
}

type Page = { limit: number; offset: number };
type Filter = { match: string; state: string };

/**
 * The unary plus keeps SQLite from asking the index once for every bulletin of the view; the sets come
 * from the partial indexes alone. "all" leaves out the trash, which is small, and names no set.
 */
const inView = {
  all: '+rowid NOT IN (SELECT rowid FROM bulletins WHERE trashed_at IS NOT NULL)',
  trash: '+rowid IN (SELECT rowid FROM bulletins WHERE trashed_at IS NOT NULL)',
  state: '+rowid IN (SELECT rowid FROM bulletins WHERE trashed_at IS NULL AND state = @state)',
} as const;
type Place = keyof typeof inView;

const find = (place: Place) =>
  query<Filter & Page, { rowid: number }>(
    `search.find.${place}`,
    `SELECT rowid FROM bulletins_fts WHERE bulletins_fts MATCH @match AND ${inView[place]}
     ORDER BY rowid DESC LIMIT @limit OFFSET @offset`,
  );
const count = (place: Place) =>
  query<Filter, { count: number }>(
    `search.count.${place}`,
    `SELECT count(*) AS count FROM bulletins_fts
     WHERE bulletins_fts MATCH @match AND ${inView[place]}`,
  );
const finds = { all: find('all'), trash: find('trash'), state: find('state') };
const counts = { all: count('all'), trash: count('trash'), state: count('state') };

/** Rowids, the newest bulletin first. */
export function findMatches(db: ReadableDb, match: string, view: DeskView, page: Page): number[] {
  return db.all(finds[placeOf(view)], { match, state: view, ...page }).map(({ rowid }) => rowid);
}

export function countMatches(db: ReadableDb, match: string, view: DeskView): number {
  return db.get(counts[placeOf(view)], { match, state: view })?.count ?? 0;
}

function placeOf(view: DeskView): Place {
  return view === 'all' || view === 'trash' ? view : 'state';
}

function fromRow({ rowid, document, ...fields }: SourceColumns): SearchSource {
  return { rowid, fields: Object.values(fields), document };
}
