import type { z } from 'zod';
import { type Passage, passage } from '#domain/contract/review';
import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** Remarks at passages. Times are milliseconds since 1970. */
export type StoredComment = {
  readonly id: string;
  readonly bulletin: string;
  /** Null: on the working copy. */
  readonly revision: string | null;
  readonly replyTo: string | null;
  readonly account: string | null;
  readonly body: string;
  readonly passage: Passage;
  readonly createdAt: number;
  readonly resolvedAt: number | null;
  readonly resolvedBy: string | null;
};

type CommentColumns = {
  id: string;
  bulletin: string;
  revision: string | null;
  reply_to: string | null;
  account: string | null;
  body: string;
  quote: string;
  anchor: string;
  created_at: number;
  resolved_at: number | null;
  resolved_by: string | null;
};

const COLUMNS = `id, bulletin, revision, reply_to, account, body, quote, anchor, created_at,
  resolved_at, resolved_by`;

const findOne = query<{ id: string }, CommentColumns>(
  'comments.find',
  `SELECT ${COLUMNS} FROM comments WHERE id = @id`,
);
const ofBulletin = query<{ bulletin: string }, CommentColumns>(
  'comments.ofBulletin',
  `SELECT ${COLUMNS} FROM comments WHERE bulletin = @bulletin ORDER BY created_at, id`,
);
const insertOne = command<Omit<CommentColumns, 'resolved_at' | 'resolved_by'>>(
  'comments.insert',
  `INSERT INTO comments (id, bulletin, revision, reply_to, account, body, quote, anchor, created_at,
     updated_at)
   VALUES (@id, @bulletin, @revision, @reply_to, @account, @body, @quote, @anchor, @created_at,
     @created_at)`,
);
const updateResolved = command<{
  id: string;
  resolved_at: number | null;
  resolved_by: string | null;
  now: number;
}>(
  'comments.resolve',
  `UPDATE comments SET resolved_at = @resolved_at, resolved_by = @resolved_by, updated_at = @now
   WHERE id = @id`,
);

export function findComment(db: ReadableDb, id: string): StoredComment | null {
  const row = db.get(findOne, { id });
  return row === undefined ? null : fromRow(row);
}

/** In the order they were written. */
export function commentsOf(db: ReadableDb, bulletin: string): StoredComment[] {
  return db.all(ofBulletin, { bulletin }).map(fromRow);
}

export function insertComment(
  db: WritableDb,
  comment: Omit<StoredComment, 'resolvedAt' | 'resolvedBy'>,
): void {
  const { replyTo, passage: meant, createdAt, ...rest } = comment;
  const { quote, ...anchor } = meant;
  db.run(insertOne, {
    ...rest,
    reply_to: replyTo,
    quote,
    anchor: JSON.stringify(anchor),
    created_at: createdAt,
  });
}

/** @param by null: it is open again */
export function setCommentResolved(
  db: WritableDb,
  id: string,
  by: string | null,
  now: number,
): void {
  db.run(updateResolved, { id, resolved_by: by, resolved_at: by === null ? null : now, now });
}

const anchor = passage.omit({ quote: true });

function fromRow(row: CommentColumns): StoredComment {
  const place: z.infer<typeof anchor> = anchor.parse(JSON.parse(row.anchor));
  return {
    id: row.id,
    bulletin: row.bulletin,
    revision: row.revision,
    replyTo: row.reply_to,
    account: row.account,
    body: row.body,
    passage: { quote: row.quote, ...place },
    createdAt: row.created_at,
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by,
  };
}
