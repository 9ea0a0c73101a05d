/** A run of letters, the word at a place. */
export const LETTERS = /[\p{L}\p{M}]+/uy;
/** A token: letters, one digit run, spaces, or one sign. Digits are cut finer by their own grammars. */
export const TOKEN = /[\p{L}\p{M}]+|\d+|\s+|[^\p{L}\p{M}\d\s]/uy;

const LETTER_NAMES: Readonly<Record<string, string>> = {
  A: 'a',
  Ă: 'á',
  Â: 'ớ',
  B: 'bê',
  C: 'xê',
  D: 'đê',
  Đ: 'đê',
  E: 'e',
  Ê: 'ê',
  F: 'ép',
  G: 'giê',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'e lờ',
  M: 'em',
  N: 'en',
  O: 'o',
  Ô: 'ô',
  Ơ: 'ơ',
  P: 'pê',
  Q: 'quy',
  R: 'e rờ',
  S: 'ét',
  T: 'tê',
  U: 'u',
  Ư: 'ư',
  V: 'vê',
  W: 'vê kép',
  X: 'ích',
  Y: 'y',
  Z: 'dét',
};

/** A letter by its name: "C" → "xê". What has no name is given back. */
export function letterName(letter: string): string {
  return LETTER_NAMES[letter.toUpperCase()] ?? letter;
}

/** Letters one by one: "ATK" → "a tê ca". */
export function spell(letters: string): string {
  return Array.from(letters, letterName).join(' ');
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:i[êe]|y[êe]|u[ôo]|ư[ơo]|uy[êe]|oa|oă|oe|u[âơê]|uy|[iu]a|ưa|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnptiyou])?$/;

/** Whether letters make one Vietnamese syllable, tones aside: "HỘI" does, "UBND" does not. */
export function isSyllable(word: string): boolean {
  const bare = word.toLowerCase().normalize('NFD').replaceAll(TONES, '').normalize('NFC');
  return SYLLABLE.test(bare);
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** "KRÔNG", "KBANG", "ĐĂK": consonants that Vietnamese has not in such a place, around a vowel. */
const HIGHLAND_NAME =
  /^(?:K[RLBPDNJ]?|[ĐDBPCGT][RL]|[ĐBPCGHLMNRSTVXY])[AĂÂEÊIOÔƠUƯY]{1,2}(?:NG|NH|CH|[CHKLMNPRT])?$/;

/**
 * Whether capitals are a name and no abbreviation: abbreviations bear no tone, and where everything is in
 * capitals a place of the highlands looks like one.
 */
export function isNameInCapitals(letters: string, inCapitalLine: boolean): boolean {
  const marks = letters.normalize('NFD');
  if (TONE.test(marks)) return true;
  return inCapitalLine && HIGHLAND_NAME.test(letters.normalize('NFC'));
}

/** What a word may begin with in a mouth: "SC", "CH", but "BM" and "FD" are said letter by letter. */
const SAYABLE =
  /^(?:[BCDGKPST]H|NG|QU|[BCFGPK]L|[BCDFGKPT]R|S[CKLMNPTW]|TW|[B-DF-HJ-NPR-TV-XZ])?[AEIOUY]{1,2}(?:[^AEIOUY]{1,2}[AEIOUY]{1,2})*[^AEIOUY]?$/;

/** Whether foreign letters can be said as a word: "UNICEF" can, "BHXHTN", "AQI" and "IUU" cannot. */
export function sayable(letters: string): boolean {
  const upper = letters.toUpperCase();
  return SAYABLE.test(upper) && !/Q(?!U)|([AIUY])\1/.test(upper);
}

const CAPITAL_AROUND = /^[\s,:;“"(–-]*(\p{Lu}{2,})(?!\p{Ll})/u;
const CAPITAL_BEFORE = /(\p{Lu}{2,})[\s,:;”")–-]*$/u;

/** Whether a word stands in a line of capitals: a neighbour is a whole syllable in capitals. */
export function inCapitals(text: string, from: number, to: number): boolean {
  const after = CAPITAL_AROUND.exec(text.slice(to, to + 16).normalize('NFC'))?.[1];
  if (after !== undefined && isSyllable(after)) return true;
  const before = CAPITAL_BEFORE.exec(
    text.slice(Math.max(0, from - 16), from).normalize('NFC'),
  )?.[1];
  return before !== undefined && isSyllable(before);
}
