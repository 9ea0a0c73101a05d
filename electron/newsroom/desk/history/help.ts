import type { CallInput, CallOutput } from '#domain/contract';
import { findLife } from '../../storage/bulletins/life-table.ts';
import { chainOf } from '../../storage/history/events-table.ts';
import { mustFind } from '../bulletins/bulletins.ts';
import type { Desk } from '../desk.ts';
import { detailOf } from '../keys/trust.ts';
import { nameOfAccount } from '../review/life.ts';
import { accountOf } from '../accounts/seat.ts';

/** "Sửa giúp": shown to whoever wrote it, as differences from his own last text. */

/** What others have changed in the text of whoever asks since he last wrote; null: nothing. */
export function helpFor(desk: Desk, { id }: CallInput<'history:help'>): CallOutput<'history:help'> {
  const stored = mustFind(desk, id);
  const account = accountOf(desk);
  if (account === null || findLife(desk.db, id)?.author !== account.id) return null;
  let checkpoint: string | null = null;
  let helpers: string[] = [];
  for (const event of chainOf(desk.db, desk.deskId, id)) {
    if (event.kind === 'resumed') [checkpoint, helpers] = [null, []];
    if (event.kind !== 'helped') continue;
    checkpoint ??= checkpointIn(detailOf(event));
    helpers = [...helpers, nameOfAccount(desk, event.account)];
  }
  if (checkpoint === null) return null;
  return { checkpoint, by: [...new Set(helpers)], at: new Date(stored.updatedAt).toISOString() };
}

function checkpointIn(detail: unknown): string | null {
  if (typeof detail !== 'object' || detail === null || !('checkpoint' in detail)) return null;
  return typeof detail.checkpoint === 'string' ? detail.checkpoint : null;
}
