import { sharedEnd, sharedStart } from '../text/shared-ends.ts';
import type { Passage } from '../contract/review.ts';

/**
 * Where a remark's passage stands in a text that was edited since: the quote itself, the one of several
 * that has most of its neighbours left and lies nearest to where it stood. Null: those words are gone,
 * and the remark stays, without a place.
 */
export function findPassage(
  text: string,
  { quote, before, after, offset }: Passage,
): { from: number; to: number } | null {
  if (quote === '') return null;
  let best: { from: number; score: number } | null = null;
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + 1)) {
    const kept =
      sharedEnd(text.slice(0, from), before) + sharedStart(text.slice(from + quote.length), after);
    // A letter of context outweighs any distance.
    const score = kept - Math.abs(from - offset) / (text.length + offset + 1);
    if (best === null || score > best.score) best = { from, score };
  }
  return best === null ? null : { from: best.from, to: best.from + quote.length };
}
