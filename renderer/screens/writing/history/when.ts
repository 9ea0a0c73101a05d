import { midnightsSince, wordHours, wordMoment } from '../../../state/moments.ts';

/** "hôm nay 06:31", "08/05/2026 06:31": of what was done the hour counts, however long ago it is. */
export function wordWhen(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  const words = wordMoment(instant, now);
  const hasHours = [0, 1].includes(midnightsSince(at, now));
  return hasHours ? words : `${words} ${wordHours(at)}`;
}
