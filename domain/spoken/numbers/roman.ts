import { isYear } from './dates.ts';
import { sayNumber, sayYear } from './numbers.ts';
import type { Place } from '../place.ts';
import { likely, sure, type Reading } from '../segment.ts';
import { LETTERS } from '../words.ts';

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** The value of a well-formed Roman numeral, else nothing. */
export function romanValue(letters: string): number | undefined {
  const upper = letters.toUpperCase();
  if (upper === '' || !ROMAN.test(upper)) return undefined;
  let sum = 0;
  for (let index = 0; index < upper.length; index += 1) {
    const value = VALUES[upper.charAt(index)] ?? 0;
    const next = VALUES[upper.charAt(index + 1)] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

const KEYWORD =
  /(?:^|[^\p{L}])(?:khóa|khoá|kỳ|kì|quý|quí|thứ|thế kỷ|thế kỉ|chương|phần|mục|điều|khoản|phụ lục|đoạn|hồi|số|cấp|hạng|loại|vùng|khu vực|nhóm|bậc|đợt|tập|quyển|giai đoạn|đại hội|quân khu|báo động|bđ|quân đoàn|huân chương .{2,20} hạng) ?$/u;
/** "năm MMXX" is a year; "năm I" may be the number five and a letter. */
const YEAR_BEFORE = /(?:^|[^\p{L}])năm $/u;
/** After these the numeral may touch the word: "khóaXII". */
const GLUED = /^(khóa|khoá|kỳ|quý|thứ|kỷ|chương|hạng|cấp)([IVXLCDM]+)$/iu;
/** One letter is a numeral only if it is one of these: "mục C" and "lớp D" are letters. */
const LONE = /^[IVX]$/i;
/** Small letters that are also syllables: "mục vi phạm". */
const SYLLABLES = new Set(['mi', 'di', 'li', 'vi', 'xi', 'dix', 'mix', 'mil', 'i']);
/** Of these nobody doubts that they are numerals, wherever they stand. */
const UNMISTAKABLE = /^(?:I{2,3}|IV|VII{1,2}|VIII|IX|XI{2,3}|XIV|XVI{0,3}|XIX|XX[IVX]*)$/;

/** After "thứ" and "hạng" one and four have ordinals of their own. */
export function sayOrdinal(digits: string, before: string, place: Place): string | null {
  const value = Number(digits);
  const first = /(?:^|[^\p{L}])(?:thứ|hạng|giải|hạng:) ?$/u.test(before);
  if (!first) return null;
  if (value === 1) return 'nhất';
  if (value === 2 && /giải ?$/u.test(before)) return 'nhì';
  if (value === 4 && !/giải ?$/u.test(before)) return 'tư';
  return sayNumber(digits, place.style);
}

const SMALL_NUMBER = /0?(\d{1,4})(?!\d|[.,/:]\d)/y;

/** "thứ 2, 4 và 6", "thứ 2–6": days of the week in a row. */
const WEEKDAYS_BEFORE =
  /(?:^|[^\p{L}])(?<!lần )(?<!khóa )(?<!kỳ )thứ [2-7](?:(?:, ?| và )[2-7])*(?:, ?| và | ?[-–—] ?)$/u;
const WEEKDAY =
  /[2-7](?=$|[,.;:)–—-]| (?:và|hằng|hàng|trong|của|mỗi|tuần|đến)(?!\p{L}))(?![.,]\d)/uy;

function readWeekdayInRow(place: Place): Reading | null {
  const day = WEEKDAYS_BEFORE.test(place.before) ? place.match(WEEKDAY)?.[0] : undefined;
  if (day === undefined) return null;
  const spoken = day === '4' ? 'tư' : sayNumber(day, place.style);
  return sure(place.at + 1, 'number', spoken);
}

/** "thứ 4", "hạng 1", "giải 3". */
export function readOrdinal(place: Place): Reading | null {
  if (!/(?:thứ|hạng|giải) $/u.test(place.before)) return readWeekdayInRow(place);
  const match = place.match(SMALL_NUMBER);
  const spoken = match && sayOrdinal(match[1] ?? '', place.before, place);
  return match && spoken ? sure(place.at + match[0].length, 'number', spoken) : null;
}

/** Roman numerals: after a word that counts, in a list of them, heading a clause, or unmistakable. */
export function readRoman(place: Place): Reading | null {
  const word = place.match(LETTERS)?.[0] ?? '';
  const to = place.at + word.length;
  const glued = GLUED.exec(word.normalize('NFC'));
  if (glued && /^\p{Lu}/u.test(glued[2] ?? '')) return readGlued(place, glued);
  const value = romanValue(word);
  if (value === undefined || /^[\d]/.test(place.text.charAt(to)) || place.glued) return null;
  const counted =
    KEYWORD.test(place.before) || (isYear(String(value)) && YEAR_BEFORE.test(place.before));
  if (counted && fitsKeyword(place, word, to)) return said(place, to, value);
  const { previous } = place;
  const link = previous?.kind === 'roman' ? place.text.slice(previous.to, place.at) : null;
  const capitals = word === word.toUpperCase();
  if (link !== null && capitals && /^ ?(?:,|và|-|–|đến) ?$/u.test(link))
    return said(place, to, value);
  const heads = /(?:^|\n)[ \t]*$/.test(place.text.slice(Math.max(0, place.at - 8), place.at));
  if (heads && /^[IVX]+$/.test(word) && /^(?:[.)]|\/ )/.test(place.text.slice(to, to + 2)))
    return said(place, to, value);
  if (UNMISTAKABLE.test(word)) {
    return likely(to, 'roman', sayNumber(String(value), place.style), [word]);
  }
  return null;
}

function fitsKeyword(place: Place, word: string, to: number): boolean {
  if (word.length === 1 && !LONE.test(word)) return false;
  if (word === word.toUpperCase()) {
    // In a headline of capitals "KHÓA XI" is a numeral and "SỐ VI PHẠM" is not.
    return !(
      SYLLABLES.has(word.toLowerCase()) &&
      /^ \p{Lu}{2}/u.test(place.text.slice(to, to + 3)) &&
      word !== 'XI'
    );
  }
  if (word !== word.toLowerCase()) return false;
  return !(SYLLABLES.has(word) && /^[ -]\p{Ll}/u.test(place.text.slice(to, to + 2)));
}

const YEAR_BEHIND = /[/-]((?:19|20)\d\d)(?![\d/])/y;

function said(place: Place, to: number, value: number): Reading {
  const digits = String(value);
  const year = place.match(YEAR_BEHIND, to);
  if (year) {
    const spoken = `${sayNumber(digits, place.style)} năm ${sayYear(year[1] ?? '', place.style)}`;
    return sure(to + year[0].length, 'roman', spoken);
  }
  return sure(
    to,
    'roman',
    sayOrdinal(digits, place.before, place) ?? sayNumber(digits, place.style),
  );
}

function readGlued(place: Place, glued: RegExpExecArray): Reading | null {
  const value = romanValue(glued[2] ?? '');
  if (value === undefined) return null;
  const keyword = place.text.slice(place.at, place.at + (glued[1] ?? '').length);
  const digits = String(value);
  const number = sayOrdinal(digits, keyword.toLowerCase(), place) ?? sayNumber(digits, place.style);
  const { length } = place.match(LETTERS)?.[0] ?? '';
  return likely(place.at + length, 'roman', `${keyword} ${number}`);
}
