import { randomBytes } from 'node:crypto';
import { makeApprovalCode } from '#domain/trust/approval-code';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Approval } from '#domain/contract/review';
import { isOwn } from '#domain/life/workflow';
import { findEventByCode } from '../../storage/history/events-table.ts';
import type { Desk } from '../desk.ts';
import { openOwnKey } from '../keys/open.ts';
import { mustProve } from './proof.ts';
import { move, mustBeOnDesk, readLife, standingOf } from './record.ts';
import { readRevision } from './revisions.ts';
import { mustBeHere } from '../accounts/seat.ts';

/** What an approver does, with his passcode and over the very revision that he has looked at. */

export function approve(
  desk: Desk,
  input: CallInput<'review:approve'>,
): Promise<CallOutput<'review:approve'>> {
  assertSubmitted(desk, input);
  return sign(desk, 'approved', input);
}

/** A signature given after an approval by telephone. */
export function countersign(
  desk: Desk,
  input: CallInput<'review:countersign'>,
): Promise<CallOutput<'review:countersign'>> {
  assertNamed(desk, input);
  return sign(desk, 'countersigned', input);
}

/** "Tôi không duyệt": signed as well, since it is a word against another's. */
export async function disown(
  desk: Desk,
  input: CallInput<'review:disown'>,
): Promise<CallOutput<'review:disown'>> {
  assertNamed(desk, input);
  const signer = await openOwnKey(desk, input.passcode);
  const { id, revision, reason } = input;
  desk.db.transaction(() => {
    move(desk, id, { move: 'disowned', revision, signer, detail: { reason } });
  });
  desk.tell('bulletins:changed', { id });
  return {};
}

type Order = { id: string; revision: string; passcode: string };

async function sign(
  desk: Desk,
  kind: 'approved' | 'countersigned',
  { id, revision, passcode }: Order,
): Promise<Approval> {
  // Cheap refusals first: nobody types his passcode for nothing.
  const signer = await openOwnKey(desk, passcode);
  const approval = desk.db.transaction(() => {
    if (kind === 'approved') assertSubmitted(desk, { id, revision });
    // The stored bytes are read, and their hash looked at, before they are signed for.
    readRevision(desk.db, revision);
    const life = readLife(desk, id);
    const own = isOwn(life, standingOf(desk, mustBeOnDesk(desk, id), []));
    const detail = { role: 'approver', own };
    const approvalCode = freshCode(desk);
    move(desk, id, { move: kind, revision, signer, approvalCode, detail });
    // A signature that this very app could not prove is none: nothing is written.
    return mustProve(desk, id, revision);
  });
  desk.tell('bulletins:changed', { id });
  return approval;
}

/** What waits must be what was looked at. */
function assertSubmitted(desk: Desk, { id, revision }: Pick<Order, 'id' | 'revision'>): void {
  mustBeOnDesk(desk, id);
  const { submitted } = readLife(desk, id);
  if (submitted === null) throw new NewsroomError('wrong-state');
  if (submitted !== revision) throw new NewsroomError('revision-changed');
}

function assertNamed(desk: Desk, { id, revision }: Pick<Order, 'id' | 'revision'>): void {
  mustBeOnDesk(desk, id);
  const me = mustBeHere(desk).id;
  const asked = readLife(desk, id).phones.some(
    (phone) => phone.named === me && phone.revision === revision,
  );
  if (!asked) throw new NewsroomError('not-allowed');
}

/** Unique in the library; of 2^55 codes one is rarely met twice. */
function freshCode({ db }: Desk): string {
  for (;;) {
    const code = makeApprovalCode(randomBytes(11));
    if (findEventByCode(db, code) === null) return code;
  }
}
