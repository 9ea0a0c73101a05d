import { $isElementNode, $onUpdate, type LexicalEditor, UNDO_COMMAND } from 'lexical';
import { isComposed } from '../../typing/composing.ts';
import type { FieldPlace } from './bind-field.ts';
import { $isFigureNode, type FigureNode } from './figure-node.tsx';
import { type Edge, fieldOf, focusWord, nextWord } from './figure-focus.ts';
import { $figureByKey, $moveFigure, $selectFigure, $selectParagraphAfter } from './figure-moves.ts';

/** The keys of a figure's field that lead out of it; all others are the field's own. */
export function onFieldKey(
  event: KeyboardEvent,
  place: FieldPlace,
  field: HTMLTextAreaElement,
  isUntouched: boolean,
): void {
  if (isComposed(event)) return;
  const { editor } = place;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const act = (run: () => void): void => {
    event.preventDefault();
    run();
  };
  const leave = (step: 1 | -1): void => leaveFigure(editor, place, step);

  if (event.key === 'Tab' && plain) act(() => tab(place, event.shiftKey ? -1 : 1));
  else if (event.key === 'Enter')
    act(() => backToText(editor, place, (figure) => $selectParagraphAfter(figure)));
  else if (event.key === 'Escape') act(() => backToText(editor, place, $selectFigure));
  else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
    act(() => carry(place, field, event.key === 'ArrowUp' ? 'up' : 'down'));
  else if (plain && !event.shiftKey) leaveByArrow(event, field, leave);
  else if (isUndo(event) && isUntouched)
    // Nothing of this visit to take back: then the key means the document.
    act(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
}

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';

function tab(place: FieldPlace, step: 1 | -1): void {
  const word = nextWord(place.word, step);
  if (word === null) leaveFigure(place.editor, place, step);
  else focusWord(place.editor, place.nodeKey, word, 'end');
}

/**
 * At the very edge an arrow leads out at once, and up and down where there is one line only. Of several
 * lines the browser knows best whether there is one beyond: it goes first, and where the caret stayed,
 * the arrow leads out.
 */
function leaveByArrow(
  event: KeyboardEvent,
  field: HTMLTextAreaElement,
  leave: (step: 1 | -1) => void,
): void {
  const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
  if ((step !== 1 && step !== -1) || field.selectionStart !== field.selectionEnd) return;
  const before = field.selectionStart;
  const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  const isAtEdge = before === (step === 1 ? field.value.length : 0);
  if (isAtEdge || (isVertical && isOneLine(field))) {
    event.preventDefault();
    leave(step);
  } else if (isVertical) {
    setTimeout(() => {
      if (field.selectionStart === before && document.activeElement === field) leave(step);
    });
  }
}

const isOneLine = (field: HTMLTextAreaElement): boolean =>
  field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight);

/** To the block beside the figure: into its text, or into the next figure's words. */
function leaveFigure(editor: LexicalEditor, place: FieldPlace, step: 1 | -1): void {
  backToText(editor, place, (figure) => {
    const beside = step === 1 ? figure.getNextSibling() : figure.getPreviousSibling();
    const edge: Edge = step === 1 ? 'start' : 'end';
    if ($isFigureNode(beside)) {
      $selectFigure(beside);
      const key = beside.getKey();
      $onUpdate(() => focusWord(editor, key, step === 1 ? 'caption' : 'alt', edge));
    } else if ($isElementNode(beside)) {
      if (step === 1) beside.selectStart();
      else beside.selectEnd();
    } else if (beside === null && step === 1) $selectParagraphAfter(figure);
    else $selectFigure(figure);
  });
}

/** Leaves the field for the text: the editor takes the focus, and the caret stands where `$place` says. */
function backToText(
  editor: LexicalEditor,
  { nodeKey }: FieldPlace,
  $place: (figure: FigureNode) => void,
): void {
  // First the focus: while a field has it, Lexical leaves the window's selection alone.
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      const figure = $figureByKey(nodeKey);
      if (figure !== null) $place(figure);
    },
    { discrete: true },
  );
}

/** Moving the figure takes its DOM along, which loses the focus: it is given back with its caret. */
function carry(
  { editor, nodeKey, word }: FieldPlace,
  field: HTMLTextAreaElement,
  direction: 'up' | 'down',
): void {
  const { selectionStart, selectionEnd } = field;
  editor.update(
    () => {
      const figure = $figureByKey(nodeKey);
      if (figure !== null) $moveFigure(figure, direction);
    },
    { discrete: true },
  );
  const moved = fieldOf(editor, nodeKey, word);
  moved?.focus();
  moved?.setSelectionRange(selectionStart, selectionEnd);
}
