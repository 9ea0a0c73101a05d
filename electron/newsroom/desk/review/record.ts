import { z } from 'zod';
import type { Role } from '#domain/people/accounts';
import { NewsroomError } from '#domain/errors';
import {
  type Life,
  type LifeEvent,
  type Move,
  type Standing,
  foldLife,
  isMove,
  refusal,
  revisionOnDesk,
  step,
} from '#domain/life/workflow';
import { findLife, putLife } from '../../storage/bulletins/life-table.ts';
import { type StoredBulletin, findBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { doubtSpokenTime } from '../../storage/bulletins/spoken-times-table.ts';
import {
  type EventDetail,
  type SignedEvent,
  type Signer,
  appendEvent,
  chainOf,
  headOfChain,
} from '../../storage/history/events-table.ts';
import { ownTextAllowed } from '../accounts/rules.ts';
import { doer } from '../accounts/record.ts';
import type { Desk } from '../desk.ts';
import { detailOf } from '../keys/trust.ts';
import { mustBeHere } from '../accounts/seat.ts';
import { isUrgentText } from './texts.ts';

/** The one way by which a bulletin moves: judged by the state machine, recorded, and then cached. */

/** Folded from the events; the columns are not asked. */
export function readLife(desk: Desk, bulletin: string): Life {
  return foldLife(lifeEvents(chainOf(desk.db, desk.deskId, bulletin))).life;
}

function lifeEvents(events: readonly SignedEvent[]): LifeEvent[] {
  return events.flatMap((event) => toLifeEvent(event) ?? []);
}

const naming = z.object({ named: z.string() });

/** Null: it tells of something that leaves the bulletin's life as it is. */
export function toLifeEvent(event: SignedEvent): LifeEvent | null {
  if (!isMove(event.kind)) return null;
  const { account, revision } = event;
  const named = naming.safeParse(detailOf(event)).data?.named ?? null;
  return { move: event.kind, account, revision, named };
}

export type MoveOrder = {
  readonly move: Move;
  readonly revision?: string;
  /** Whose approval by telephone it tells of. */
  readonly named?: { readonly id: string; readonly roles: readonly Role[] };
  readonly detail?: EventDetail;
  readonly approvalCode?: string;
  readonly signer?: Signer;
};

/**
 * Makes a move of whoever is here, inside a transaction, and answers the life after it.
 *
 * @throws NewsroomError with the state machine's reason
 */
export function move(desk: Desk, bulletin: string, order: MoveOrder): Life {
  const stored = mustBeOnDesk(desk, bulletin);
  const life = readLife(desk, bulletin);
  const event = eventOf(desk, order);
  const refused = refusal(life, event, standingOf(desk, stored, order.named?.roles ?? []));
  if (refused !== null) throw new NewsroomError(refused);
  const next = step(life, event);
  if (next === null) throw new NewsroomError('wrong-state');
  appendEvent(desk.db, newEvent(desk, bulletin, order), order.signer);
  putLife(desk.db, bulletin, next);
  if (revisionOnDesk(next) !== revisionOnDesk(life)) doubtSpokenTime(desk.db, bulletin);
  return next;
}

/** What the state machine knows about whoever is here and this bulletin. */
export function standingOf(
  desk: Desk,
  stored: StoredBulletin,
  namedRoles: readonly Role[],
): Standing {
  const { id, roles } = mustBeHere(desk);
  return {
    account: id,
    roles,
    // Nobody's text is his who works on it.
    author: findLife(desk.db, stored.id)?.author ?? id,
    ownTextAllowed: ownTextAllowed(desk),
    urgent: isUrgentText(stored),
    namedRoles,
  };
}

export function mustBeOnDesk({ db }: Desk, bulletin: string): StoredBulletin {
  const stored = findBulletin(db, bulletin);
  if (stored === null) throw new NewsroomError('bulletin-not-found');
  if (stored.trashedAt !== null) throw new NewsroomError('bulletin-in-trash');
  return stored;
}

function eventOf(desk: Desk, { move: made, revision, named }: MoveOrder): LifeEvent {
  return {
    move: made,
    account: mustBeHere(desk).id,
    revision: revision ?? null,
    named: named?.id ?? null,
  };
}

function newEvent(desk: Desk, bulletin: string, order: MoveOrder) {
  const { move: kind, revision, named, approvalCode, signer } = order;
  const head = signer === undefined ? undefined : headOfChain(desk.db, desk.deskId, '')?.hash;
  const detail = { ...order.detail, ...(named === undefined ? {} : { named: named.id }) };
  return {
    desk: desk.deskId,
    bulletin,
    kind,
    at: desk.now(),
    ...doer(desk),
    ...(revision === undefined ? {} : { revision }),
    ...(approvalCode === undefined ? {} : { approvalCode }),
    ...(head === undefined ? {} : { deskHead: head }),
    ...(Object.keys(detail).length === 0 ? {} : { detail }),
  };
}
