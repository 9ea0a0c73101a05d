import { z } from 'zod';
import { bulletinFields } from '../bulletin.ts';

/**
 * What an importer made of a text: a bulletin to confirm, and every change it made to the words on the
 * way. Nothing is changed in silence; what is not listed is as it stood in the source.
 */

export const intakeChangeKinds = [
  'headline-taken',
  'caption-found',
  'byline-taken',
  'credit-taken',
  'line-break-joined',
  'spaces-closed',
  'padding-removed',
  'normalised',
  'encoding-read',
] as const;

export const intakeChange = z.strictObject({
  kind: z.enum(intakeChangeKinds),
  /** Line of the source, from 1. */
  line: z.int(),
  before: z.string(),
  after: z.string(),
});
export type IntakeChange = z.infer<typeof intakeChange>;

export const proposal = z.strictObject({
  fields: bulletinFields,
  /** Document JSON; figures await their photo (`photo: null`). */
  document: z.string(),
  changes: z.array(intakeChange),
  /** Name of the source file, empty for pasted text. */
  source: z.string(),
});
export type Proposal = z.infer<typeof proposal>;
