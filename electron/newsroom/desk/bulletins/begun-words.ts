import type { CallInput, CallOutput } from '#domain/contract';
import { begunWordsOf, putBegunWords } from '../../storage/begun-words-table.ts';
import { findBulletin } from '../../storage/bulletins-table.ts';
import type { Desk } from '../desk.ts';
import { mustBeHere } from '../accounts/seat.ts';

/** Half-written remarks and reasons: whoever wrote them finds them again, and nobody else ever sees them. */

export function listBegun(desk: Desk): CallOutput<'words:begun'> {
  return begunWordsOf(desk.db, mustBeHere(desk).id);
}

export function keepBegun(desk: Desk, begun: CallInput<'words:keep'>): CallOutput<'words:keep'> {
  const account = mustBeHere(desk).id;
  // A bulletin that was purged meanwhile has nothing left to be said of it.
  if (findBulletin(desk.db, begun.bulletin) !== null)
    putBegunWords(desk.db, account, begun, desk.now());
  return {};
}
