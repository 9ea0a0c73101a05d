import { readAbbreviation } from './abbreviations.ts';
import { readDigitCode, readLetter, readLetterCode, readShortSum } from './codes.ts';
import { readDatePart, readDays, readFullDate, readMonthYear } from './dates.ts';
import { findWord, ownIndex, type DictionaryEntry, type WordIndex } from './dictionary.ts';
import { readBlankDocument, readDocument } from './documents.ts';
import type { HouseStyle } from './house-style.ts';
import { readNumber } from './number-grammar.ts';
import { readPhone } from './phones.ts';
import { Place, type Rule } from './place.ts';
import { readRange } from './ranges.ts';
import { readOrdinal, readRoman } from './roman.ts';
import { sure, type Reading, type Segment } from './segment.ts';
import { readSlash } from './slash.ts';
import { readMinus, readMultiply, readSymbol } from './symbols.ts';
import { readTime } from './times.ts';
import { readUnit } from './units.ts';
import { readWeb } from './web.ts';
import { TOKEN } from './words.ts';

/** Goes up whenever a rule or the built-in dictionary changes what is said: an approved text keeps its own. */
export const RULES_VERSION = 1;

/** What a station decides. */
export interface ReadingOptions {
  readonly style: HouseStyle;
  /** The station's own words; they beat every grammar. */
  readonly dictionary: readonly DictionaryEntry[];
}

/** In order: the first grammar that knows the place reads it. */
const DIGIT_RULES: readonly Rule[] = [
  readWeb,
  readPhone,
  readDocument,
  readFullDate,
  readDays,
  readMonthYear,
  readSlash,
  readTime,
  readDigitCode,
  readShortSum,
  readOrdinal,
  readDatePart,
  readNumber,
];
const LETTER_RULES: readonly Rule[] = [
  readWeb,
  readUnit,
  readMultiply,
  readLetter,
  readLetterCode,
  readRoman,
  readAbbreviation,
];
const SIGN_RULES: readonly Rule[] = [
  readPhone,
  readUnit,
  readRange,
  readMinus,
  readMultiply,
  readBlankDocument,
  readSymbol,
];

/** Reads a text: segments that cover it from end to end, in order. */
export function readText(text: string, options: ReadingOptions): Segment[] {
  const segments: Segment[] = [];
  const own = ownIndex(options.dictionary);
  let previous: (Reading & { from: number }) | null = null;
  let plainFrom = 0;
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0] ?? text.charAt(at);
    const place = new Place(text, at, options.style, previous);
    const reading = readOwn(token, place, own) ?? readToken(token, place);
    if (reading && reading.to > at) {
      if (plainFrom < at) segments.push(plain(text, plainFrom, at));
      segments.push({ ...reading, written: text.slice(at, reading.to), from: at });
      previous = { ...reading, from: at };
      at = reading.to;
      plainFrom = at;
    } else at += token.length;
  }
  if (plainFrom < text.length) segments.push(plain(text, plainFrom, text.length));
  return spaced(segments);
}

/** What the announcer says. */
export function spokenText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.spoken).join('');
}

function readOwn(token: string, place: Place, own: WordIndex): Reading | null {
  if (own.size === 0 || place.glued) return null;
  const found = findWord(own, place.text, place.at, token);
  return found && sure(found.to, 'dictionary', found.word.spoken);
}

function readToken(token: string, place: Place): Reading | null {
  for (const rule of rulesFor(token.charAt(0))) {
    const reading = rule(place);
    if (reading) return reading;
  }
  return null;
}

function rulesFor(first: string): readonly Rule[] {
  if (first >= '0' && first <= '9') return DIGIT_RULES;
  if (/\s/.test(first)) return [];
  return /[\p{L}\p{M}]/u.test(first) ? LETTER_RULES : SIGN_RULES;
}

const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;

/** Parts written together are said apart: "64ha", "khóaXII", "5-7". */
function spaced(segments: readonly Segment[]): Segment[] {
  let end = '';
  return segments.map((segment) => {
    const touch = WORD_END.test(end) && WORD_START.test(segment.spoken);
    const spoken = touch ? ` ${segment.spoken}` : segment.spoken;
    end = spoken === '' ? end : spoken;
    return spoken === segment.spoken ? segment : { ...segment, spoken };
  });
}

function plain(text: string, from: number, to: number): Segment {
  const written = text.slice(from, to);
  return { written, spoken: written, kind: 'plain', certainty: 'sure', from, to };
}
