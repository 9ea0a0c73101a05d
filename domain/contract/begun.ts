import { z } from 'zod';
import { bulletinId } from '../bulletin.ts';

/** The part of the contract that keeps words which were begun and not sent: of whoever is here, and for him alone. */

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

/** In UTF-16 units: far beyond any remark. */
const MOST = 200_000;

const begunWords = z.strictObject({
  /** Null: they are about no bulletin. */
  bulletin: bulletinId.nullable(),
  /**
   * What they are for: 'return', 'reply' and the remark's id; in a review a remark names its passage. The fields
   * of a form are one: their words are JSON, by name. A passcode is never among them.
   */
  purpose: z.string().min(1).max(8_000),
  words: z.string().max(MOST),
});

export const begunCalls = {
  'words:begun': call(z.strictObject({}), z.array(begunWords)),
  /** Empty words: sent, or taken away. */
  'words:keep': call(begunWords, z.strictObject({})),
} as const;
