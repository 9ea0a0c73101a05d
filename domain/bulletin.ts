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

/**
 * In UTF-16 units. Far beyond whatever a person types or pastes into a field by mistake, a whole article
 * too: a save must not fail for it, and nothing may be cut in silence. Short of an attack.
 */
export const LONGEST_FIELD = 100_000;
const line = z.string().max(LONGEST_FIELD);

export const bulletinFields = z.strictObject({
  headline: line,
  /** Description for the web; most bulletins have none. */
  summary: line,
  byline: z.strictObject({ author: line, unit: line }),
  photoCredit: line,
  place: line,
  /** The day of the event, YYYY-MM-DD, or empty. */
  eventDate: z.union([z.literal(''), z.iso.date()]),
  topic: line,
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
