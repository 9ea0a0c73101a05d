import { z } from 'zod';
import { bulletinId } from '../bulletin.ts';
import { bulletinReading } from '../spoken/bulletin-reading.ts';

/** The part of the contract that tells how approved words are read, and how they would be read today. */

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

/** Most differences that are told; whoever has more sends the text again anyway. */
export const MOST_DIFFERENCES = 40;

/** Words that are said one way before and another now; `now` empty: they are not said any more. */
export const readingDifference = z.strictObject({
  written: z.string(),
  before: z.string(),
  now: z.string(),
});
export type ReadingDifference = z.infer<typeof readingDifference>;

export const readingCalls = {
  /**
   * How the text that is approved (or approved by telephone, or aired) is read: as it was frozen with it. And
   * "cách đọc nay khác": where dictionary, house style and rules of today say otherwise. Null: no such text, or
   * nothing was frozen.
   */
  'reading:frozen': call(
    z.strictObject({ id: bulletinId }),
    z
      .strictObject({
        number: z.int(),
        reading: bulletinReading,
        differences: z.array(readingDifference).max(MOST_DIFFERENCES),
        /** How many more there are. */
        more: z.int().min(0),
      })
      .nullable(),
  ),
} as const;
