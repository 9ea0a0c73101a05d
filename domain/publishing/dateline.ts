import type { BulletinFields } from '../bulletin.ts';

/** Viet Nam keeps one time all year, seven hours before UTC. */
const OFFSET_MS = 7 * 3_600_000;

/** The calendar day of an instant in Viet Nam, YYYY-MM-DD, whatever the machine's clock is set to. */
export function vietnameseDay(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);
}

/** The time of day of an instant in Viet Nam, HH:MM. */
export function vietnameseTime(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(11, 16);
}

/**
 * "ngày 08 tháng 5 năm 2023": by Decree 30 days below 10 and the months January and February take a
 * zero, so that nobody can write a 1 in front of them.
 */
export function writtenDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const monthNumber = Number(month);
  return `ngày ${date} tháng ${monthNumber < 3 ? month : String(monthNumber)} năm ${Number(year)}`;
}

/** The day a bulletin is dated by: that of the event, or of its last change. */
export function bulletinDay(fields: BulletinFields, updatedAt: string): string {
  return fields.eventDate === '' ? vietnameseDay(updatedAt) : fields.eventDate;
}

/** "Suối Mây, ngày 08 tháng 5 năm 2023"; without a place the day begins with a capital. */
export function dateline(fields: BulletinFields, updatedAt: string): string {
  const day = writtenDay(bulletinDay(fields, updatedAt));
  const place = fields.place.trim();
  return place === '' ? `N${day.slice(1)}` : `${place}, ${day}`;
}
