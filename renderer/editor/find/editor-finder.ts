import {
  $createRangeSelectionFromDom,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTabNode,
  $isTextNode,
  getDOMSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { fieldOf } from '../nodes/figure/figure-focus.ts';
import { $isFigureNode } from '../nodes/figure/figure-node.tsx';
import { figureWords } from '../nodes/figure/figure-values.ts';
import {
  $blockOf,
  $offsetOf,
  $piecesOf,
  type Piece,
  rangeInPieces,
} from '../nodes/reading/words-place.ts';
import type { EditorFinder, FindableText, FoundWords } from './find-types.ts';
import { replaceFound } from './replace-found.ts';

/** Looks for words in the text as it stands in the editor, and replaces them. */
export function createFinder(editor: LexicalEditor, read: () => string): EditorFinder {
  return {
    texts: () => editor.read(() => $textsIn($getRoot())),
    caret: () => editor.read(() => $caret(editor)),
    places: (found) => placesOf(editor, found),
    replace: (found, words) => replaceFound(editor, found, words, read),
  };
}

/** A block's own words come before those of a list nested in it, as they stand on the page. */
function $textsIn(node: LexicalNode): FindableText[] {
  if ($isFigureNode(node)) {
    const values = node.getValues();
    return figureWords.map((word) => ({ key: node.getKey(), word, words: values[word] }));
  }
  if (!$isElementNode(node)) return [];
  const words = $piecesOf(node).map($findableWords).join('');
  const inner = node
    .getChildren()
    .filter((child) => !child.isInline())
    .flatMap($textsIn);
  return words === '' ? inner : [{ key: node.getKey(), word: null, words }, ...inner];
}

/** What is no text of the person's own is a line's end to whoever looks for words: none reach over it. */
function $findableWords({ node, from, to }: Piece): string {
  return $isTextNode(node) && !$isTabNode(node) ? node.getTextContent() : '\n'.repeat(to - from);
}

function $caret(editor: LexicalEditor): ReturnType<EditorFinder['caret']> {
  const kept = $getSelection();
  if ($isNodeSelection(kept)) {
    const [node] = kept.getNodes();
    return $isFigureNode(node) ? { key: node.getKey(), word: 'caption', at: 0 } : null;
  }
  // A text that may only be read keeps no selection of its own.
  const selection = $isRangeSelection(kept)
    ? kept
    : $createRangeSelectionFromDom(getDOMSelection(window), editor);
  if (selection === null) return null;
  const point = selection.isBackward() ? selection.focus : selection.anchor;
  const block = $blockOf(point);
  if (block === null) return null;
  return { key: block.getKey(), word: null, at: $offsetOf(point, $piecesOf(block)) };
}

function placesOf(
  editor: LexicalEditor,
  found: readonly FoundWords[],
): (Range | HTMLTextAreaElement | null)[] {
  const blocks = new Map<string, Piece[]>();
  return editor.read(() =>
    found.map(({ key, word, from, to }) => {
      if (word !== null) return fieldOf(editor, key, word);
      const block = $getNodeByKey(key);
      const pieces = blocks.get(key) ?? ($isElementNode(block) ? $piecesOf(block) : []);
      blocks.set(key, pieces);
      return rangeInPieces(editor, pieces, from, to);
    }),
  );
}
