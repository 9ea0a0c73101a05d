import { i18n } from '../i18n/start.ts';

const DAY_MS = 86_400_000;

const two = (count: number): string => String(count).padStart(2, '0');

/** Hours and minutes on a 24-hour clock, as radio people write them, in either language. */
function hours(at: Date, seconds: boolean): string {
  const parts = [at.getHours(), at.getMinutes(), ...(seconds ? [at.getSeconds()] : [])];
  return parts.map(two).join(':');
}

/**
 * "hôm nay 06:31", "hôm qua 17:42", "08/05/2026". Put together by hand: every row of the desk says one, and
 * `Intl.DateTimeFormat`, which says the same in both languages, costs the first screen tens of milliseconds.
 */
export function wordMoment(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.floor((midnight - new Date(at).setHours(0, 0, 0, 0)) / DAY_MS + 0.5);
  if (days === 0) return i18n.t('common.today', { time: hours(at, false) });
  if (days === 1) return i18n.t('common.yesterday', { time: hours(at, false) });
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
}

/** "06:31:04" today, with the day before it otherwise. */
export function wordSaved(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  return at.toDateString() === now.toDateString() ? hours(at, true) : wordMoment(instant, now);
}

/** "2026-05-08" → "08/5/2026": by the state's habit, days below 10 have a nought, and months 1 and 2. */
export function wordDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (iso === '') return '';
  const plain = Number(month);
  return `${day}/${plain < 3 ? month : plain}/${year}`;
}
