import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { findAccount } from '../../storage/station/accounts-table.ts';
import type { StoredBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { insertRemark } from './comments.ts';
import type { Desk } from '../desk.ts';
import { move, mustBeOnDesk, readLife } from './record.ts';
import { freeze } from './revisions.ts';
import { hasWords } from './texts.ts';

/** Sending, returning, airing, withdrawing: every step but the decision itself. */

export function submit(
  desk: Desk,
  { id, version, note }: CallInput<'review:submit'>,
): CallOutput<'review:submit'> {
  const frozen = desk.db.transaction(() => {
    const stored = mustBeAsSeen(desk, id, version);
    const made = freeze(desk, stored);
    move(desk, id, { move: 'submitted', revision: made.revision, detail: { note } });
    return made;
  });
  desk.tell('bulletins:changed', { id });
  return frozen;
}

export function takeBack(
  desk: Desk,
  { id }: CallInput<'review:takeBack'>,
): CallOutput<'review:takeBack'> {
  desk.db.transaction(() => move(desk, id, { move: 'taken-back' }));
  desk.tell('bulletins:changed', { id });
  return {};
}

export function returnBulletin(
  desk: Desk,
  { id, revision, reason, remarks }: CallInput<'review:return'>,
): CallOutput<'review:return'> {
  desk.db.transaction(() => {
    const { submitted } = readLife(desk, id);
    if (submitted !== null && submitted !== revision) throw new NewsroomError('revision-changed');
    move(desk, id, { move: 'returned', revision, detail: { reason } });
    for (const { body, passage } of remarks)
      insertRemark(desk, { id, revision, replyTo: null, body, passage });
  });
  desk.tell('bulletins:changed', { id });
  desk.tell('comments:changed', { id });
  return {};
}

/** The emergency lane: recorded by whoever is on shift, signed by the named person afterwards. */
export function approveByPhone(
  desk: Desk,
  { id, version, named, manner, saidAt }: CallInput<'review:approveByPhone'>,
): CallOutput<'review:approveByPhone'> {
  const frozen = desk.db.transaction(() => {
    const account = findAccount(desk.db, named);
    if (account === null || account.leftAt !== null) throw new NewsroomError('account-not-found');
    const stored = mustBeAsSeen(desk, id, version);
    const made = freeze(desk, stored);
    const order = { revision: made.revision, named: account, detail: { manner, saidAt } };
    move(desk, id, { move: 'phone-approved', ...order });
    return made;
  });
  desk.tell('bulletins:changed', { id });
  return frozen;
}

export function air(
  desk: Desk,
  { id, revision, date, slot, announcer }: CallInput<'review:air'>,
): CallOutput<'review:air'> {
  desk.db.transaction(() =>
    move(desk, id, { move: 'aired', revision, detail: { date, slot, announcer } }),
  );
  desk.tell('bulletins:changed', { id });
  return {};
}

export function withdraw(
  desk: Desk,
  { id, reason }: CallInput<'review:withdraw'>,
): CallOutput<'review:withdraw'> {
  desk.db.transaction(() => move(desk, id, { move: 'withdrawn', detail: { reason } }));
  desk.tell('bulletins:changed', { id });
  return {};
}

export function correct(
  desk: Desk,
  { id, reason }: CallInput<'review:correct'>,
): CallOutput<'review:correct'> {
  desk.db.transaction(() => move(desk, id, { move: 'corrected', detail: { reason } }));
  desk.tell('bulletins:changed', { id });
  return {};
}

/** What is frozen is what the person has before him, and there is something to decide on. */
function mustBeAsSeen(desk: Desk, id: string, version: number): StoredBulletin {
  const stored = mustBeOnDesk(desk, id);
  if (stored.version !== version)
    throw new NewsroomError('stale-version', { version: stored.version });
  if (!hasWords(stored)) throw new NewsroomError('bulletin-empty');
  return stored;
}
