/**
 * A written syllable (tiếng) is a run of letters. A number is one, with what belongs inside it
 * ("1.174,45", "08/5/2023", "06:30"): how many syllables it is when spoken is the reading's business.
 */
const SYLLABLE = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+/gu;

export function countSyllables(text: string): number {
  let count = 0;
  SYLLABLE.lastIndex = 0;
  while (SYLLABLE.test(text)) count += 1;
  return count;
}
