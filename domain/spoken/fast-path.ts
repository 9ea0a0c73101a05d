import { builtIn } from './dictionary/dictionary.ts';
import type { Place } from './place.ts';

/** Two capitals, or one behind a small letter: "UBND", "quýI". */
const CAPITALS = /\p{Lu}[\p{L}\p{M}]*\p{Lu}|\p{Ll}\p{M}*\p{Lu}/u;
const ROMAN_LETTERS = /^[ivxlcdm]+$/i;
/** Signs behind a word that may tie it to what follows: "tấn/ha", "b@c.vn", "KT-XH", "TP." */
const TYING = new Set('/@.-&+:_–');
/** Words that begin a code or name a unit, in small letters. */
const LEADING: ReadonlySet<string> = new Set(['km', 'covid', 'www', 'http', 'https']);

/**
 * Whether a grammar could have anything to say about a word. Most words are plain ones: this keeps live
 * reading cheap, and must never say no to a word that a grammar reads.
 */
export function canMatter(token: string, place: Place): boolean {
  if (token.length === 1 || place.joined) return true;
  const next = place.text.charAt(place.at + token.length);
  if (TYING.has(next) || (next >= '0' && next <= '9') || next === '²' || next === '³') return true;
  if (CAPITALS.test(token) || ROMAN_LETTERS.test(token)) return true;
  const small = token.toLowerCase();
  return LEADING.has(small) || builtIn.has(small.normalize('NFC'));
}
