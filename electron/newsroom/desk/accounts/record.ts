import { type EventDetail, type Signer, appendEvent } from '../../storage/history/events-table.ts';
import type { Desk } from '../desk.ts';
import { accountOf } from './seat.ts';

/** By whom an event is said to have been done: the account at this port, or a script. */
export function doer(desk: Desk): { actor: string; account?: string } {
  const account = accountOf(desk);
  return account === null ? { actor: desk.actor } : { actor: desk.actor, account: account.id };
}

/** An event of the desk itself: accounts, keys, rules. Inside a transaction. Answers its hash. */
export function recordOnDesk(
  desk: Desk,
  kind: string,
  detail: EventDetail,
  signer?: Signer,
  at = desk.now(),
): string {
  return appendEvent(
    desk.db,
    { desk: desk.deskId, bulletin: '', kind, at, ...doer(desk), detail },
    signer,
  );
}
