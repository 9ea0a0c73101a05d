import { z } from 'zod';
import { dictionaryWord } from '../spoken/dictionary/word.ts';

/** The part of the contract that tells of the station's own words. Trying one out asks nobody: see `readText`. */

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const nothing = z.strictObject({});
const ticket = z.uuid();

/** Most words that one table may bring; a station has some hundreds. */
const MAX_WORDS = 20_000;

const dictionaryEntry = z.strictObject({
  id: z.uuid(),
  ...dictionaryWord.shape,
  updatedAt: z.iso.datetime(),
});
export type DictionaryRow = z.infer<typeof dictionaryEntry>;

export const dictionaryCalls = {
  /** In the order of the alphabet. */
  'dictionary:list': call(nothing, z.strictObject({ entries: z.array(dictionaryEntry) })),
  /** Adds (no id) or changes a word. Refuses with `word-taken` where another entry has it, without leave. */
  'dictionary:put': call(
    z.strictObject({ id: z.uuid().nullable(), word: dictionaryWord, overwrite: z.boolean() }),
    dictionaryEntry,
  ),
  'dictionary:remove': call(z.strictObject({ id: z.uuid() }), nothing),
  /** Reads a table and tells what taking it over would do; stores nothing. */
  'dictionary:propose': call(
    z.strictObject({ ticket }),
    z.strictObject({
      added: z.array(dictionaryWord),
      /** Words that stand here in just this way. */
      same: z.int(),
      conflicts: z.array(z.strictObject({ mine: dictionaryWord, theirs: dictionaryWord })),
      /** Lines that hold no word, by their number from 1. */
      unread: z.array(z.strictObject({ line: z.int(), text: z.string() })),
    }),
  ),
  /** Stores what a person chose of a proposal, all or nothing; a word that is there is replaced. */
  'dictionary:import': call(
    z.strictObject({ words: z.array(dictionaryWord).max(MAX_WORDS) }),
    z.strictObject({ stored: z.int() }),
  ),
  /** Writes the table, in a file that the person chose. */
  'dictionary:export': call(
    z.strictObject({ ticket, overwrite: z.boolean() }),
    z.strictObject({ name: z.string(), entries: z.int() }),
  ),
} as const;

export const dictionaryEvents = { 'dictionary:changed': nothing } as const;
