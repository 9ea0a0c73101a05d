import {
  $createRangeSelectionFromDom,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  getDOMSelection,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $findMatchingParent } from '@lexical/utils';
import { unknownText } from '#domain/document/unknown';
import type { PlaceInText, WordsPlace } from '../../editor-types.ts';
import { $isUnknownNode } from '../unknown/unknown-node.tsx';

/** Between the spoken layer's places (paths and offsets of the stored document) and the editor's nodes. */

/** Photos on their way stand in the editor, and not yet in the document. */
type IsLeftOut = (key: string) => boolean;

/** A part of a block's content, with its offsets as `readDocumentAloud` counts them. */
export type Piece = { readonly node: LexicalNode; readonly from: number; readonly to: number };

/** What of the block's content stands within the place; empty where there is no such block. */
export function $piecesAt(place: WordsPlace, isLeftOut: IsLeftOut): Piece[] {
  const block = $blockAt(place.path, isLeftOut);
  if (block === null) return [];
  return $piecesOf(block).filter((piece) => piece.from < place.to && piece.to > place.from);
}

/** The words that are selected, within one block; without a selection `from` is `to`, the caret. */
export function $wordsAtCaret(isLeftOut: IsLeftOut): WordsPlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const block = $blockOf(selection.anchor);
  const path = block === null ? null : $pathOf(block, isLeftOut);
  if (block === null || path === null || block !== $blockOf(selection.focus)) return null;
  const pieces = $piecesOf(block);
  const anchor = $offsetOf(selection.anchor, pieces);
  const focus = $offsetOf(selection.focus, pieces);
  const [from, to] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  return { path, from, to, written: pieces.map($wordsOf).join('').slice(from, to) };
}

/** Both ends of the selection in the order of the text, over blocks too; null: nothing is selected. */
export function $selectionEnds(
  editor: LexicalEditor,
  isLeftOut: IsLeftOut,
): { start: PlaceInText; end: PlaceInText } | null {
  const kept = $getSelection();
  // A text that may only be read keeps no selection of its own.
  const selection =
    $isRangeSelection(kept) && !kept.isCollapsed()
      ? kept
      : $createRangeSelectionFromDom(getDOMSelection(window), editor);
  if (selection === null || selection.isCollapsed()) return null;
  const ends = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const [start, end] = ends.map((point) => $placeOf(point, isLeftOut));
  return start === undefined || end === undefined || start === null || end === null
    ? null
    : { start, end };
}

function $placeOf(point: PointType, isLeftOut: IsLeftOut): PlaceInText | null {
  const block = $blockOf(point);
  const path = block === null ? null : $pathOf(block, isLeftOut);
  if (block === null || path === null) return null;
  return { path, offset: $offsetOf(point, $piecesOf(block)) };
}

/** Everything that is selected, block by block in the order of the text; photos have no words to say. */
export function $selectedPlaces(isLeftOut: IsLeftOut): WordsPlace[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return [];
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const blocks = new Set<ElementNode>();
  for (const node of selection.getNodes()) {
    const block = $isElementNode(node) ? null : $findMatchingParent(node, $isBlock);
    if ($isElementNode(block)) blocks.add(block);
  }
  return [...blocks].flatMap((block) => {
    const path = $pathOf(block, isLeftOut);
    if (path === null) return [];
    const pieces = $piecesOf(block);
    const from = block === $blockOf(first) ? $offsetOf(first, pieces) : 0;
    const to = block === $blockOf(last) ? $offsetOf(last, pieces) : (pieces.at(-1)?.to ?? 0);
    return [{ path, from, to, written: pieces.map($wordsOf).join('').slice(from, to) }];
  });
}

const $isBlock = (node: LexicalNode): boolean => $isElementNode(node) && !node.isInline();

/** Where the words stand on the screen; null: they no longer do. */
export function rangeOf(
  editor: LexicalEditor,
  place: WordsPlace,
  isLeftOut: IsLeftOut,
): Range | null {
  const pieces = editor.read(() => $piecesAt(place, isLeftOut));
  return rangeInPieces(editor, pieces, place.from, place.to);
}

/** The part of a block's content on the screen; null: it is not there. */
export function rangeInPieces(
  editor: LexicalEditor,
  content: readonly Piece[],
  from: number,
  to: number,
): Range | null {
  const pieces = content.filter((piece) => piece.from < to && piece.to > from);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = textOf(editor, first);
  const end = textOf(editor, last);
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start, Math.min(start.length, Math.max(0, from - first.from)));
  range.setEnd(end, Math.min(end.length, to - last.from));
  return range;
}

function textOf(editor: LexicalEditor, { node }: Piece): Text | null {
  let found: Node | null = editor.getElementByKey(node.getKey());
  while (found !== null && !(found instanceof Text)) found = found.firstChild;
  return found;
}

function $blockAt(path: readonly number[], isLeftOut: IsLeftOut): ElementNode | null {
  const [top = -1, ...inner] = path;
  let node: LexicalNode | null = $storedBlocks(isLeftOut)[top] ?? null;
  for (const index of inner) node = $isElementNode(node) ? node.getChildAtIndex(index) : null;
  return $isElementNode(node) ? node : null;
}

function $pathOf(block: LexicalNode, isLeftOut: IsLeftOut): number[] | null {
  const parent = block.getParent();
  if (parent === null) return null;
  if (parent !== $getRoot())
    return [...($pathOf(parent, isLeftOut) ?? []), block.getIndexWithinParent()];
  const index = $storedBlocks(isLeftOut).indexOf(block);
  return index < 0 ? null : [index];
}

function $storedBlocks(isLeftOut: IsLeftOut): LexicalNode[] {
  return $getRoot()
    .getChildren()
    .filter((block) => !isLeftOut(block.getKey()));
}

/** The block in which a point of the selection stands. */
export function $blockOf(point: PointType): ElementNode | null {
  const block = $findMatchingParent(
    point.getNode(),
    (node) => $isElementNode(node) && !node.isInline(),
  );
  return $isElementNode(block) ? block : null;
}

/** The offset of a point of the selection in its block's words. */
export function $offsetOf(point: PointType, pieces: readonly Piece[]): number {
  const node = point.getNode();
  if (point.type === 'text')
    return (pieces.find((piece) => piece.node.is(node))?.from ?? 0) + point.offset;
  const before = $isElementNode(node) ? node.getChildAtIndex(point.offset) : null;
  return pieces.find((piece) => piece.node.is(before))?.from ?? pieces.at(-1)?.to ?? 0;
}

/** A block's content, without what is a block of its own in it. */
export function $piecesOf(block: ElementNode): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const collect = (node: LexicalNode): void => {
    if ($isElementNode(node)) {
      // A list nested in an item is read by itself.
      if (node.isInline()) for (const child of node.getChildren()) collect(child);
      return;
    }
    const from = at;
    at += $wordsOf({ node }).length;
    pieces.push({ node, from, to: at });
  };
  for (const child of block.getChildren()) collect(child);
  return pieces;
}

function $wordsOf({ node }: Pick<Piece, 'node'>): string {
  if ($isTextNode(node)) return node.getTextContent();
  if ($isLineBreakNode(node)) return '\n';
  return $isUnknownNode(node) ? unknownText(node.getOriginal()) : '';
}
