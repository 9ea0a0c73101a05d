import { readAbbreviation } from './abbreviations/abbreviations.ts';
import { readDigitCode, readLetter, readLetterCode } from './signs/codes.ts';
import {
  readDatePart,
  readDays,
  readFullDate,
  readLooseDate,
  readMonthYear,
} from './numbers/dates.ts';
import {
  findWord,
  ownIndex,
  type DictionaryEntry,
  type WordIndex,
} from './dictionary/dictionary.ts';
import { readBlankDocument, readDocumentNumber } from './signs/documents.ts';
import { canMatter } from './fast-path.ts';
import type { HouseStyle } from './house-style.ts';
import { readClause, readNumber } from './numbers/grammar.ts';
import { readPhone } from './signs/phones.ts';
import { Place, type Rule } from './place.ts';
import { readBoat, readPlate } from './signs/plates.ts';
import { readRange } from './numbers/ranges.ts';
import { readOrdinal, readRoman } from './numbers/roman.ts';
import { sure, type GivenReading, type Reading, type Segment } from './segment.ts';
import { settle } from './settle.ts';
import { readSlash } from './signs/slash.ts';
import { readMinus, readMultiply, readSymbol } from './signs/symbols.ts';
import { readChain, readCompound, readPrefixedSum, readShortSum } from './numbers/sums.ts';
import { readTime } from './numbers/times.ts';
import { readUnit } from './numbers/units.ts';
import { readWeb } from './signs/web.ts';
import { standsIn } from './dictionary/word-context.ts';
import { TOKEN } from './words.ts';

export { RULES_VERSION } from './rules-version.ts';
export { spokenText } from './spoken-text.ts';

/** What a station decides. */
export interface ReadingOptions {
  readonly style: HouseStyle;
  /** The station's own words; they beat every grammar. */
  readonly dictionary: readonly DictionaryEntry[];
}

/** In order: the first grammar that knows the place reads it. */
const DIGIT_RULES: readonly Rule[] = [
  readWeb,
  readPlate,
  readFullDate,
  readPhone,
  readDocumentNumber,
  readDays,
  readChain,
  readLooseDate,
  readMonthYear,
  readSlash,
  readTime,
  readDigitCode,
  readShortSum,
  readCompound,
  readOrdinal,
  readClause,
  readDatePart,
  readNumber,
];
const LETTER_RULES: readonly Rule[] = [
  readWeb,
  readBoat,
  readUnit,
  readMultiply,
  readLetter,
  readRoman,
  readLetterCode,
  readAbbreviation,
];
const SIGN_RULES: readonly Rule[] = [
  readPhone,
  readPrefixedSum,
  readUnit,
  readRange,
  readMinus,
  readMultiply,
  readBlankDocument,
  readSymbol,
];

const NO_RULES: readonly Rule[] = [];
/** Signs that no grammar begins with. */
const INERT = new Set(' ,;!?“”"…)\n\u00A0');
const SPACE = /\s/;
const LETTER = /^[\p{L}\p{M}]/u;

/** Reads a text: segments that cover it from end to end, in order. `given` readings come in order too. */
export function readText(
  text: string,
  options: ReadingOptions,
  given: readonly GivenReading[] = [],
): Segment[] {
  return settle(text, scan(text, options, given), (spoken, kept) => scan(spoken, options, kept));
}

/** One pass over the text. */
function scan(text: string, options: ReadingOptions, given: readonly GivenReading[]): Segment[] {
  const segments: Segment[] = [];
  const own = ownIndex(options.dictionary);
  let previous: (Reading & { from: number }) | null = null;
  let plainFrom = 0;
  let nextGiven = 0;
  for (let at = 0; at < text.length;) {
    const hand = given[nextGiven];
    const end = hand?.from ?? text.length;
    const token = tokenAt(text, at, end);
    const reading: Reading | null =
      hand && at >= hand.from
        ? sure(hand.to, 'reading', hand.spoken)
        : within(end, readAt(token, new Place(text, at, options.style, previous), own));
    if (hand && at >= hand.from) nextGiven += 1;
    if (reading && reading.to > at) {
      if (plainFrom < at) segments.push(plain(text, plainFrom, at));
      segments.push({ ...reading, written: text.slice(at, reading.to), from: at });
      previous = { ...reading, from: at };
      at = reading.to;
      plainFrom = at;
    } else at += Math.max(1, token.length);
  }
  if (plainFrom < text.length) segments.push(plain(text, plainFrom, text.length));
  return segments;
}

/** The token at a place, cut where a given reading begins. */
function tokenAt(text: string, at: number, end: number): string {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0] ?? text.charAt(at);
  return at < end && at + token.length > end ? text.slice(at, end) : token;
}

/** Nothing reads across the edge of what a person gave. */
function within(end: number, reading: Reading | null): Reading | null {
  return reading && reading.to <= end ? reading : null;
}

function readAt(token: string, place: Place, own: WordIndex): Reading | null {
  return readOwn(token, place, own) ?? readToken(token, place);
}

function readOwn(token: string, place: Place, own: WordIndex): Reading | null {
  if (own.size === 0 || place.glued) return null;
  const found = findWord(
    own,
    place.text,
    place.at,
    token,
    ({ context }, to) => !context || standsIn(context, place.before, place.after(to)),
  );
  return found && sure(found.to, found.word.isName ? 'name' : 'dictionary', found.word.spoken);
}

function readToken(token: string, place: Place): Reading | null {
  const rules = rulesFor(token);
  if (rules === LETTER_RULES && !canMatter(token, place)) return null;
  for (const rule of rules) {
    const reading = rule(place);
    if (reading) return reading;
  }
  return null;
}

function rulesFor(token: string): readonly Rule[] {
  const first = token.charAt(0);
  if (INERT.has(first)) return NO_RULES;
  if (first >= '0' && first <= '9') return DIGIT_RULES;
  if (SPACE.test(first)) return NO_RULES;
  // A letter beyond the basic plane has two units: the whole token tells.
  return LETTER.test(token) ? LETTER_RULES : SIGN_RULES;
}

function plain(text: string, from: number, to: number): Segment {
  const written = text.slice(from, to);
  return { written, spoken: written, kind: 'plain', certainty: 'sure', from, to };
}
