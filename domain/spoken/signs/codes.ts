import { isMonth, sayDate, sayMonth } from '../numbers/dates.ts';
import { builtIn, findWord } from '../dictionary/dictionary.ts';
import { sayDigits, sayLabel, sayNumber, sayYear } from '../numbers/numbers.ts';
import type { Place } from '../place.ts';
import { romanValue } from '../numbers/roman.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';
import { letterName, spell } from '../words.ts';

/** Longer digits in a code are no quantity: "OM5451" is said digit by digit. */
const LONGEST_COUNT = 3;

const ROAD =
  /(?:(QL|TL|ĐT|Ql)[. ]?|(ĐH|HL|DT)\.?)(0?[1-9]\d{0,3})([A-Za-z]?)(?![\p{L}\d]|[.,]\d)/uy;
const ROADS: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  Ql: 'quốc lộ',
  TL: 'tỉnh lộ',
  ĐT: 'đường tỉnh',
  DT: 'đường tỉnh',
  ĐH: 'đường huyện',
  HL: 'hương lộ',
};
const KILOMETRE = /[Kk][Mm] ?(\d{1,4})(?: ?\+ ?(\d{1,3}))?(?![\d]|[.,]\d)/uy;
const KILOMETRE_WORD = /[Kk][Mm](?= (?:số|thứ))/uy;
const COVID = /(?:[Cc]ovid|COVID) ?[-–]? ?(\d{2})?(?!\d)/uy;
const MIXED =
  /(?:[A-ZĐ]{1,2}\/)?[A-ZĐ]{1,4}(?:-?\d{1,6}[A-Z]{0,2}){1,3}(?:\.\d(?!\d))?(?![\p{L}\d])/uy;
const NUMBER_LETTER = /(\d{1,4})([A-Za-zĐđ])(?![\p{L}\d²³]|\/\p{Ll})/uy;
const NAMED_BEFORE =
  /(?:quốc lộ|tỉnh lộ|đường|đường tỉnh|lớp|tổ|khối|số|nghị quyết|khu|ngõ|thôn|khóa|khoá|nhà|phòng|lô|chương trình|ấp|khu phố|đội|tổ dân phố|điều|mẫu|hạng|xóm|tiêu chí|quy tắc|thông điệp|mạng|sóng|công nghệ) $/u;

/** "thực hiện 5K" is a rule of five words; elsewhere it is a sum. */
const SLOGAN_BEFORE =
  /(?:thực hiện|thông điệp|nguyên tắc|biện pháp|khuyến cáo|quy định|tuân thủ|chấp hành|yêu cầu)(?: (?:tốt|đúng|đủ|đầy đủ|nghiêm|nghiêm túc|nghiêm chỉnh))?[ “"]+$/u;

function sayCount(digits: string, place: Place): string {
  return digits.length > LONGEST_COUNT ? sayDigits(digits) : sayLabel(digits, place.style);
}

const LETTER_BEFORE =
  /(?:ký tự|kí tự|chữ|chữ cái|vitamin|vi-ta-min|viêm gan|nhóm máu|cúm) ['"“‘]?$/u;
const DEGREES_BEFORE = / độ $/u;
const OPERATOR_AROUND = /^ ?[-+×÷=<>≤≥±] ?[\p{L}\d]/u;

/** A letter that stands for itself: "viêm gan B", "x > 5". Initials in names are left alone. */
export function readLetter(place: Place): Reading | null {
  const letter = place.text.charAt(place.at);
  if (
    place.glued ||
    !/[A-Za-zĐđ]/u.test(letter) ||
    /[\p{L}\p{M}\d/]/u.test(place.text.charAt(place.at + 1))
  )
    return null;
  const operated =
    OPERATOR_AROUND.test(place.text.slice(place.at + 1, place.at + 5)) &&
    /[+×÷=<>≤≥±]/u.test(place.text.slice(place.at + 1, place.at + 3));
  const { previous } = place;
  const behind =
    previous?.kind === 'symbol' &&
    place.joined !== null &&
    /[+×÷=<>≤≥±]/u.test(place.text.slice(previous.from, previous.to));
  const degrees = /[CF]/.test(letter) && DEGREES_BEFORE.test(place.before);
  if (!LETTER_BEFORE.test(place.before) && !degrees && !operated && !behind) return null;
  return likely(place.at + 1, 'code', letterName(letter), [letter]);
}

/** Codes that begin with a letter: roads, kilometre posts, Covid-19, A/H5N1, VTV1. */
export function readLetterCode(place: Place): Reading | null {
  if (place.glued) return null;
  return (
    readWeekday(place) ??
    readRoad(place) ??
    readKilometre(place) ??
    readCovid(place) ??
    readMixed(place)
  );
}

const WEEKDAY = /T([2-7])(?![\p{L}\d])(?!\/\d)/uy;
const MONTH = /T(\d{1,2})\/((?:19|20)\d\d)(?!\d)/y;
const WEEKDAY_BEFORE = /(?:sáng|trưa|chiều|tối|đêm|ngày|từ|đến|các|-|–) ?$/u;

/** "Q3/2025": a quarter with its year. */
const QUARTER = /Q\.?([1-4]|I{1,3}|IV)\/((?:19|20)\d\d)(?!\d)/y;
/** "6T/2025": so many months of a year. */
const MONTHS_OF_YEAR = /(\d{1,2})T\/((?:19|20)\d\d)(?!\d)/y;

/** "Chiều T6", "T4/2025": a weekday, or a month with its year. */
function readWeekday(place: Place): Reading | null {
  const month = place.match(MONTH);
  if (month && isMonth(month[1] ?? '')) {
    const spoken = sayDate({ month: month[1] ?? '', year: month[2] ?? '' }, '', place.style);
    return likely(place.at + month[0].length, 'date', spoken);
  }
  const quarter = place.match(QUARTER);
  if (quarter) {
    const [written, count = '', year = ''] = quarter;
    const number = sayNumber(String(romanValue(count) ?? count), place.style);
    return likely(
      place.at + written.length,
      'date',
      `quý ${number} năm ${sayYear(year, place.style)}`,
    );
  }
  const day = place.match(WEEKDAY)?.[1];
  if (day === undefined) return null;
  const ordinal = day === '4' ? 'tư' : sayNumber(day, place.style);
  const spoken = `thứ ${ordinal}`;
  const others = [`tháng ${sayMonth(day, place.style)}`, `tê ${sayNumber(day, place.style)}`];
  return WEEKDAY_BEFORE.test(place.before)
    ? likely(place.at + 2, 'date', spoken, others)
    : ask(place.at + 2, 'date', spoken, others);
}

function readRoad(place: Place): Reading | null {
  const match = place.match(ROAD);
  if (!match) return null;
  const [written, spaced, tight, digits = '', letter = ''] = match;
  const road = spaced ?? tight ?? '';
  const number = sayLabel(digits, place.style);
  const spoken = [ROADS[road], number, letter && letterName(letter)].filter(Boolean).join(' ');
  return likely(place.at + written.length, 'code', spoken);
}

function readKilometre(place: Place): Reading | null {
  const word = place.match(KILOMETRE_WORD);
  if (word) return sure(place.at + word[0].length, 'unit', 'ki-lô-mét');
  const match = place.match(KILOMETRE);
  if (!match) return null;
  const [written, post = '', metres] = match;
  const spoken = `ki-lô-mét ${sayNumber(post, place.style)}`;
  const rest = metres === undefined ? '' : ` cộng ${sayLabel(metres, place.style)}`;
  // As a number it can begin a range: "Km 14 - Km 16".
  return sure(place.at + written.length, 'unit', spoken + rest);
}

function readCovid(place: Place): Reading | null {
  const match = place.match(COVID);
  if (!match || /\p{L}/u.test(place.text.charAt(place.at + match[0].trimEnd().length))) return null;
  if (match[1] === undefined) return likely(place.at + 'covid'.length, 'code', 'cô vít');
  return sure(place.at + match[0].length, 'code', `cô vít ${sayNumber(match[1], place.style)}`);
}

function readMixed(place: Place): Reading | null {
  const match = place.match(MIXED);
  if (!match) return null;
  const [written] = match;
  const head = /^[A-ZĐ]+/u.exec(written)?.[0] ?? '';
  const known = findWord(builtIn, written, 0, head);
  if (known?.to === written.length) {
    return likely(place.at + written.length, 'abbreviation', known.word.spoken, [written]);
  }
  // "UBND14" lost its space; "BC15" is a sort of rice.
  if (known && (head.length > 2 || /^(?:NQ|QĐ|NĐ|KL)$/u.test(head))) return null;
  const words = (written.match(/[A-ZĐ]+|\d+|\./gu) ?? []).map((part) => {
    if (part === '.') return 'phẩy';
    return /\d/.test(part) ? sayCount(part, place) : spell(part);
  });
  return likely(place.at + written.length, 'code', words.join(' '), [written]);
}

/** Codes that begin with a digit: 15c, 5A, 4G. */
export function readDigitCode(place: Place): Reading | null {
  if (place.glued) return null;
  const months = place.match(MONTHS_OF_YEAR);
  if (months && isMonth(months[1] ?? '')) {
    const [written, count = '', year = ''] = months;
    const spoken = `${sayNumber(count, place.style)} tháng năm ${sayYear(year, place.style)}`;
    return likely(place.at + written.length, 'date', spoken);
  }
  const match = place.match(NUMBER_LETTER);
  if (!match) return null;
  const [written, digits = '', letter = ''] = match;
  const named = NAMED_BEFORE.test(place.before);
  const small = letter === letter.toLowerCase();
  // A small letter behind a number is a unit, an hour or a currency unless a word says that it is a name.
  const mobile = letter === 'G' && digits.length === 1;
  if (letter === 'T' && /(?:bé|trẻ|cháu|em) $/u.test(place.before)) {
    return likely(place.at + written.length, 'code', `${sayNumber(digits, place.style)} tuổi`);
  }
  if (letter === 'T' && !named)
    return ask(place.at + written.length, 'code', `${sayNumber(digits, place.style)} tấn`, [
      `${sayNumber(digits, place.style)} tuổi`,
      `${sayNumber(digits, place.style)} tê`,
    ]);
  const slogan = written === '5K' && SLOGAN_BEFORE.test(place.before);
  if (!named && !mobile && !slogan && (small || 'HKVW'.includes(letter))) return null;
  const spoken = `${sayNumber(digits, place.style)} ${letterName(letter)}`;
  return likely(place.at + written.length, 'code', spoken);
}
