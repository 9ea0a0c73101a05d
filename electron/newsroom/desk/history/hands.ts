import { findLife } from '../../storage/bulletins/life-table.ts';
import type { StoredBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { appendEvent } from '../../storage/history/events-table.ts';
import { doer } from '../accounts/record.ts';
import type { Desk } from '../desk.ts';
import { addCheckpoint, handOf } from './checkpoints.ts';
import { accountOf } from '../accounts/seat.ts';

/**
 * In whose hands a text is. A save is no event, but one that begins where somebody else left off is: what
 * he had written is kept as a checkpoint for good, so that he can be shown what was changed ("Sửa giúp").
 */

/**
 * Before a save that changes the text, in its transaction. Answers the checkpoint of what the other had
 * written; null: the text is in the same hands as before.
 */
export function changeHands(desk: Desk, stored: StoredBulletin, now: number): string | null {
  const account = accountOf(desk);
  const hand = handOf(desk, stored.id);
  if (account === null || hand === null || hand === account.id) return null;
  const checkpoint = addCheckpoint(desk, stored, now);
  const isAuthor = findLife(desk.db, stored.id)?.author === account.id;
  appendEvent(desk.db, {
    desk: desk.deskId,
    bulletin: stored.id,
    kind: isAuthor ? 'resumed' : 'helped',
    at: now,
    ...doer(desk),
    detail: { checkpoint },
  });
  return checkpoint;
}
