import { createHash } from 'node:crypto';
import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** Immutable snapshots: the stored bytes, and what the database reads out of them. */
export type StoredRevision = {
  readonly hash: string;
  readonly bulletin: string;
  readonly number: number;
  readonly receivedAt: number;
  /** Canonical JSON. Never written again; hash and signature are over these very bytes. */
  readonly content: string;
};

export type RevisionRow = {
  readonly hash: string;
  readonly number: number;
  /** JSON array of hashes. */
  readonly parents: string;
};

/** Keeps the hash of a revision apart from every other use of SHA-256. */
const PREFIX = 'bantin-revision/1\n';

const findOne = query<
  { hash: string },
  { hash: string; bulletin: string; number: number; received_at: number; content: string }
>(
  'revisions.find',
  'SELECT hash, bulletin, number, received_at, content FROM revisions WHERE hash = @hash',
);
const ofBulletin = query<{ bulletin: string }, RevisionRow>(
  'revisions.ofBulletin',
  'SELECT hash, number, parents FROM revisions WHERE bulletin = @bulletin ORDER BY number, hash',
);
const numberOf = query<{ hash: string }, { number: number }>(
  'revisions.number',
  'SELECT number FROM revisions WHERE hash = @hash',
);
const arrivalOf = query<{ hash: string }, { receivedAt: number }>(
  'revisions.arrival',
  'SELECT received_at AS receivedAt FROM revisions WHERE hash = @hash',
);
const lastNumber = query<{ bulletin: string }, { number: number | null }>(
  'revisions.lastNumber',
  'SELECT max(number) AS number FROM revisions WHERE bulletin = @bulletin',
);
const page = query<{ after: string; limit: number }, { hash: string; content: string }>(
  'revisions.page',
  'SELECT hash, content FROM revisions WHERE hash > @after ORDER BY hash LIMIT @limit',
);
const insertOne = command<{ hash: string; content: string; now: number }>(
  'revisions.insert',
  'INSERT INTO revisions (hash, content, received_at) VALUES (@hash, @content, @now)',
);

/** Writes the bytes once and answers their hash. */
export function insertRevision(db: WritableDb, content: string, now: number): string {
  const hash = hashOfRevision(content);
  db.run(insertOne, { hash, content, now });
  return hash;
}

export function findRevision(db: ReadableDb, hash: string): StoredRevision | null {
  const row = db.get(findOne, { hash });
  if (row === undefined) return null;
  const { received_at: receivedAt, ...rest } = row;
  return { ...rest, receivedAt };
}

/** In order, without their content. */
export function revisionsOf(db: ReadableDb, bulletin: string): RevisionRow[] {
  return db.all(ofBulletin, { bulletin });
}

export function revisionNumber(db: ReadableDb, hash: string): number {
  return db.get(numberOf, { hash })?.number ?? 0;
}

/** When it was written; null: there is none. */
export function revisionArrival(db: ReadableDb, hash: string): number | null {
  return db.get(arrivalOf, { hash })?.receivedAt ?? null;
}

/** 0: there is none yet. */
export function lastRevisionNumber(db: ReadableDb, bulletin: string): number {
  return db.get(lastNumber, { bulletin })?.number ?? 0;
}

/** For whoever goes through all of them: the next few after a hash. */
export function revisionsAfter(
  db: ReadableDb,
  after: string,
  limit: number,
): { hash: string; content: string }[] {
  return db.all(page, { after, limit });
}

export function hashOfRevision(content: string): string {
  return createHash('sha256').update(PREFIX).update(content).digest('hex');
}
