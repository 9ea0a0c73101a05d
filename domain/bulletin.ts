import { z } from 'zod';
import { LONGEST_FIELD, PHOTO_SHA, bulletinStates, priorities } from './bulletin-facts.ts';

export { LONGEST_FIELD, bulletinStates, priorities } from './bulletin-facts.ts';

/** UUIDv7: sorts by time of making. */
export const bulletinId = z.uuid({ version: 'v7' });
export type BulletinId = z.infer<typeof bulletinId>;

/** Lower-case hexadecimal SHA-256 of a photo's stored bytes. */
export const photoSha = z.string().regex(PHOTO_SHA);
export type PhotoSha = z.infer<typeof photoSha>;

export const priority = z.enum(priorities);
export type Priority = z.infer<typeof priority>;

export const bulletinState = z.enum(bulletinStates);
export type BulletinState = z.infer<typeof bulletinState>;

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

/** How it is read on air: spoken syllables and milliseconds of pauses. */
export const spokenTime = z.strictObject({ syllables: z.int(), pauses: z.int() });

/** What is compared and shown of a bulletin beside its text, in the order of the writing room. */
export const comparedFields = [
  'headline',
  'summary',
  'author',
  'unit',
  'photoCredit',
  'place',
  'eventDate',
  'topic',
  'priority',
] as const;
