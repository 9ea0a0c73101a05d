import { type SpokenTime, spokenTimesOf } from '../../storage/bulletins/spoken-times-table.ts';
import type { Desk } from '../desk.ts';

/**
 * The times on air of these rows, as far as they are known: nobody waits until a text is read aloud. Those
 * that are missing come first from now on, and `times:changed` tells when they are there.
 */
export function shownTimes(desk: Desk, ids: readonly string[]): ReadonlyMap<string, SpokenTime> {
  const times = spokenTimesOf(desk.db, ids);
  const missing = ids.filter((id) => !times.has(id));
  if (missing.length > 0) desk.wantTimes(missing);
  return times;
}
