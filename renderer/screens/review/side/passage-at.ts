import type { Passage } from '#domain/contract/review';
import { markPassage } from '#domain/revision/mark-passage';

/** The words that a person selected in the article on the sheet, as a passage of its text. */

/** What was taken out is no longer a word of the article, and a mark or a note never was one. */
const NO_WORDS = 'del, [data-no-words]';

/**
 * The article's text as `articleText` has it, a block a line, with where a place in the page stands in
 * it; null for a place outside.
 */
function textOf(sheet: Element): { text: string; offsetOf: (node: Node, at: number) => number } {
  const places: { node: Text; from: number }[] = [];
  let text = '';
  for (const line of sheet.querySelectorAll('[data-line]')) {
    const words = wordsIn(line);
    if (words.length === 0) continue;
    if (text !== '') text += '\n';
    for (const node of words) {
      places.push({ node, from: text.length });
      text += node.data;
    }
  }
  const offsetOf = (node: Node, at: number): number => {
    const own = places.find((place) => place.node === node);
    if (own !== undefined) return own.from + at;
    // Between nodes, or in words that do not count: the next that do.
    const range = document.createRange();
    range.setStart(node, at);
    const next = places.find((place) => range.comparePoint(place.node, 0) >= 0);
    return next?.from ?? text.length;
  };
  return { text, offsetOf };
}

function wordsIn(line: Element): Text[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const words: Text[] = [];
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    if (node instanceof Text && node.parentElement?.closest(NO_WORDS) === null) words.push(node);
  }
  return words;
}

/** Null: nothing of the article is selected. */
export function selectedPassage(sheet: Element | null): Passage | null {
  const selection = document.getSelection();
  if (sheet === null || selection === null || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!sheet.contains(range.commonAncestorContainer)) return null;
  const { text, offsetOf } = textOf(sheet);
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  const passage = to > from ? markPassage(text, from, to) : null;
  return passage === null || passage.quote === '' ? null : passage;
}

/** The words of a passage as a place in the page. */
export function rangeOf(sheet: Element, find: (text: string) => Place | null): Range | null {
  const { text } = textOf(sheet);
  const place = find(text);
  if (place === null) return null;
  const range = document.createRange();
  let at = 0;
  for (const line of sheet.querySelectorAll('[data-line]')) {
    const words = wordsIn(line);
    if (words.length === 0) continue;
    if (at > 0) at += 1;
    for (const node of words) {
      const end = at + node.data.length;
      if (place.from >= at && place.from <= end) range.setStart(node, place.from - at);
      if (place.to > at && place.to <= end) {
        range.setEnd(node, place.to - at);
        return range;
      }
      at = end;
    }
  }
  return null;
}

type Place = { readonly from: number; readonly to: number };
