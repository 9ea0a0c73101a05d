import type { Passage } from '../contract/review.ts';

/** In UTF-16 units, each side: a line of print, enough to tell two like passages apart. */
const CONTEXT = 80;
/** As long as a remark may quote. */
const LONGEST_QUOTE = 2_000;

/** A remark about the whole bulletin, or an answer: it stands at no words. */
export const noPassage: Passage = { quote: '', before: '', after: '', offset: 0 };

/** The words from one place of a text to another as a passage, which `findPassage` finds again. */
export function markPassage(text: string, from: number, to: number): Passage {
  const [start, end] = withoutSpace(text, from, Math.min(to, from + LONGEST_QUOTE));
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    offset: start,
  };
}

/** A selection often takes the space or the line's end with it. */
function withoutSpace(text: string, from: number, to: number): [number, number] {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return [start, Math.max(start, from + words.trimEnd().length)];
}
