import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { LifeFacts } from '#domain/contract/review';
import type { SignedEvent } from '../../storage/history/events-table.ts';
import { looksOf, putLook } from '../../storage/history/looks-table.ts';
import { findRevision, revisionNumber } from '../../storage/history/revisions-table.ts';
import type { Desk } from '../desk.ts';
import { mustBeOnDesk } from './record.ts';
import { accountOf, mustBeHere } from '../accounts/seat.ts';

/**
 * What a person has seen in the review room: what has changed since then is what is shown to him. It is
 * kept for that alone, and nothing that is decided or proved leans on it.
 */

/** As many as a choice needs: what is being looked at, and what was before it. */
const MOST_LOOKS = 4;
/** Whoever decided had it before him, in the days too when looks were not kept. */
const decisions = new Set(['returned', 'approved', 'countersigned', 'disowned']);

export function noteLook(
  desk: Desk,
  { id, revision }: CallInput<'review:looked'>,
): CallOutput<'review:looked'> {
  desk.db.transaction(() => {
    mustBeOnDesk(desk, id);
    if (findRevision(desk.db, revision)?.bulletin !== id)
      throw new NewsroomError('revision-not-found');
    putLook(desk.db, id, mustBeHere(desk).id, { revision, at: desk.now() });
  });
  return {};
}

/** Of whoever asks, the last first, each revision once. */
export function myLooks(
  desk: Desk,
  bulletin: string,
  events: readonly SignedEvent[],
): LifeFacts['looks'] {
  const me = accountOf(desk)?.id;
  if (me === undefined) return [];
  const last = new Map<string, number>();
  const note = (revision: string, at: number): void => {
    last.set(revision, Math.max(at, last.get(revision) ?? 0));
  };
  for (const { revision, at } of looksOf(desk.db, bulletin, me)) note(revision, at);
  for (const { kind, account, revision, at } of events)
    if (account === me && revision !== null && decisions.has(kind)) note(revision, at);
  return [...last]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_LOOKS)
    .map(([revision, at]) => ({
      revision,
      number: revisionNumber(desk.db, revision),
      at: new Date(at).toISOString(),
    }));
}
