import type { DictionaryRow } from '#domain/dictionary-contract';
import type { DictionaryWord } from '#domain/spoken/dictionary-word';
import { i18n } from '../i18n/start.ts';
import { newsroom } from '../newsroom.ts';
import { dictionaryQuery, queryClient } from './queries.ts';
import { tell, tellError } from './toasts.ts';

/** The station's own words. Whatever is done to them can be undone from the line that tells it. */

/** One array for all who have no words yet, so that nothing is read anew for nothing. */
export const noWords: readonly DictionaryRow[] = [];

export function currentWords(): readonly DictionaryRow[] {
  return queryClient.getQueryData(dictionaryQuery.queryKey)?.entries ?? noWords;
}

/** From now on the station reads the word so, whatever it had for it before. */
export async function rememberWord(written: string, spoken: string): Promise<void> {
  const before = currentWords().find((entry) => entry.written === written) ?? null;
  const word = wordOf(before) ?? { written, spoken, kind: 'word' as const, note: '' };
  const stored = await newsroom.call('dictionary:put', {
    id: before?.id ?? null,
    word: { ...word, spoken },
    // The person said so while looking at how the word was read.
    overwrite: true,
  });
  tell(i18n.t('reading.choice.remembered', { written, spoken }), {
    label: i18n.t('common.undo'),
    run: () => {
      putBack(stored, before).catch(tellError);
    },
  });
}

async function putBack(stored: DictionaryRow, before: DictionaryRow | null): Promise<void> {
  const word = wordOf(before);
  if (word === null) await newsroom.call('dictionary:remove', { id: stored.id });
  else await newsroom.call('dictionary:put', { id: stored.id, word, overwrite: true });
}

/** The word of an entry, without what the library knows of it. */
export function wordOf(entry: DictionaryRow | null): DictionaryWord | null {
  if (entry === null) return null;
  const { written, spoken, kind, note } = entry;
  return { written, spoken, kind, note };
}
