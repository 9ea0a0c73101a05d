import type { HouseStyle } from '../house-style.ts';
import { sayDigits, sayFraction, sayLabel, sayNumber } from './numbers.ts';
import type { Place } from '../place.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';

/** A number as people type it. */
export interface WrittenNumber {
  readonly to: number;
  /** Digits before the decimal mark, without grouping. */
  readonly whole: string;
  /** Digits behind it; empty for a whole number. */
  readonly fraction: string;
  /** `mistyped`: a dot where Vietnamese has a comma. `thousands`: a comma that may well be grouping. */
  readonly shape: 'plain' | 'grouped' | 'decimal' | 'mistyped' | 'thousands';
}

const DOT_GROUPS = /(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?(?![\d])/y;
/** English grouping shows itself by two commas or more: one comma is the decimal mark. */
const COMMA_GROUPS = /(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?(?!\d)/y;
const SPACE_GROUPS = /(\d{1,3}(?:[\u00A0\u202F ]000)+)(?!\d)/y;
const COMMA_DECIMAL = /(\d+),(\d+)/y;
const DOT_DECIMAL = /(\d+)\.(\d{1,2}|\d{4,})(?!\d|\.\d)/y;
const PLAIN = /\d+/y;

/** Reads the shape of the number at a place, longest shape first. */
export function scanNumber(place: Place, at = place.at): WrittenNumber | null {
  const groups =
    place.match(DOT_GROUPS, at) ?? place.match(COMMA_GROUPS, at) ?? place.match(SPACE_GROUPS, at);
  if (groups) return written(groups, at, 'grouped');
  const comma = place.match(COMMA_DECIMAL, at);
  if (comma) return written(comma, at, /^\d00$/.test(comma[2] ?? '') ? 'thousands' : 'decimal');
  const dot = place.match(DOT_DECIMAL, at);
  if (dot) return written(dot, at, 'mistyped');
  const plain = place.match(PLAIN, at);
  return plain && written(plain, at, 'plain');
}

function written(match: RegExpExecArray, at: number, shape: WrittenNumber['shape']): WrittenNumber {
  const whole = (match[1] ?? match[0]).replaceAll(/\D/g, '');
  return { to: at + match[0].length, whole, fraction: match[2] ?? '', shape };
}

/** The words of a written number: "1.174,45" → "một nghìn một trăm bảy mươi tư phẩy bốn mươi lăm". */
export function sayWritten(number: WrittenNumber, style: HouseStyle): string {
  const whole = sayNumber(number.whole, style);
  return number.fraction ? `${whole} phẩy ${sayFraction(number.fraction, style)}` : whole;
}

/** Its value, for comparing the two ends of a range. */
export function valueOf(number: WrittenNumber): number {
  return Number(`${number.whole}.${number.fraction || '0'}`);
}

/** "số 1,2 thôn" lists the numbers one and two. */
const LISTED =
  /(?:^| )(?:số|tổ|thôn|khu|khóm|khu phố|ấp|bản|xóm|chi hội|chi bộ|chi đoàn|tổ hội|tổ dân phố|cụm|đội|phòng|bài|mũi|các lớp|khối|lớp|điều|khoản)\s$/u;
/** Names whose leading zero is said: "Đề án 06" → "không sáu". */
const LABELLED =
  /(?:đề án|nghị định|nghị quyết|chỉ thị|thông tư|công điện|quyết định|kế hoạch|kết luận|công văn|quy định|mẫu|biển)(?: số)? $|(?:văn bản|kênh) số $/u;

/** "Mục 2.1", "Bảng 1.3": a clause of a clause, no decimal. */
const NUMBERED_CLAUSE =
  /(?:^|[^\p{L}])(?:mục|tiểu mục|bảng|hình|điều|khoản|phần|biểu|tiêu chí|chương) (?:số )?$/u;
/** "Công nghiệp 4.0": a version is said with its dot. */
const VERSION_BEFORE =
  /(?:công nghiệp|công nghệ|cách mạng|web|phiên bản|chương trình|kỷ nguyên|nông nghiệp|chính quyền|thời đại|bản|windows|android) $/u;
const CLAUSE = /\d{1,2}(?:\.\d{1,2}){1,3}(?=\.? \p{Lu})/uy;

/** "1.2. Kết quả" at the head of a line numbers a clause: "một chấm hai". */
export function readClause(place: Place): Reading | null {
  if (!/(?:^|\n)\s*$/.test(place.text.slice(Math.max(0, place.at - 8), place.at))) return null;
  const match = place.match(CLAUSE);
  if (!match) return null;
  const words = match[0].split('.').map((part) => sayNumber(part, place.style));
  return likely(place.at + match[0].length, 'number', words.join(' chấm '));
}

/** Two small numbers that rise, and nothing measured behind them: "số 1,2", but "lên lớp 99,5%". */
function isListed(place: Place, number: WrittenNumber): boolean {
  if (number.shape !== 'decimal' || number.whole.length > 2 || number.fraction.length > 2)
    return false;
  const rises = Number(number.whole) < Number(number.fraction);
  return (
    rises &&
    LISTED.test(place.before) &&
    !/^ ?(?:%|phần trăm|điểm|lần|triệu|tỷ|ha|tấn|kg|m)(?![\p{L}])/u.test(place.after(number.to))
  );
}

/** The last of the digit grammars: a number that nothing else claims. */
export function readNumber(place: Place): Reading | null {
  const number = scanNumber(place);
  if (!number) return null;
  const { style } = place;
  const spoken = sayWritten(number, style);
  if (isListed(place, number)) {
    const listed = `${sayNumber(number.whole, style)}, ${sayNumber(number.fraction, style)}`;
    return ask(number.to, 'number', listed, [spoken]);
  }
  if (number.shape === 'thousands') {
    return ask(number.to, 'number', spoken, [sayNumber(number.whole + number.fraction, style)]);
  }
  if (number.shape === 'mistyped') {
    const dotted = `${sayNumber(number.whole, style)} chấm ${sayNumber(number.fraction, style)}`;
    const version = number.fraction === '0' && VERSION_BEFORE.test(place.before);
    return version || NUMBERED_CLAUSE.test(place.before)
      ? likely(number.to, 'number', dotted, [spoken])
      : likely(number.to, 'number', spoken, [dotted]);
  }
  // In a sentence nobody counts ten figures without a dot: an account, a code.
  const bare = number.shape === 'plain' && /^\d{10,}(?<!000)$/.test(number.whole);
  if (
    bare &&
    /\p{L} $/u.test(place.before) &&
    !/^ ?(?:đồng|đ|vnđ|vnd|usd)(?!\p{L})/u.test(place.after(number.to))
  )
    return ask(number.to, 'number', sayDigits(number.whole), [spoken]);
  if (number.shape === 'plain' && /^0\d/.test(number.whole)) return readLeadingZero(place, number);
  return sure(number.to, 'number', spoken);
}

function readLeadingZero(place: Place, number: WrittenNumber): Reading {
  const counted = sayNumber(number.whole, place.style);
  const label = sayLabel(number.whole, place.style);
  if (LABELLED.test(place.before)) return likely(number.to, 'number', label, [counted]);
  // A count never has two noughts in front: it is a code, read as it is written.
  if (/^00\d/.test(number.whole) || number.whole.length > 3) {
    return ask(number.to, 'number', sayDigits(number.whole), [counted]);
  }
  return sure(number.to, 'number', counted);
}
