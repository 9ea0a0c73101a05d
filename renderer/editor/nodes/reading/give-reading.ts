import { $createTextNode, $isTextNode, type TextNode } from 'lexical';
import type { WordsPlace } from '../../editor-types.ts';
import { $createReadingNode, $isReadingNode } from './reading-node.ts';
import { $piecesAt, type Piece } from './words-place.ts';

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
