import {
  $addUpdateTag,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { FIGURE_PHOTOS_COMMAND } from '../../photos/photos-extension.ts';
import { asOneLine, tidyField } from './field-text.ts';
import { onFieldKey } from './field-keys.ts';
import { $figureByKey, $selectFigure } from './figure-moves.ts';
import type { FigureWord } from './figure-values.ts';

export type FieldPlace = {
  readonly editor: LexicalEditor;
  readonly nodeKey: NodeKey;
  readonly word: FigureWord;
};

/** While true, a word is being composed in the field, and nothing may be written into it. */
const isComposing = (field: HTMLTextAreaElement): boolean => 'composing' in field.dataset;

/**
 * Carries what is typed in a figure's field into the document, letter by letter. The listeners are the
 * DOM's own: React's hang at the page's root, beyond the fence of field-guard.ts.
 */
export function bindField(place: FieldPlace, field: HTMLTextAreaElement): () => void {
  const stop = new AbortController();
  const on = <E extends keyof HTMLElementEventMap>(
    type: E,
    listener: (event: HTMLElementEventMap[E]) => void,
  ): void => field.addEventListener(type, listener, { signal: stop.signal });
  /** The first change of a visit is a step of the history; the others belong to it. */
  let isUntouched = true;
  const write = (): void => {
    if (writeWord(place, field.value, isUntouched)) isUntouched = false;
  };

  on('focus', () => {
    isUntouched = true;
    selectOwnFigure(place);
  });
  on('blur', () => {
    const tidy = tidyField(field.value);
    if (tidy !== field.value) field.value = tidy;
    write();
  });
  on('input', write);
  on('compositionstart', () => {
    field.dataset['composing'] = '';
  });
  on('compositionend', () => {
    delete field.dataset['composing'];
    write();
  });
  on('paste', (event) => {
    const sources = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '' && sources.length === 0) return;
    event.preventDefault();
    if (text === '') {
      place.editor.dispatchCommand(FIGURE_PHOTOS_COMMAND, { key: place.nodeKey, sources });
      return;
    }
    // The one way of inserting that the field's own undo knows.
    document.execCommand('insertText', false, asOneLine(text));
  });
  on('keydown', (event) => onFieldKey(event, place, field, isUntouched));
  return () => stop.abort();
}

/** What is inserted from the palette meanwhile goes after this figure, not to a caret left elsewhere. */
function selectOwnFigure({ editor, nodeKey }: FieldPlace): void {
  editor.update(() => {
    const figure = $figureByKey(nodeKey);
    if (figure !== null) $selectFigure(figure);
  });
}

/** Writes the document's words into the field, if they differ and nothing is being composed. */
export function refreshField(
  { editor, nodeKey, word }: FieldPlace,
  field: HTMLTextAreaElement,
): void {
  // The words of this moment, not those that were drawn: a letter typed since must not be taken back.
  const value = editor.read('latest', () => $figureByKey(nodeKey)?.getValues()[word]);
  if (value === undefined || value === field.value || isComposing(field)) return;
  field.value = value;
}

/** True: the document changed by it. */
function writeWord(
  { editor, nodeKey, word }: FieldPlace,
  value: string,
  isNewStep: boolean,
): boolean {
  let changed = false;
  editor.update(
    () => {
      const figure = $figureByKey(nodeKey);
      if (figure === null || figure.getValues()[word] === value) return;
      changed = true;
      $addUpdateTag(isNewStep ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG);
      $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      figure.setWord(word, value);
    },
    // At once, so that `refreshField` never sees an older text than the field's own.
    { discrete: true },
  );
  return changed;
}
