import { staleSpokenTimes } from '../../storage/bulletins/spoken-times-table.ts';
import type { Desk } from '../desk.ts';
import { nameOfReading, readingOptions } from './reading-options.ts';

/** True while the time of some text is not known as the station speaks today. Found without the grammar. */
export function hasStaleTimes(desk: Desk): boolean {
  return staleSpokenTimes(desk.db, nameOfReading(readingOptions(desk)), 1).length > 0;
}
