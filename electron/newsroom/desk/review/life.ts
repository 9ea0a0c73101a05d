import { z } from 'zod';
import type { CallInput, CallOutput } from '#domain/contract';
import type { LifeFacts, PhoneFacts } from '#domain/contract/review';
import { rightsRefusal } from '#domain/people/rights';
import {
  type Life,
  type LifeEvent,
  type Move,
  isMove,
  isOwn,
  moves,
  refusal,
} from '#domain/life/workflow';
import { findAccount } from '../../storage/station/accounts-table.ts';
import { findLife } from '../../storage/bulletins/life-table.ts';
import type { StoredBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { type SignedEvent, chainOf } from '../../storage/history/events-table.ts';
import { lastRevisionNumber, revisionNumber } from '../../storage/history/revisions-table.ts';
import { mustFind } from '../bulletins/bulletins.ts';
import type { Desk } from '../desk.ts';
import { detailOf } from '../keys/trust.ts';
import { myLooks } from './looks.ts';
import { proveApproval } from './proof.ts';
import { readLife, standingOf } from './record.ts';
import { accountOf } from '../accounts/seat.ts';

/** Where a bulletin stands, for whoever looks at it. */

export function lifeOf(desk: Desk, { id }: CallInput<'review:life'>): CallOutput<'review:life'> {
  const stored = mustFind(desk, id);
  const events = chainOf(desk.db, desk.deskId, id);
  const life = readLife(desk, id);
  const author = findLife(desk.db, id)?.author ?? null;
  const approved = life.approved === null ? null : proveApproval(desk, id, life.approved);
  return {
    id,
    state: life.state,
    author: author === null ? null : { id: author, name: nameOfAccount(desk, author) },
    mayWrite: mayWrite(desk, author),
    submitted: submittedOf(desk, life, events),
    approved,
    broken: life.approved !== null && approved === null,
    aired: airedOf(desk, life, events),
    phones: phonesOf(desk, life, events),
    returned: life.state === 'returned' ? sayingOf(desk, events, 'returned') : null,
    withdrawn: life.state === 'withdrawn' ? sayingOf(desk, events, 'withdrawn', 'disowned') : null,
    correcting: correctingOf(desk, life, events),
    voided: voidedOf(desk, life, events),
    next: lastRevisionNumber(desk.db, id) + 1,
    seen: life.seen,
    looks: myLooks(desk, id, events),
    ownText: ownTextOf(desk, stored, life),
    moves: openMoves(desk, stored, life),
  };
}

export function nameOfAccount({ db }: Desk, id: string | null): string {
  return id === null ? '' : (findAccount(db, id)?.name ?? '');
}

function mayWrite(desk: Desk, author: string | null): boolean {
  const account = accountOf(desk);
  if (account === null) return desk.session.account === null;
  if (rightsRefusal('bulletins:save', account.roles) !== null) return false;
  return author === null || author === account.id || account.roles.includes('editor');
}

function ownTextOf(desk: Desk, stored: StoredBulletin, life: Life): LifeFacts['ownText'] {
  if (accountOf(desk) === null || life.submitted === null) return 'no';
  const standing = standingOf(desk, stored, []);
  if (!isOwn(life, standing)) return 'no';
  return standing.ownTextAllowed ? 'allowed' : 'refused';
}

/** The moves that would not be refused, each tried with the revision that it is about. */
function openMoves(desk: Desk, stored: StoredBulletin, life: Life): Move[] {
  const account = accountOf(desk);
  if (account === null || stored.trashedAt !== null) return [];
  const standing = standingOf(desk, stored, ['approver']);
  return moves.filter((made) => {
    const refused = refusal(life, trial(made, life, account.id), standing);
    return refused === null || (made === 'approved' && refused === 'own-text');
  });
}

function trial(made: Move, life: Life, account: string): LifeEvent {
  const own = life.phones.find(({ named }) => named === account)?.revision ?? null;
  const phone = life.phones.findLast(({ void: gone }) => !gone)?.revision ?? null;
  const revisions: Partial<Record<Move, string | null>> = {
    submitted: 'the next',
    'phone-approved': 'the next',
    returned: life.submitted,
    approved: life.submitted,
    countersigned: own,
    disowned: own,
    aired: life.approved ?? phone,
  };
  return { move: made, account, revision: revisions[made] ?? null, named: 'somebody' };
}

type Last<K extends 'submitted' | 'aired'> = LifeFacts[K];

function submittedOf(
  desk: Desk,
  { submitted }: Life,
  events: readonly SignedEvent[],
): Last<'submitted'> {
  const event = lastOf(events, 'submitted');
  if (submitted === null || event === null) return null;
  return {
    revision: submitted,
    number: revisionNumber(desk.db, submitted),
    by: nameOfAccount(desk, event.account),
    at: iso(event.at),
    note: wordsOf(event, 'note'),
  };
}

function airedOf(desk: Desk, { aired }: Life, events: readonly SignedEvent[]): Last<'aired'> {
  const event = lastOf(events, 'aired');
  const { data } = airing.safeParse(event === null ? null : detailOf(event));
  if (aired === null || data === undefined) return null;
  return { revision: aired, number: revisionNumber(desk.db, aired), ...data };
}

const airing = z.object({ date: z.string(), slot: z.string(), announcer: z.string() });

/** Who last did one of these, and why. */
function sayingOf(
  desk: Desk,
  events: readonly SignedEvent[],
  ...kinds: Move[]
): LifeFacts['returned'] {
  const event = events.findLast(({ kind }) => kinds.some((one) => one === kind));
  if (event === undefined) return null;
  return {
    by: nameOfAccount(desk, event.account),
    at: iso(event.at),
    reason: wordsOf(event, 'reason'),
  };
}

/** From the correction on until somebody decides on what came of it. */
function correctingOf(
  desk: Desk,
  { state }: Life,
  events: readonly SignedEvent[],
): LifeFacts['correcting'] {
  if (state === 'aired' || state === 'withdrawn') return null;
  const settled: readonly Move[] = ['corrected', 'approved', 'phone-approved'];
  const last = events.findLast(({ kind }) => settled.some((one) => one === kind));
  return last?.kind === 'corrected' ? sayingOf(desk, events, 'corrected') : null;
}

/** What was sent and then changed, until something else becomes of it. */
function voidedOf(desk: Desk, { state }: Life, events: readonly SignedEvent[]): number | null {
  const made = events.filter(({ kind }) => isMove(kind));
  const [before, last] = [made.at(-2), made.at(-1)];
  if (state !== 'draft' || last?.kind !== 'edited' || before?.kind !== 'submitted') return null;
  return before.revision === null ? null : revisionNumber(desk.db, before.revision);
}

function phonesOf(desk: Desk, { phones }: Life, events: readonly SignedEvent[]): PhoneFacts[] {
  return phones.flatMap(({ revision, named, void: gone }) => {
    const event = events.findLast(
      (one) => one.kind === 'phone-approved' && one.revision === revision,
    );
    if (event === undefined) return [];
    return {
      revision,
      number: revisionNumber(desk.db, revision),
      named,
      name: nameOfAccount(desk, named),
      manner: wordsOf(event, 'manner'),
      saidAt: wordsOf(event, 'saidAt'),
      recordedBy: nameOfAccount(desk, event.account),
      void: gone,
    };
  });
}

function lastOf(events: readonly SignedEvent[], kind: Move): SignedEvent | null {
  return events.findLast((event) => event.kind === kind) ?? null;
}

/** What the event's detail says by that name; empty: nothing. */
export function wordsOf(event: Pick<SignedEvent, 'content'>, name: string): string {
  const { data } = z.record(z.string(), z.unknown()).safeParse(detailOf(event));
  const value = data?.[name];
  return typeof value === 'string' ? value : '';
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
