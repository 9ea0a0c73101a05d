import type { DictionaryRow } from '#domain/contract/dictionary';
import { type DictionaryWord, dictionaryKind } from '#domain/spoken/dictionary/word';
import { wordContext } from '#domain/spoken/dictionary/word-context';
import { type StoredWord, allWords } from '../../storage/station/dictionary-table.ts';
import type { Desk } from '../desk.ts';

/** The station's words as they stand. Apart from what changes them: the desk's first list asks for them. */

/** All words, in the order of the alphabet. */
export function listWords(desk: Desk): { entries: DictionaryRow[] } {
  // Made when a list is asked for: the alphabet's table takes ten milliseconds that the first screen waits for.
  const alphabet = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });
  const entries = allWords(desk.db).map(asEntry);
  return { entries: entries.sort((one, other) => alphabet.compare(one.written, other.written)) };
}

/** The word of a stored one. A kind that a newer app knows is a word all the same. */
export function asWord({ written, spoken, kind, note, context }: StoredWord): DictionaryWord {
  const known = dictionaryKind.safeParse(kind);
  const beside = context === null ? null : wordContext.safeParse(JSON.parse(context));
  return {
    written,
    spoken,
    kind: known.success ? known.data : 'word',
    note,
    ...(beside?.success && { context: beside.data }),
  };
}

/** A stored word as the page knows it. */
export function asEntry(stored: StoredWord): DictionaryRow {
  return {
    id: stored.id,
    ...asWord(stored),
    updatedAt: new Date(stored.updatedAt).toISOString(),
  };
}
