import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $onUpdate,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  $getNearestNodeFromDOMNode,
  isDOMNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $isFigureNode, type FigureNode } from './figure-node.tsx';
import { type Edge, focusWord } from './figure-focus.ts';
import { $moveFigure, $selectedFigure, $selectFigure } from './figure-moves.ts';
import type { FigureWord } from './figure-values.ts';

/** The keys by which the caret goes into a figure from the text around it, and moves it about. */
export const FigureKeysExtension = defineExtension({
  name: 'ban-tin/figure-keys',
  register: (editor) =>
    mergeRegister(
      registerClick(editor),
      registerDeletion(editor),
      registerTab(editor),
      registerMoves(editor),
      registerArrowsIn(editor),
    ),
});

type Direction = 'previous' | 'next';

const $neighbour = (block: LexicalNode | null, direction: Direction): LexicalNode | null =>
  (direction === 'previous' ? block?.getPreviousSibling() : block?.getNextSibling()) ?? null;

/** The figure beside the block of a collapsed caret. */
function $figureBeside(direction: Direction): FigureNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const figure = $neighbour(selection.anchor.getNode().getTopLevelElement(), direction);
  return $isFigureNode(figure) ? figure : null;
}

function $enter(editor: LexicalEditor, figure: FigureNode, word: FigureWord, edge: Edge): void {
  const key = figure.getKey();
  $onUpdate(() => focusWord(editor, key, word, edge));
}

/** A click on the photo selects the figure; its fields keep their clicks to themselves. */
function registerClick(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    CLICK_COMMAND,
    ({ target }) => {
      const node = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null;
      if (!$isFigureNode(node)) return false;
      $selectFigure(node);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** Backspace after a figure, Delete before one: the first selects it, only the second deletes. */
function registerDeletion(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    DELETE_CHARACTER_COMMAND,
    (isBackward) => {
      const direction = isBackward ? 'previous' : 'next';
      const figure = $figureBeside(direction);
      if (figure === null || !$isCaretAtEdge(direction)) return false;
      $selectFigure(figure);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** Whether nothing of the caret's block stands before (or after) the caret. */
function $isCaretAtEdge(direction: Direction): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const { key, offset } = selection.anchor;
  const node = selection.anchor.getNode();
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (offset !== (direction === 'previous' ? 0 : size)) return false;
  const block = node.getTopLevelElement();
  if (block === null || block.is(node)) return true;
  const edge = direction === 'previous' ? block.getFirstDescendant() : block.getLastDescendant();
  return edge?.getKey() === key || edge?.isParentOf(node) === true || node.isParentOf(edge ?? node);
}

/** Tab beside a figure leads into its first field, Shift+Tab into its last. */
function registerTab(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_TAB_COMMAND,
    (event) => {
      const selected = $selectedFigure();
      const figure = selected ?? $figureBeside(event.shiftKey ? 'previous' : 'next');
      if (figure === null) return false;
      event.preventDefault();
      const back = event.shiftKey && selected === null;
      $enter(editor, figure, back ? 'alt' : 'caption', back ? 'end' : 'start');
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
}

/** Alt+Up and Alt+Down with a figure selected carry it over the next block. */
function registerMoves(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_UP_COMMAND, $moveWith('up'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, $moveWith('down'), COMMAND_PRIORITY_HIGH),
  );
}

const $moveWith =
  (direction: 'up' | 'down') =>
  (event: KeyboardEvent): boolean => {
    const figure = event.altKey ? $selectedFigure() : null;
    if (figure === null) return false;
    event.preventDefault();
    if ($moveFigure(figure, direction)) $selectFigure(figure);
    return true;
  };

/**
 * An arrow that would select the figure as a whole goes into its caption instead. Whether it would is
 * Lexical's and the browser's matter (last line, last letter), so they go first: an arrow pressed in the
 * text beside a figure is remembered, and when a figure is selected by it, the caret goes in.
 */
function registerArrowsIn(editor: LexicalEditor): () => void {
  let pressed: Direction | null = null;
  const press =
    (direction: Direction) =>
    (event: KeyboardEvent): boolean => {
      if (!event.shiftKey && $figureBeside(direction) !== null) pressed = direction;
      return false;
    };
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      () => {
        pressed = null;
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, press('previous'), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, press('previous'), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, press('next'), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, press('next'), COMMAND_PRIORITY_LOW),
    editor.registerUpdateListener(({ editorState }) => {
      const direction = pressed;
      if (direction === null) return;
      const key = editorState.read(() => $selectedFigure()?.getKey() ?? null);
      if (key === null) return;
      pressed = null;
      focusWord(editor, key, 'caption', direction === 'next' ? 'start' : 'end');
    }),
  );
}
