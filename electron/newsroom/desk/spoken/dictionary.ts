import type { CallInput, CallOutput } from '#domain/contract';
import type { DictionaryRow } from '#domain/contract/dictionary';
import { NewsroomError } from '#domain/errors';
import { compareWords, readTable, writeTable } from '#domain/spoken/dictionary/table';
import type { DictionaryWord } from '#domain/spoken/dictionary/word';
import path from 'node:path';
import { readTextFile } from '../../intake/text.ts';
import { writeFileWhole } from '../../publish/write-file.ts';
import {
  type StoredWord,
  allWords,
  findWord,
  putWord,
  removeWord,
} from '../../storage/station/dictionary-table.ts';
import { uuid7 } from '../../storage/uuid7.ts';
import type { Desk } from '../desk.ts';
import { asEntry, asWord, listWords } from './dictionary-list.ts';

/** The station's own words: what is said here for an abbreviation, a name, a foreign word. */

export function putOneWord(
  desk: Desk,
  { id, word, overwrite }: { id: string | null; word: DictionaryWord; overwrite: boolean },
): DictionaryRow {
  const stored = desk.db.transaction(() => {
    const known = findWord(desk.db, asStored(word));
    const isAnother = known !== null && known.id !== id;
    if (isAnother && !overwrite) throw new NewsroomError('word-taken');
    // A change that takes another entry's word leaves one entry, not two.
    if (isAnother && id !== null) removeWord(desk.db, known.id);
    return put(desk, id ?? known?.id ?? uuid7(), word);
  });
  desk.tell('dictionary:changed', {});
  return asEntry(stored);
}

/** What is gone already is gone. */
export function removeOneWord(
  desk: Desk,
  { id }: CallInput<'dictionary:remove'>,
): CallOutput<'dictionary:remove'> {
  removeWord(desk.db, id);
  desk.tell('dictionary:changed', {});
  return {};
}

export async function proposeWords(
  desk: Desk,
  { ticket }: CallInput<'dictionary:propose'>,
): Promise<CallOutput<'dictionary:propose'>> {
  const { text } = await readTextFile(desk.tickets.pathOf(ticket, 'read'));
  const { words, unread } = readTable(text);
  const ours = allWords(desk.db).map(asWord);
  return { ...compareWords(ours, words), unread: [...unread] };
}

export function importWords(
  desk: Desk,
  { words }: { words: readonly DictionaryWord[] },
): CallOutput<'dictionary:import'> {
  desk.db.transaction(() => {
    for (const word of words) put(desk, findWord(desk.db, asStored(word))?.id ?? uuid7(), word);
  });
  desk.tell('dictionary:changed', {});
  return { stored: words.length };
}

export async function exportWords(
  desk: Desk,
  { ticket, overwrite }: CallInput<'dictionary:export'>,
): Promise<CallOutput<'dictionary:export'>> {
  const { entries } = listWords(desk);
  const target = desk.tickets.pathOf(ticket, 'write');
  await writeFileWhole(target, Buffer.from(writeTable(entries), 'utf8'), { overwrite });
  return { name: path.basename(target), entries: entries.length };
}

function put(desk: Desk, id: string, word: DictionaryWord): StoredWord {
  const stored = { id, ...asStored(word), updatedAt: desk.now() };
  putWord(desk.db, stored);
  return stored;
}

function asStored(word: DictionaryWord): Omit<StoredWord, 'id' | 'updatedAt'> {
  const { written, spoken, kind, note, context } = word;
  return { written, spoken, kind, note, context: context ? JSON.stringify(context) : null };
}
