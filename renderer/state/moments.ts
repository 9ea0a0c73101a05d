import { currentLanguage, i18n } from '../i18n/start.ts';

const DAY_MS = 86_400_000;

/** Hours and minutes on a 24-hour clock, as radio people write them. */
function hours(at: Date, seconds: boolean): string {
  return new Intl.DateTimeFormat('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
    hourCycle: 'h23',
  }).format(at);
}

/** "hôm nay 06:31", "hôm qua 17:42", "08/05/2026". */
export function wordMoment(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.floor((midnight - new Date(at).setHours(0, 0, 0, 0)) / DAY_MS + 0.5);
  if (days === 0) return i18n.t('common.today', { time: hours(at, false) });
  if (days === 1) return i18n.t('common.yesterday', { time: hours(at, false) });
  return new Intl.DateTimeFormat(currentLanguage() === 'en' ? 'en-GB' : 'vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(at);
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
