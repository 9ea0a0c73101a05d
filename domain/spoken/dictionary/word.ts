import { z } from 'zod';
import { wordContext } from './word-context.ts';

/** One line, composed, without stray spaces: it is matched in texts and written into tables. */
const oneLine = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim());

/** `name`: a person, a place or a foreign word that is hard to say, so it is set apart on the reading copy. */
export const dictionaryKind = z.enum(['word', 'name']);

/** What a station says for a word or phrase of its own, as it is kept and as it travels in a table. */
export const dictionaryWord = z.strictObject({
  /** In small letters only, it matches capitals too; with a capital, exactly. */
  written: oneLine(200).pipe(z.string().min(1)),
  spoken: oneLine(500).pipe(z.string().min(1)),
  kind: dictionaryKind,
  note: oneLine(500),
  /** Absent: the reading holds wherever the word stands. */
  context: wordContext.exactOptional(),
});
export type DictionaryWord = z.infer<typeof dictionaryWord>;
