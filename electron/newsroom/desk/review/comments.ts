import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Remark } from '#domain/contract/history';
import {
  type StoredComment,
  commentsOf,
  findComment,
  insertComment,
  setCommentResolved,
} from '../../storage/attachments/comments-table.ts';
import { findAccount } from '../../storage/station/accounts-table.ts';
import { findBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { findRevision } from '../../storage/history/revisions-table.ts';
import { uuid7 } from '../../storage/uuid7.ts';
import type { Desk } from '../desk.ts';
import { accountOf, mustBeHere } from '../accounts/seat.ts';

/**
 * Remarks at passages. The passage is kept as words: where it stands after edits is for whoever shows
 * it to find, by `domain/revision/find-passage.ts`.
 */

export function listRemarks(
  desk: Desk,
  { id }: CallInput<'comments:list'>,
): CallOutput<'comments:list'> {
  return commentsOf(desk.db, id).map((comment) => toRemark(desk, comment));
}

export function addRemark(
  desk: Desk,
  input: CallInput<'comments:add'>,
): CallOutput<'comments:add'> {
  const remark = desk.db.transaction(() => insertRemark(desk, input));
  desk.tell('comments:changed', { id: input.id });
  return remark;
}

/** Inside a transaction, and told by whoever calls. */
export function insertRemark(desk: Desk, input: CallInput<'comments:add'>): Remark {
  const { id: bulletin, revision, replyTo, body, passage } = input;
  if (findBulletin(desk.db, bulletin) === null) throw new NewsroomError('bulletin-not-found');
  if (revision !== null && findRevision(desk.db, revision)?.bulletin !== bulletin)
    throw new NewsroomError('revision-not-found');
  if (replyTo !== null) mustFindComment(desk, replyTo, bulletin);
  const now = desk.now();
  const id = uuid7(now);
  const account = mustBeHere(desk).id;
  const comment = { id, bulletin, revision, replyTo, account, body, passage, createdAt: now };
  insertComment(desk.db, comment);
  return toRemark(desk, { ...comment, resolvedAt: null, resolvedBy: null });
}

export function resolveRemark(
  desk: Desk,
  { comment: id, resolved }: CallInput<'comments:resolve'>,
): CallOutput<'comments:resolve'> {
  const { bulletin } = mustFindComment(desk, id, null);
  setCommentResolved(desk.db, id, resolved ? mustBeHere(desk).id : null, desk.now());
  desk.tell('comments:changed', { id: bulletin });
  return toRemark(desk, mustFindComment(desk, id, bulletin));
}

function mustFindComment({ db }: Desk, id: string, bulletin: string | null): StoredComment {
  const comment = findComment(db, id);
  if (comment === null || (bulletin !== null && comment.bulletin !== bulletin))
    throw new NewsroomError('comment-not-found');
  return comment;
}

function toRemark(desk: Desk, comment: StoredComment): Remark {
  const { account, createdAt, resolvedAt, resolvedBy, id, revision, replyTo } = comment;
  const nameOf = (who: string | null): string => findAccount(desk.db, who ?? '')?.name ?? '';
  return {
    id,
    revision,
    replyTo,
    by: nameOf(account),
    mine: account !== null && account === accountOf(desk)?.id,
    body: comment.body,
    passage: comment.passage,
    at: new Date(createdAt).toISOString(),
    resolvedAt: resolvedAt === null ? null : new Date(resolvedAt).toISOString(),
    resolvedBy: resolvedBy === null ? null : nameOf(resolvedBy),
  };
}
