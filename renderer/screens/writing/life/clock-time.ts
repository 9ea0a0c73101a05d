/** "4:12", "04h12", "4 giờ 12", "4h". */
const WRITTEN = /^(\d{1,2})\s*(?:[:.h]|giờ)\s*(\d{1,2})?\s*(?:phút)?$/iu;
/** A clock that is a little fast is no lie. */
const FAST_MS = 5 * 60_000;

/**
 * The last moment at which clocks showed what is written: at ten past midnight "23:55" was yesterday.
 * Null: no time that there is.
 */
export function readClock(text: string, now: Date = new Date()): Date | null {
  const [, hours, minutes = '0'] = WRITTEN.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const at = new Date(now);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  if (at.getTime() > now.getTime() + FAST_MS) at.setDate(at.getDate() - 1);
  return at;
}

/** "04:12". */
export function wordClock(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
