import { z } from 'zod';

/** UUIDv7: sorts by time of making. */
export const bulletinId = z.uuid({ version: 'v7' });
export type BulletinId = z.infer<typeof bulletinId>;

/** Lower-case hexadecimal SHA-256 of a photo's stored bytes. */
export const photoSha = z.string().regex(/^[0-9a-f]{64}$/);
export type PhotoSha = z.infer<typeof photoSha>;

/** Circular 39/2020/TT-BTTTT knows three: thông thường, ưu tiên, khẩn cấp. */
export const priorities = ['normal', 'priority', 'urgent'] as const;
export const priority = z.enum(priorities);
export type Priority = z.infer<typeof priority>;

/** State of the working copy; a cache folded from the events wherever it matters. */
export const bulletinStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  /** Approved by telephone in an emergency, awaiting the signature: never called approved. */
  'phoned',
  'aired',
  'withdrawn',
] as const;
export const bulletinState = z.enum(bulletinStates);
export type BulletinState = z.infer<typeof bulletinState>;

/** One line of text a person types into a field; far beyond any real one, short of an attack. */
const line = (max: number) => z.string().max(max);

export const bulletinFields = z.strictObject({
  headline: line(1_000),
  /** Description for the web; most bulletins have none. */
  summary: line(2_000),
  byline: z.strictObject({ author: line(300), unit: line(300) }),
  photoCredit: line(300),
  place: line(300),
  /** The day of the event, YYYY-MM-DD, or empty. */
  eventDate: z.union([z.literal(''), z.iso.date()]),
  topic: line(200),
  priority,
});
export type BulletinFields = z.infer<typeof bulletinFields>;

export function emptyFields(): BulletinFields {
  return {
    headline: '',
    summary: '',
    byline: { author: '', unit: '' },
    photoCredit: '',
    place: '',
    eventDate: '',
    topic: '',
    priority: 'normal',
  };
}
