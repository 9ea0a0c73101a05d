import type { LexicalEditor, NodeKey } from 'lexical';
import { figureWords, type FigureWord } from './figure-values.ts';

export type Edge = 'start' | 'end';

/** Puts the caret into one of the figure's fields. False: the figure has none on screen. */
export function focusWord(
  editor: LexicalEditor,
  key: NodeKey,
  word: FigureWord,
  edge: Edge = 'end',
): boolean {
  const field = fieldOf(editor, key, word);
  if (field === null) return false;
  field.focus();
  const offset = edge === 'start' ? 0 : field.value.length;
  field.setSelectionRange(offset, offset);
  return true;
}

export function fieldOf(
  editor: LexicalEditor,
  key: NodeKey,
  word: FigureWord,
): HTMLTextAreaElement | null {
  return (
    editor.getElementByKey(key)?.querySelector<HTMLTextAreaElement>(`[data-word="${word}"]`) ?? null
  );
}

/** The figure in one of whose fields the caret stands; null: it stands elsewhere. */
export function figureOfFocus(editor: LexicalEditor): NodeKey | null {
  const focused = document.activeElement;
  if (focused === null || editor.getRootElement()?.contains(focused) !== true) return null;
  return focused.closest<HTMLElement>('[data-figure]')?.dataset['figure'] ?? null;
}

/** The field that Tab leads to; null: out of the figure. */
export function nextWord(word: FigureWord, step: 1 | -1): FigureWord | null {
  return figureWords[figureWords.indexOf(word) + step] ?? null;
}
