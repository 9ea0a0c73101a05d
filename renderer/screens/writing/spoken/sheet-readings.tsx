import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { spokenText } from '#domain/spoken/spoken-text';
import { readText } from '#domain/spoken/read';
import type { WordsPlace } from '../../../editor/editor-types.ts';
import type { LiveReading, Passage } from '../../../state/reading/live-reading.ts';
import { setReadingAsker } from '../../../state/reading/asker.ts';
import { tell } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { ChoiceBox } from './choice-box.tsx';
import { type FoundWord, unsureWords } from './find-word.ts';

/** As the style sheet of the editor calls it. */
const HIGHLIGHT = 'ban-tin-unsure-words';

/** Until the editor has done with a click, in milliseconds: a few frames, and still at once for a person. */
const CLICK_SETTLES_MS = 60;

type SheetReadingsProps = { visit: Visit; reading: LiveReading };

/** Unsure words are underlined in the text itself; a click, or Alt+Enter at the caret, offers the choices. */
export function SheetReadings({ visit, reading }: SheetReadingsProps): ReactNode {
  const { t } = useTranslation();
  const [word, setWord] = useState<FoundWord | null>(null);
  useUnderlines(visit, reading);
  useLayoutEffect(() => {
    const ask = (): void => {
      const found = wordAtCaret(visit, reading);
      if (found === null) tell(t('reading.choice.noWord'));
      else setWord(found);
    };
    setReadingAsker(ask);
    const root = document.querySelector<HTMLElement>('[data-lexical-editor="true"]');
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.altKey || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      ask();
    };
    const onClick = (event: MouseEvent): void => {
      const found = unsureAt(visit, reading, event);
      // The editor puts its caret after the click, and would take the focus from the box again.
      if (found !== null) setTimeout(() => setWord(found), CLICK_SETTLES_MS);
    };
    // Before the editor, for which Enter is a new paragraph whatever is held beside it.
    root?.addEventListener('keydown', onKey, { capture: true });
    root?.addEventListener('click', onClick);
    return () => {
      setReadingAsker(null);
      root?.removeEventListener('keydown', onKey, { capture: true });
      root?.removeEventListener('click', onClick);
    };
  }, [visit, reading, t]);
  if (word === null) return null;
  return (
    <ChoiceBox
      visit={visit}
      word={word}
      anchor={() => visit.editor?.rangeOf(placeOf(word)) ?? null}
      onClose={() => setWord(null)}
      onDone={() => visit.editor?.focus()}
    />
  );
}

function useUnderlines(visit: Visit, reading: LiveReading): void {
  const passages = useStore(reading.store, (state) => state.passages);
  useEffect(() => {
    const ranges = unsureWords(passages).flatMap(
      (word) => visit.editor?.rangeOf(placeOf(word)) ?? [],
    );
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, [visit, passages]);
}

function placeOf({ block, segment: { from, to, written } }: FoundWord): WordsPlace {
  return { path: block.path, from, to, written };
}

/** The unsure word under a click. Elsewhere a click is a click. */
function unsureAt(visit: Visit, reading: LiveReading, { clientX, clientY }: MouseEvent) {
  if (getSelection()?.isCollapsed === false) return null;
  return (
    unsureWords(reading.store.getState().passages).find((word) =>
      [...(visit.editor?.rangeOf(placeOf(word))?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) =>
          left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
      ),
    ) ?? null
  );
}

/** The selected words, whatever they are; else the word around the caret that is read in its own way. */
function wordAtCaret(visit: Visit, reading: LiveReading): FoundWord | null {
  // Up to the last key: the text may have been typed a moment ago.
  const place = visit.editor?.wordsAtCaret() ?? null;
  if (place === null) return null;
  const { passages } = reading.store.getState();
  const index = passages.findIndex(({ block }) => isAt(block.path, place.path));
  const passage = passages[index];
  if (passage === undefined) return null;
  const paragraph = index + 1;
  const around = passage.block.segments.find(
    ({ kind, from, to }) => kind !== 'plain' && from <= place.from && place.to <= to,
  );
  if (around !== undefined) return { block: passage.block, segment: around, paragraph };
  return selectedWord(reading, passage, place, paragraph);
}

function selectedWord(
  reading: LiveReading,
  { block }: Passage,
  { from, to, written }: WordsPlace,
  paragraph: number,
): FoundWord | null {
  if (written.trim() === '' || written.includes('\n')) return null;
  const spoken = spokenText(readText(written, reading.options));
  const segment = { written, spoken, kind: 'plain', certainty: 'sure', from, to } as const;
  return { block, segment, paragraph };
}

function isAt(path: readonly number[], other: readonly number[]): boolean {
  return path.length === other.length && path.every((step, index) => step === other[index]);
}
