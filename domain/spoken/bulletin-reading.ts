import { z } from 'zod';

/**
 * How a whole bulletin is read: resolved, so that what was approved is what is read, whatever becomes of
 * the dictionary, the house style or the rules. Plain JSON with whole numbers: a revision holds it.
 */

const segment = z.strictObject({
  written: z.string(),
  spoken: z.string(),
  kind: z.enum([
    'plain',
    'number',
    'date',
    'time',
    'range',
    'ratio',
    'roman',
    'unit',
    'document',
    'phone',
    'code',
    'web',
    'abbreviation',
    'symbol',
    'dictionary',
    'name',
    'reading',
  ]),
  certainty: z.enum(['sure', 'likely', 'ask']),
  choices: z.array(z.string()).readonly().exactOptional(),
  from: z.int(),
  to: z.int(),
});

export const bulletinReading = z.strictObject({
  /** Version of the rules that read it. */
  rules: z.int(),
  headline: z.array(segment).readonly(),
  blocks: z
    .array(
      z.strictObject({
        kind: z.enum(['paragraph', 'heading', 'quote', 'item', 'cell']),
        path: z.array(z.int()).readonly(),
        lead: z.string(),
        written: z.string(),
        segments: z.array(segment).readonly(),
      }),
    )
    .readonly(),
});
export type BulletinReading = z.infer<typeof bulletinReading>;

/** What is said, without a look at what it is called: "cách đọc nay khác" is about the words. */
export function saysTheSame(one: BulletinReading, other: BulletinReading): boolean {
  return spokenKey(one) === spokenKey(other);
}

/** Equal for readings that say the same, whichever rules made them. */
export function spokenKey({ headline, blocks }: BulletinReading): string {
  return JSON.stringify([
    headline.map(({ spoken }) => spoken).join(''),
    blocks.map(({ lead, segments }) => [lead, segments.map(({ spoken }) => spoken).join('')]),
  ]);
}
