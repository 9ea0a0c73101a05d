import { i18n } from '../i18n/start.ts';

const DAY_MS = 86_400_000;

const two = (count: number): string => String(count).padStart(2, '0');

/** Hours and minutes on a 24-hour clock, as radio people write them, in either language. */
export function wordHours(at: Date): string {
  return [at.getHours(), at.getMinutes()].map(two).join(':');
}

/** 0: today, 1: yesterday; less than 0 where the clock has been put back since. */
export function midnightsSince(at: Date, now: Date): number {
  const days = new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0);
  // Where summer time is kept a day may lack an hour.
  return Math.round(days / DAY_MS);
}

/**
 * "hôm nay 06:31", "hôm qua 17:42", "08/05/2026". Put together by hand: every row of the desk says one, and
 * `Intl.DateTimeFormat`, which says the same in both languages, costs the first screen tens of milliseconds.
 */
export function wordMoment(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  const days = midnightsSince(at, now);
  if (days === 0) return i18n.t('common.today', { time: wordHours(at) });
  if (days === 1) return i18n.t('common.yesterday', { time: wordHours(at) });
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
}

/** "06:31:04" today, with the day before it otherwise. */
export function wordSaved(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  if (at.toDateString() !== now.toDateString()) return wordMoment(instant, now);
  return `${wordHours(at)}:${two(at.getSeconds())}`;
}

/** "2026-05-08" → "08/5/2026": by the state's habit, days below 10 have a nought, and months 1 and 2. */
export function wordDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (iso === '') return '';
  const plain = Number(month);
  return `${day}/${plain < 3 ? month : plain}/${year}`;
}
