import { LETTER_AMBIGUOUS } from './ambiguous-letters.ts';
import { MORE_AMBIGUOUS } from './ambiguous-more.ts';
import { AMBIGUOUS, type Ambiguous, type Meaning } from './ambiguous.ts';
import { builtIn, findWord, type Word } from '../dictionary/dictionary.ts';
import type { Place } from '../place.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';
import { inCapitals, isNameInCapitals, isSyllable, LETTERS, sayable, spell } from '../words.ts';

/** Titles and places: the dot behind them belongs to them. */
const TITLES = new Set(
  'TP Tp TX TM Tx TT BS TS ThS PGS GS KS Đ/c đ/c ĐC Đc H X P QL TL ĐT GS.TS PGS.TS ThS.BS'.split(
    ' ',
  ),
);
/** One letter means a place only with its dot: "H. Bạch Thông". */
const DOTTED_ONLY: ReadonlySet<string> = new Set(['H', 'X', 'P']);
/** Kinds of document: only a number behind shows that "TC" is a "Thông cáo". */
const NUMBERED_ONLY: ReadonlySet<string> = new Set(
  'QC QyĐ TC HD PA ĐA DA BC HĐ BGN GUQ GM GGT GNP PG PC PB KL'.split(' '),
);
const NAME_AFTER = /^\.? ?(\p{Lu}[\p{L}\p{M}]*)/u;

function ambiguousOf(written: string): Ambiguous | undefined {
  for (const table of [AMBIGUOUS, MORE_AMBIGUOUS, LETTER_AMBIGUOUS]) {
    if (Object.hasOwn(table, written)) return table[written];
  }
  return undefined;
}

function hasNameAfter(place: Place, to: number): boolean {
  const name = NAME_AFTER.exec(place.text.slice(to, to + 24))?.[1];
  return name !== undefined && isSyllable(name);
}

function fits(meaning: Meaning, place: Place, to: number): boolean {
  if (meaning.before && !meaning.before.test(place.before)) return false;
  if (meaning.after && !meaning.after.test(place.after(to))) return false;
  return !meaning.name || hasNameAfter(place, to);
}

function decide(
  ambiguous: Ambiguous,
  place: Place,
  written: string,
  to: number,
  common: string,
): Reading {
  const all = [...ambiguous.meanings.map(({ spoken }) => spoken), ...(ambiguous.others ?? [])];
  for (const meaning of ambiguous.meanings) {
    if (!fits(meaning, place, to)) continue;
    const end = meaning.name || TITLES.has(written) ? withDot(place, to) : to;
    return likely(end, 'abbreviation', meaning.spoken, all);
  }
  return ask(TITLES.has(written) ? withDot(place, to) : to, 'abbreviation', common, all);
}

/** Takes in the dot of "TP. Bắc Kạn": a dot before a capital, that ends no sentence there. */
function withDot(place: Place, to: number): number {
  return /^\. ?\p{Lu}/u.test(place.text.slice(to, to + 3)) ? to + 1 : to;
}

function readKnown(place: Place, word: Word, to: number): Reading | null {
  const { written } = word;
  const { text } = place;
  if (DOTTED_ONLY.has(written)) {
    // "P.1" is a ward too.
    if (written === 'P' && /^\. ?\d/.test(text.slice(to, to + 3))) {
      // Wards are numbered by one or two figures, rooms by three.
      const room = /^\. ?\d{3}/.test(text.slice(to, to + 5));
      return likely(to + 1, 'abbreviation', room ? 'phòng' : word.spoken, [written]);
    }
    const dotted =
      /^\. ?\p{Lu}\p{Ll}/u.test(text.slice(to, to + 4)) &&
      !/\p{Lu}\.? $/u.test(text.slice(place.at - 3, place.at));
    return dotted && hasNameAfter(place, to)
      ? likely(to + 1, 'abbreviation', word.spoken, [written])
      : null;
  }
  if (written === 'Q.') return readQ(place, to);
  // In a headline of capitals "CA" may be the word of a song: only what is no syllable is an abbreviation.
  if (isSyllable(written) && inCapitals(text, place.at, to)) return null;
  const ambiguous = ambiguousOf(written);
  if (ambiguous) return decide(ambiguous, place, written, to, word.spoken);
  if (NUMBERED_ONLY.has(written) && !/^ (?:số )?\d/u.test(place.after(to))) {
    return ask(to, 'abbreviation', word.spoken, [spell(written), written]);
  }
  const end = TITLES.has(written) ? withDot(place, to) : to;
  return word.confirmed === 'high'
    ? sure(end, 'abbreviation', word.spoken)
    : likely(end, 'abbreviation', word.spoken, [written]);
}

/** "Q. Chủ tịch" acts for him, "Q. 5" is a district, and "Trần Văn Q." keeps his name to himself. */
function readQ(place: Place, to: number): Reading | null {
  const after = place.after(to);
  if (/^ ?(?:chủ tịch|giám đốc|trưởng|bí thư|chánh|viện)/u.test(after)) {
    return likely(to, 'abbreviation', 'quyền', ['quận']);
  }
  return /^ ?\d/.test(after) ? likely(to, 'abbreviation', 'quận', ['Q.']) : null;
}

/** Abbreviations: those the product knows, and those nobody told it, which are spelled and asked. */
export function readAbbreviation(place: Place): Reading | null {
  if (place.glued) return null;
  const token = place.match(LETTERS)?.[0] ?? '';
  const found = findWord(builtIn, place.text, place.at, token);
  if (found) {
    const reading = readKnown(place, found.word, found.to);
    if (reading) return reading;
  }
  return readUnknown(place, token);
}

/** Longer runs of capitals are names, unless they have next to no vowel: "TDĐKXDNTM", but "VIETINBANK". */
const LONGEST = 8;
const MANY_VOWELS = /[AEIOUY].*[AEIOUY]/;

/** Capitals that are no syllable: said letter by letter, or as a word where that can be said. */
function readUnknown(place: Place, token: string): Reading | null {
  const letters = token.normalize('NFC');
  if (letters.length < 2 || !/^\p{Lu}+$/u.test(letters)) return null;
  if (letters.length > LONGEST && MANY_VOWELS.test(letters)) return null;
  const to = place.at + token.length;
  const isOfCapitals = inCapitals(place.text, place.at, to);
  if (isSyllable(letters) || isNameInCapitals(letters, isOfCapitals)) return null;
  // "CƯ M’GAR": an apostrophe stands in names alone.
  if (/\p{Lu}['’]$/u.test(place.text.slice(Math.max(0, place.at - 2), place.at))) return null;
  const spelled = spell(letters);
  if (!sayable(letters)) return ask(to, 'abbreviation', spelled, [token]);
  // Five letters that can be said are a foreign word or a name: left alone, like all of them.
  const foreign = letters.length > 4 || isOfCapitals;
  return foreign ? null : ask(to, 'abbreviation', token, [spelled]);
}
