/**
 * What UniKey shows after each key of a word typed in Telex, the tone where most people put it ("hòa"):
 * enough of it for the words of the tests. `Tieengs` goes through T, Ti, Tie, Tiê, Tiên, Tiêng, Tiếng.
 */
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const DOUBLED: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô', d: 'đ' };
const HORNED: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };
const VOWELS = 'aăâeêioôơuưy';

/** The states a word goes through, one a key. */
export function telexStates(keys: string): string[] {
  const states: string[] = [];
  let word = '';
  let tone = '';
  for (const key of keys) {
    const lower = key.toLowerCase();
    if (lower in TONES && hasVowel(word)) tone = TONES[lower] ?? '';
    else word = withKey(word, key);
    states.push(toned(word, tone));
  }
  return states;
}

const letters = (word: string): string[] => Array.from(word.toLowerCase());

const hasVowel = (word: string): boolean => letters(word).some((c) => VOWELS.includes(c));

function withKey(word: string, key: string): string {
  const lower = key.toLowerCase();
  const last = word.at(-1) ?? '';
  if (lower === 'w') return horned(word);
  if (lower in DOUBLED) {
    const place = letters(word).lastIndexOf(lower);
    const isNear = lower === 'd' ? place === 0 : place >= word.length - 3 && place >= 0;
    if (isNear && (lower !== 'd' || last.toLowerCase() === 'd' || hasVowel(word)))
      return replaceAt(word, place, cased(DOUBLED[lower] ?? '', word[place] ?? ''));
  }
  return word + key;
}

function horned(word: string): string {
  const lower = word.toLowerCase();
  const pair = lower.lastIndexOf('uo');
  if (pair >= 0)
    return replaceAt(
      replaceAt(word, pair, cased('ư', word[pair] ?? '')),
      pair + 1,
      cased('ơ', word[pair + 1] ?? ''),
    );
  const place = letters(word).findLastIndex((letter) => letter in HORNED);
  if (place < 0) return `${word}w`;
  return replaceAt(word, place, cased(HORNED[lower[place] ?? ''] ?? '', word[place] ?? ''));
}

function toned(word: string, tone: string): string {
  if (tone === '') return word;
  const place = tonePlace(word.toLowerCase());
  return replaceAt(word, place, ((word[place] ?? '') + tone).normalize('NFC'));
}

function tonePlace(word: string): number {
  const head = /^(?:qu|gi(?=[aăâeêioôơuưy]))/.exec(word)?.[0].length ?? 0;
  const vowels = letters(word).flatMap((letter, i) =>
    i >= head && VOWELS.includes(letter) ? [i] : [],
  );
  const marked = vowels.findLast((i) => 'ăâêôơư'.includes(word[i] ?? ''));
  if (marked !== undefined) return marked;
  const [first = 0, second] = vowels;
  const isClosed = (vowels.at(-1) ?? 0) < word.length - 1;
  return second !== undefined && (isClosed || vowels.length > 2) ? second : first;
}

const replaceAt = (word: string, at: number, letter: string): string =>
  word.slice(0, at) + letter + word.slice(at + 1);

const cased = (letter: string, like: string): string =>
  like === like.toUpperCase() && like !== like.toLowerCase() ? letter.toUpperCase() : letter;
