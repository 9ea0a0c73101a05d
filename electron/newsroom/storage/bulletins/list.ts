import { type BulletinState, type Priority, bulletinState } from '#domain/bulletin';
import { type DeskView, deskView, newsroomCalls } from '#domain/contract';
import { countSyllables } from '#domain/text/syllables';
import { type NoParams, type ReadableDb, query } from '../database.ts';

/**
 * The desk's list, newest first. Every query runs over a partial index, so that 100,000 bulletins are
 * counted and paged without reading one of their documents.
 */
export type ListedBulletin = {
  readonly id: string;
  readonly headline: string;
  readonly author: string;
  readonly place: string;
  readonly state: BulletinState;
  readonly priority: Priority;
  readonly photo: string | null;
  readonly photoCount: number;
  readonly syllables: number;
  readonly updatedAt: number;
  readonly trashedAt: number | null;
};

export type ListColumns = {
  id: string;
  headline: string;
  byline_author: string;
  place: string;
  state: string;
  priority: Priority;
  photo: string | null;
  photo_count: number;
  syllables: number;
  updated_at: number;
  trashed_at: number | null;
};

export const LIST_COLUMNS = `id, headline, byline_author, place, state, priority, photo, photo_count, syllables,
  updated_at, trashed_at`;

type Page = { limit: number; offset: number };

const listAll = query<Page, ListColumns>(
  'bulletins.list',
  `SELECT ${LIST_COLUMNS} FROM bulletins INDEXED BY bulletins_newest
   WHERE trashed_at IS NULL
   ORDER BY updated_at DESC, rowid DESC LIMIT @limit OFFSET @offset`,
);
const listState = query<Page & { state: string }, ListColumns>(
  'bulletins.listState',
  `SELECT ${LIST_COLUMNS} FROM bulletins INDEXED BY bulletins_state
   WHERE trashed_at IS NULL AND state = @state
   ORDER BY updated_at DESC, rowid DESC LIMIT @limit OFFSET @offset`,
);
const listTrash = query<Page, ListColumns>(
  'bulletins.listTrash',
  `SELECT ${LIST_COLUMNS} FROM bulletins INDEXED BY bulletins_trash
   WHERE trashed_at IS NOT NULL
   ORDER BY trashed_at DESC, rowid DESC LIMIT @limit OFFSET @offset`,
);
const findListed = query<{ rowid: number }, ListColumns>(
  'bulletins.findListed',
  `SELECT ${LIST_COLUMNS} FROM bulletins WHERE rowid = @rowid`,
);

const countStates = query<NoParams, { state: string; count: number }>(
  'bulletins.countStates',
  `SELECT state, count(*) AS count FROM bulletins INDEXED BY bulletins_state
   WHERE trashed_at IS NULL GROUP BY state`,
);
const countTrash = query<NoParams, { count: number }>(
  'bulletins.countTrash',
  `SELECT count(*) AS count FROM bulletins INDEXED BY bulletins_trash
   WHERE trashed_at IS NOT NULL`,
);

export function listBulletins(db: ReadableDb, view: DeskView, page: Page): ListedBulletin[] {
  if (view === 'all') return db.all(listAll, page).map(toListed);
  if (view === 'trash') return db.all(listTrash, page).map(toListed);
  return db.all(listState, { ...page, state: view }).map(toListed);
}

/** Rows in the order of their rowids' list. */
export function listedBulletins(db: ReadableDb, rowids: readonly number[]): ListedBulletin[] {
  return rowids.flatMap((rowid) => {
    const row = db.get(findListed, { rowid });
    return row === undefined ? [] : [toListed(row)];
  });
}

/** A number for every view, whatever states the domain knows. */
export function countBulletins(db: ReadableDb): Record<DeskView, number> {
  const states = new Map(db.all(countStates, {}).map(({ state, count }) => [state, count]));
  const all = [...states.values()].reduce((sum, count) => sum + count, 0);
  const trash = db.get(countTrash, {})?.count ?? 0;
  const counts = deskView.options.map((view) => [view, states.get(view) ?? 0]);
  return viewCounts.parse({ ...Object.fromEntries(counts), all, trash });
}

const viewCounts = newsroomCalls['desk:counts'].output;

export function toListed(row: ListColumns): ListedBulletin {
  return {
    id: row.id,
    headline: row.headline,
    author: row.byline_author,
    place: row.place,
    state: bulletinState.parse(row.state),
    priority: row.priority,
    photo: row.photo,
    photoCount: row.photo_count,
    // The column holds the headline's as well, in every library there is.
    syllables: row.syllables - countSyllables(row.headline),
    updatedAt: row.updated_at,
    trashedAt: row.trashed_at,
  };
}
