import { isDeepStrictEqual } from 'node:util';
import { NewsroomError } from '#domain/errors';
import { isLocked } from '#domain/life/workflow';
import { findLife, setAuthor } from '../../storage/bulletins/life-table.ts';
import type { StoredBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { hasAccounts } from '../../storage/station/accounts-table.ts';
import type { Desk } from '../desk.ts';
import { move, readLife } from './record.ts';
import { accountOf } from '../accounts/seat.ts';
import type { WorkingCopy } from '../bulletins/working-copy.ts';

/** What writing means for a bulletin that was sent, approved or aired. Nothing, at an open desk. */

/** A bulletin that nobody wrote is that of whoever writes in it first. */
export function claim(desk: Desk, id: string): void {
  const account = accountOf(desk);
  if (account !== null && findLife(desk.db, id)?.author === null)
    setAuthor(desk.db, id, account.id);
}

/**
 * Before a save, in its transaction: what was sent or approved departs from the desk's text by the first
 * letter that changes, and needs approval again.
 *
 * @throws NewsroomError `not-yours`, `correction-needed`
 */
export function beginWriting(
  desk: Desk,
  stored: StoredBulletin,
  copy: Pick<WorkingCopy, 'fields' | 'document'>,
): void {
  const account = accountOf(desk);
  if (account === null || !hasAccounts(desk.db)) return;
  claim(desk, stored.id);
  const author = findLife(desk.db, stored.id)?.author ?? null;
  if (author !== account.id && !account.roles.includes('editor'))
    throw new NewsroomError('not-yours');
  const same = stored.document === copy.document && isDeepStrictEqual(stored.fields, copy.fields);
  const { state } = readLife(desk, stored.id);
  if (same || state === 'draft' || state === 'returned') return;
  if (state === 'aired') throw new NewsroomError('correction-needed');
  move(desk, stored.id, { move: 'edited' });
}

/** What was approved or goes on air is withdrawn, never thrown away. */
export function assertMayTrash(desk: Desk, id: string): void {
  const account = accountOf(desk);
  if (account === null) return;
  const author = findLife(desk.db, id)?.author ?? null;
  if (author !== null && author !== account.id && !account.roles.includes('editor'))
    throw new NewsroomError('not-yours');
  if (isLocked(readLife(desk, id))) throw new NewsroomError('wrong-state');
}
