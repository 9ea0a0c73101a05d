import type { CallInput, CallOutput } from '#domain/contract';
import { begunWordsOf, putBegunWords } from '../../storage/bulletins/begun-words-table.ts';
import { findBulletin } from '../../storage/bulletins/bulletins-table.ts';
import type { Desk } from '../desk.ts';
import { accountOf } from '../accounts/seat.ts';

/** Half-written remarks, reasons and forms: whoever wrote them finds them again, and nobody else ever sees them. */

export function listBegun(desk: Desk): CallOutput<'words:begun'> {
  return begunWordsOf(desk.db, whose(desk));
}

export function keepBegun(desk: Desk, begun: CallInput<'words:keep'>): CallOutput<'words:keep'> {
  const { bulletin } = begun;
  // A bulletin that was purged meanwhile has nothing left to be said of it, and nothing is said of one by nobody.
  const isThere =
    bulletin === null || (whose(desk) !== '' && findBulletin(desk.db, bulletin) !== null);
  if (isThere) putBegunWords(desk.db, whose(desk), begun, desk.now());
  return {};
}

/** Empty where the desk has no accounts: the table of rights lets nobody else in without one. */
function whose(desk: Desk): string {
  return accountOf(desk)?.id ?? '';
}
