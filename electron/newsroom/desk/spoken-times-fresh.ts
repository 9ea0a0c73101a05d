import { staleSpokenTimes } from '../storage/spoken-times-table.ts';
import { storageError } from '../storage/sqlite-errors.ts';
import type { Desk } from './desk.ts';
import { nameOfReading, readingOptions } from './reading-options.ts';

/** Whether times on air are to be reckoned, found without the grammar: most lists need none reckoned. */

/** As many texts are read before a list as a person does not notice (about 2 ms each). */
const FRESH_BEFORE_LIST = 6;

/** True while the time of some text is not known as the station speaks today. */
export function hasStaleTimes(desk: Desk): boolean {
  return staleSpokenTimes(desk.db, nameOfReading(readingOptions(desk)), 1).length > 0;
}

/** What was just written has its time in the list. A disk without room is no reason to show none. */
export async function timeFresh(desk: Desk): Promise<void> {
  try {
    if (!hasStaleTimes(desk)) return;
    const { timeStale } = await import('./spoken-times.ts');
    timeStale(desk, FRESH_BEFORE_LIST);
  } catch (error) {
    const known = storageError(error);
    if (known === null) throw error;
    desk.log(`spoken times: not kept: ${known.code}`);
  }
}
