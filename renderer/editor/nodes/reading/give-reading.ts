import {
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { unknownText } from '#domain/document/unknown';
import type { WordsPlace } from '../../editor-types.ts';
import { $isUnknownNode } from '../unknown/unknown-node.tsx';
import { $createReadingNode, $isReadingNode } from './reading-node.ts';

type Piece = { readonly node: LexicalNode; readonly from: number; readonly to: number };

/** Gives the words a reading, or (null) takes it from them; false: they are no longer there. */
export function $giveReading(
  place: WordsPlace,
  spoken: string | null,
  isLeftOut: (key: string) => boolean,
): boolean {
  const { from, to, written } = place;
  const touched = $piecesAt(place, isLeftOut);
  const texts = touched.map(({ node }) => node).filter($isTextNode);
  if (texts.length === 0 || texts.length < touched.length) return false;
  const start = touched[0]?.from ?? 0;
  const words = texts.map((node) => node.getTextContent()).join('');
  if (words.slice(from - start, to - start).normalize('NFC') !== written.normalize('NFC'))
    return false;
  const isCut = (piece: Piece): boolean => piece.from < from || piece.to > to;
  // A reading is one piece: half of it cannot be said otherwise.
  if (touched.some((piece) => $isReadingNode(piece.node) && isCut(piece))) return false;
  const [first, ...rest] = touched.flatMap((piece) => $cut(piece, from, to));
  if (first === undefined) return false;
  const given = spoken === null ? $createTextNode(written) : $createReadingNode(written, spoken);
  first.replace(given.setFormat(first.getFormat()));
  for (const node of rest) node.remove();
  return true;
}

/** What of the block's content stands within the place; empty where there is no such block. */
export function $piecesAt(place: WordsPlace, isLeftOut: (key: string) => boolean): Piece[] {
  const block = $blockAt(place.path, isLeftOut);
  if (block === null) return [];
  return $piecesOf(block).filter((piece) => piece.from < place.to && piece.to > place.from);
}

function $blockAt(
  path: readonly number[],
  isLeftOut: (key: string) => boolean,
): ElementNode | null {
  const [top = -1, ...inner] = path;
  // Photos on their way stand in the editor, and not yet in the document.
  const blocks = $getRoot()
    .getChildren()
    .filter((block) => !isLeftOut(block.getKey()));
  let node: LexicalNode | null = blocks[top] ?? null;
  for (const index of inner) node = $isElementNode(node) ? node.getChildAtIndex(index) : null;
  return $isElementNode(node) ? node : null;
}

/** The block's content with its offsets, as `readDocumentAloud` counts them. */
function $piecesOf(block: ElementNode): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const collect = (node: LexicalNode): void => {
    if ($isElementNode(node)) {
      // A list nested in an item is read by itself.
      if (node.isInline()) for (const child of node.getChildren()) collect(child);
      return;
    }
    const from = at;
    at += $lengthOf(node);
    pieces.push({ node, from, to: at });
  };
  for (const child of block.getChildren()) collect(child);
  return pieces;
}

function $lengthOf(node: LexicalNode): number {
  if ($isTextNode(node)) return node.getTextContentSize();
  if ($isLineBreakNode(node)) return 1;
  if (!$isUnknownNode(node)) return 0;
  return unknownText(node.getOriginal()).length;
}

/** The part of a text within the place, as a node of its own. */
function $cut({ node, from, to }: Piece, first: number, last: number): TextNode[] {
  if (!$isTextNode(node)) return [];
  const start = Math.max(0, first - from);
  const end = Math.min(to, last) - from;
  const cuts = [start, end].filter((offset) => offset > 0 && offset < to - from);
  if (cuts.length === 0) return [node];
  const part = node.splitText(...cuts)[start > 0 ? 1 : 0];
  return part === undefined ? [] : [part];
}
