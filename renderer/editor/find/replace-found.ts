import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  type TextNode,
  UNDO_COMMAND,
} from 'lexical';
import { replaceSpans } from '#domain/text/find-words';
import { $figureByKey } from '../nodes/figure/figure-moves.ts';
import { $isReadingNode } from '../nodes/reading/reading-node.ts';
import { $piecesOf } from '../nodes/reading/words-place.ts';
import type { FoundWords, Replaced } from './find-types.ts';

type Outcome = 'replaced' | 'kept' | 'same';

/** Writes other words in those places; null: nothing may be written now. */
export function replaceFound(
  editor: LexicalEditor,
  found: readonly FoundWords[],
  words: string,
  read: () => string,
): Replaced | null {
  if (editor.isComposing() || !editor.isEditable()) return null;
  const before = read();
  const outcomes: Outcome[] = [];
  editor.update(
    () => {
      // From the last to the first: what was found before stays where it was found.
      for (const one of found.toReversed()) outcomes.push($replace(one, words));
    },
    // The focus stays where the words are typed.
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  );
  const count = outcomes.filter((outcome) => outcome === 'replaced').length;
  const kept = outcomes.filter((outcome) => outcome === 'kept').length;
  const after = read();
  return { count, kept, undo: () => count === 0 || takeBack(editor, before, after, read) };
}

function $replace(found: FoundWords, words: string): Outcome {
  if (found.written === words) return 'same';
  return found.word === null ? $replaceInBlock(found, words) : $replaceInFigure(found, words);
}

function $replaceInFigure({ key, word, from, to, written }: FoundWords, words: string): Outcome {
  const figure = $figureByKey(key);
  if (figure === null || word === null) return 'same';
  const value = figure.getValues()[word];
  if (value.slice(from, to) !== written) return 'same';
  figure.setWord(word, replaceSpans(value, [{ from, to }], words));
  return 'replaced';
}

/** The first letter's format is the new words'; a link keeps its address for what is left in it. */
function $replaceInBlock({ key, from, to, written }: FoundWords, words: string): Outcome {
  const block = $getNodeByKey(key);
  if (!$isElementNode(block)) return 'same';
  const pieces = $piecesOf(block).filter((piece) => piece.from < to && piece.to > from);
  if (pieces.some(({ node }) => $isReadingNode(node))) return 'kept';
  const texts = pieces.map(({ node }) => node).filter($isTextNode);
  const start = pieces[0]?.from ?? 0;
  const stands = texts.map((node) => node.getTextContent()).join('');
  if (texts.length < pieces.length || stands.slice(from - start, to - start) !== written)
    return 'same';
  for (const [index, node] of texts.entries()) {
    const at = Math.max(0, from - (pieces[index]?.from ?? 0));
    const end = Math.min(to, pieces[index]?.to ?? 0) - (pieces[index]?.from ?? 0);
    $write(node, at, end - at, index === 0 ? words : '');
  }
  return 'replaced';
}

function $write(node: TextNode, at: number, length: number, words: string): void {
  $moveCaret(node, at, length, words.length);
  if (words === '' && length === node.getTextContentSize()) node.remove();
  else node.spliceText(at, length, words);
}

/** The caret stays between the letters where it stood, or goes behind the new words. */
function $moveCaret(node: TextNode, at: number, length: number, added: number): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key !== node.getKey() || point.offset <= at) continue;
    const inside = point.offset < at + length;
    point.set(point.key, inside ? at + added : point.offset - length + added, 'text');
  }
}

/** Undo takes back the last step, whatever it was: it has to be ours. */
function takeBack(
  editor: LexicalEditor,
  before: string,
  after: string,
  read: () => string,
): boolean {
  if (editor.isComposing() || !editor.isEditable() || read() !== after) return false;
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  if (read() === before) return true;
  editor.dispatchCommand(REDO_COMMAND, undefined);
  return false;
}
