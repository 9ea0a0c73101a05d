import { z } from 'zod';
import { type BulletinState, bulletinState } from '#domain/bulletin';
import { type NoParams, type ReadableDb, type WritableDb, command, query } from '../database.ts';

/**
 * Whose a bulletin is and where it stands. State and pointers are caches folded from its events: they
 * serve lists, never a decision.
 */
export type StoredLife = {
  readonly id: string;
  /** Null: from before accounts, or brought in by a script; whoever writes first takes it over. */
  readonly author: string | null;
  readonly state: BulletinState;
  readonly submitted: string | null;
  readonly approved: string | null;
  readonly aired: string | null;
  /** Revisions that the working copy stands on: the parents of the next one. */
  readonly basedOn: readonly string[];
};

type LifeColumns = {
  id: string;
  author_account: string | null;
  state: string;
  submitted_revision: string | null;
  approved_revision: string | null;
  aired_revision: string | null;
  based_on: string;
};

const COLUMNS = `id, author_account, state, submitted_revision, approved_revision, aired_revision,
  based_on`;

const findOne = query<{ id: string }, LifeColumns>(
  'life.find',
  `SELECT ${COLUMNS} FROM bulletins WHERE id = @id`,
);
const pageAfter = query<{ after: string; limit: number }, LifeColumns>(
  'life.page',
  `SELECT ${COLUMNS} FROM bulletins WHERE id > @after ORDER BY id LIMIT @limit`,
);
const updateLife = command<{
  id: string;
  state: string;
  submitted: string | null;
  approved: string | null;
  aired: string | null;
}>(
  'life.update',
  `UPDATE bulletins SET state = @state, submitted_revision = @submitted,
     approved_revision = @approved, aired_revision = @aired
   WHERE id = @id`,
);
const updateBase = command<{ id: string; based_on: string }>(
  'life.setBase',
  'UPDATE bulletins SET based_on = @based_on WHERE id = @id',
);
const updateAuthor = command<{ id: string; author: string }>(
  'life.setAuthor',
  'UPDATE bulletins SET author_account = @author WHERE id = @id',
);
const handAll = command<{ from: string; to: string }>(
  'life.handOver',
  'UPDATE bulletins SET author_account = @to WHERE author_account = @from',
);
const authors = query<NoParams, { author: string; bulletins: number }>(
  'life.authors',
  `SELECT author_account AS author, COUNT(*) AS bulletins FROM bulletins
   WHERE author_account IS NOT NULL GROUP BY author_account`,
);
const adoptAll = command<{ to: string }>(
  'life.adopt',
  'UPDATE bulletins SET author_account = @to WHERE author_account IS NULL',
);

export function findLife(db: ReadableDb, id: string): StoredLife | null {
  const row = db.get(findOne, { id });
  return row === undefined ? null : fromRow(row);
}

/** For whoever goes through all of them: the next few after an id. */
export function livesAfter(db: ReadableDb, after: string, limit: number): StoredLife[] {
  return db.all(pageAfter, { after, limit }).map(fromRow);
}

export function putLife(
  db: WritableDb,
  id: string,
  { state, submitted, approved, aired }: Omit<StoredLife, 'id' | 'author' | 'basedOn'>,
): void {
  db.run(updateLife, { id, state, submitted, approved, aired });
}

export function setBase(db: WritableDb, id: string, basedOn: readonly string[]): void {
  db.run(updateBase, { id, based_on: JSON.stringify(basedOn) });
}

export function setAuthor(db: WritableDb, id: string, author: string): void {
  db.run(updateAuthor, { id, author });
}

/** Answers how many bulletins have a new author. */
export function handOver(db: WritableDb, from: string, to: string): number {
  return db.run(handAll, { from, to });
}

/** How many bulletins each account is the author of. */
export function countByAuthor(db: ReadableDb): ReadonlyMap<string, number> {
  return new Map(db.all(authors, {}).map(({ author, bulletins }) => [author, bulletins]));
}

/** The same for those that nobody wrote. */
export function adoptOrphans(db: WritableDb, to: string): number {
  return db.run(adoptAll, { to });
}

const hashes = z.array(z.string());

function fromRow(row: LifeColumns): StoredLife {
  return {
    id: row.id,
    author: row.author_account,
    state: bulletinState.parse(row.state),
    submitted: row.submitted_revision,
    approved: row.approved_revision,
    aired: row.aired_revision,
    basedOn: hashes.parse(JSON.parse(row.based_on)),
  };
}
