import type { Segment } from '../segment.ts';
import { isSyllable } from '../words.ts';

/** A stretch of spoken words. `hard`: an announcer should see it coming. */
export type SpokenStretch = { readonly text: string; readonly hard: boolean };

/** Words that begin with a capital, one after the other: a name in full. Then any single word. */
const NAME = /\p{Lu}[\p{L}\p{M}'’]*(?:[ -]\p{Lu}[\p{L}\p{M}'’]*)*|\p{L}[\p{L}\p{M}'’]+/gu;
const WORDS = /[\p{L}\p{M}'’]+/gu;

/**
 * What is hard to say in a segment: what a person had to write a reading for, names of the station's
 * dictionary, and words that are no Vietnamese syllable. A name with one such word is hard as a whole;
 * a line of capitals is no name.
 */
export function stretchesOf({ spoken, kind }: Pick<Segment, 'spoken' | 'kind'>): SpokenStretch[] {
  if (spoken === '') return [];
  if (kind === 'reading' || kind === 'name') return [{ text: spoken, hard: true }];
  if (kind !== 'plain') return [{ text: spoken, hard: false }];
  const stretches: SpokenStretch[] = [];
  let at = 0;
  const pattern = isAllCapitals(spoken) ? WORDS : NAME;
  for (const found of spoken.matchAll(pattern)) {
    if (!isHard(found[0])) continue;
    if (at < found.index) stretches.push({ text: spoken.slice(at, found.index), hard: false });
    stretches.push({ text: found[0], hard: true });
    at = found.index + found[0].length;
  }
  if (at < spoken.length) stretches.push({ text: spoken.slice(at), hard: false });
  return stretches;
}

function isAllCapitals(text: string): boolean {
  return text.length > 20 && text === text.toUpperCase();
}

/** One letter alone ("hội trường A") is said by its name. */
function isHard(words: string): boolean {
  return words.split(/[ -]/).some((word) => word.length > 1 && !isSyllable(word));
}
