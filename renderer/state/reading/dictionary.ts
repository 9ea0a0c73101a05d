import type { CallOutput } from '#domain/contract';
import type { DictionaryRow } from '#domain/contract/dictionary';
import type { ChosenFile } from '#domain/desktop-contract';
import { NewsroomError } from '#domain/errors';
import type { DictionaryWord } from '#domain/spoken/dictionary/word';
import { type WordContext, wordKey } from '#domain/spoken/dictionary/word-context';
import { desktop } from '../../desktop.ts';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { dictionaryQuery, queryClient } from '../queries.ts';
import { ask } from '../questions.ts';
import { tell, tellError } from '../toasts.ts';

/** The station's own words. Whatever is done to them can be undone from the line that tells it. */

export type WordsProposal = CallOutput<'dictionary:propose'>;

/** One array for all who have no words yet, so that nothing is read anew for nothing. */
export const noWords: readonly DictionaryRow[] = [];

function currentWords(): readonly DictionaryRow[] {
  return queryClient.getQueryData(dictionaryQuery.queryKey)?.entries ?? noWords;
}

/** From now on the station reads the word so, everywhere or beside these neighbours. */
export async function rememberWord(
  written: string,
  spoken: string,
  context: WordContext | null = null,
): Promise<void> {
  const fresh = { written, kind: 'word' as const, note: '', ...(context && { context }) };
  const before = currentWords().find((entry) => wordKey(entry) === wordKey(fresh)) ?? null;
  const word = before === null ? fresh : wordOf(before);
  // The person said so while looking at how the word was read.
  const stored = await put(before?.id ?? null, { ...word, spoken }, true);
  told(i18n.t('reading.choice.remembered', { written, spoken }), () => putBack(stored, before));
}

/** Adds (`before` null) or changes a word; false: it stands there already, and the person keeps that. */
export async function storeWord(
  word: DictionaryWord,
  before: DictionaryRow | null,
): Promise<boolean> {
  const other = currentWords().find(
    (entry) => wordKey(entry) === wordKey(word) && entry.id !== before?.id,
  );
  const stored = await putAsking(before?.id ?? null, word, other ?? null);
  if (stored === null) return false;
  const { written } = stored;
  const text = i18n.t(before === null ? 'dictionary.added' : 'dictionary.changed', { written });
  told(text, async () => {
    await putBack(stored, before);
    // The change took another entry's word.
    if (other !== undefined) await put(other.id, wordOf(other), true);
  });
  return true;
}

async function putAsking(
  id: string | null,
  word: DictionaryWord,
  other: DictionaryRow | null,
): Promise<DictionaryRow | null> {
  try {
    return await put(id, word, false);
  } catch (error) {
    if (!(error instanceof NewsroomError) || error.code !== 'word-taken') throw error;
    const { written } = word;
    const answer = await ask({
      title: i18n.t('dictionary.taken.title', { written }),
      text: i18n.t('dictionary.taken.explain', { spoken: other?.spoken ?? '' }),
      answers: [
        { id: 'keep', label: i18n.t('dictionary.taken.keep'), kind: 'safe' },
        { id: 'replace', label: i18n.t('dictionary.taken.replace'), kind: 'plain' },
      ],
    });
    return answer === 'replace' ? put(id, word, true) : null;
  }
}

export async function removeWord(entry: DictionaryRow): Promise<void> {
  await newsroom.call('dictionary:remove', { id: entry.id });
  told(i18n.t('dictionary.removed', { written: entry.written }), () =>
    put(entry.id, wordOf(entry), true),
  );
}

/** Null: the person thought better of it. */
export async function chooseTable(): Promise<ChosenFile | null> {
  const [file] = await desktop.call('files:choose', { purpose: 'words' });
  return file ?? null;
}

/** Takes words over, all or nothing. */
export async function takeWords(words: readonly DictionaryWord[]): Promise<void> {
  const taken = new Set(words.map(wordKey));
  const before = currentWords().filter((entry) => taken.has(wordKey(entry)));
  const { stored } = await newsroom.call('dictionary:import', { words: [...words] });
  told(i18n.t('dictionary.proposal.done', { count: stored }), async () => {
    const kept = new Set(before.map(({ id }) => id));
    const { entries } = await newsroom.call('dictionary:list', {});
    for (const entry of entries)
      if (taken.has(wordKey(entry)) && !kept.has(entry.id))
        await newsroom.call('dictionary:remove', { id: entry.id });
    await newsroom.call('dictionary:import', { words: before.map(wordOf) });
  });
}

export async function exportWords(): Promise<void> {
  const suggestedName = 'cach-doc-cua-dai.tsv';
  const chosen = await desktop.call('files:chooseTarget', { kind: 'tsv', suggestedName });
  if (chosen === null) return;
  const { ticket } = chosen;
  // The system's dialog has asked about overwriting.
  const { name, entries } = await newsroom.call('dictionary:export', { ticket, overwrite: true });
  tell(i18n.t('dictionary.exported', { count: entries, name }), {
    label: i18n.t('publish.show'),
    run: () => {
      desktop.call('files:show', { ticket }).catch(tellError);
    },
  });
}

function put(id: string | null, word: DictionaryWord, overwrite: boolean): Promise<DictionaryRow> {
  return newsroom.call('dictionary:put', { id, word, overwrite });
}

async function putBack(stored: DictionaryRow, before: DictionaryRow | null): Promise<void> {
  if (before === null) await newsroom.call('dictionary:remove', { id: stored.id });
  else await put(before.id, wordOf(before), true);
}

/** Tells what was done, and how to take it back. */
function told(text: string, undo: () => Promise<unknown>): void {
  const label = i18n.t('common.undo');
  tell(text, { label, run: () => void undo().catch(tellError) });
}

/** The word of an entry, without what the library knows of it. */
function wordOf({ written, spoken, kind, note, context }: DictionaryRow): DictionaryWord {
  return { written, spoken, kind, note, ...(context && { context }) };
}
