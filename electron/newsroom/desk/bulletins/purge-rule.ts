import { NewsroomError } from '#domain/errors';
import { rightsRefusal } from '#domain/people/rights';
import { lastRevisionNumber } from '../../storage/history/revisions-table.ts';
import type { Desk } from '../desk.ts';
import { assertMayTrash } from '../review/edit.ts';
import { readLife } from '../review/record.ts';
import { callersOf } from '../accounts/sessions.ts';

/** What may be taken out of the trash for good, apart from how it is done: a list asks it of every row. */

/** @throws NewsroomError `purge-submitted` */
export function assertNeverSent(desk: Desk, id: string): void {
  if (readLife(desk, id).everSubmitted || lastRevisionNumber(desk.db, id) > 0)
    throw new NewsroomError('purge-submitted');
}

/** Of a bulletin in the trash: whether whoever is here would be let. */
export function mayPurge(desk: Desk, id: string): boolean {
  if (rightsRefusal('bulletins:purge', callersOf(desk)) !== null) return false;
  try {
    assertMayTrash(desk, id);
    assertNeverSent(desk, id);
    return true;
  } catch (error) {
    if (error instanceof NewsroomError) return false;
    throw error;
  }
}
