import { COUNTED_AFTER, WHOLE_AFTER } from './counted.ts';
import type { HouseStyle } from '../house-style.ts';
import { sayNumber, sayYear } from './numbers.ts';
import type { Place } from '../place.ts';
import { isScore } from './score.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';

/** A calendar date as far as it was written. */
export interface WrittenDate {
  readonly day?: string;
  readonly month: string;
  readonly year?: string;
}

const LAST_DAY = 31;
const LAST_MONTH = 12;
/** Days that take "mùng". */
const LAST_EARLY_DAY = 10;

/** Words after which a day needs no "ngày" of its own. */
const SAYS_DAY =
  /(?:^|[^\p{L}])(?:ngày|mùng|mồng|rằm|ngày mùng|ngày mồng|hai ngày|ba ngày|các ngày|những ngày) $/u;
/** "ngày 14 và ", "ngày 1, 2 và ": days of one list, whose month stands behind the last of them. */
export const DAYS_BEFORE = /(?:^|[^\p{L}])(?:ngày|mùng|mồng) (?:\d{1,2}(?:, ?| và ))+$/u;
/** "Ngày Môi trường thế giới 5/6": a day that has a name was called a day already. */
export const NAMED_DAY =
  /(?:^|[^\p{L}])ngày (?:tết |hội |lễ )?(?:quốc tế|thế giới|môi trường|thành lập|truyền thống|toàn dân|giải phóng|chiến thắng|thương binh|gia đình|nhà giáo|thầy thuốc|doanh nhân|báo chí|phụ nữ|sách|quốc khánh|độc lập|sinh|mất|dân số|pháp luật|chuyển đổi|khuyến học|di sản|khoa học|đại đoàn kết|biên phòng|hội|phòng|an toàn|nước|trái đất|người|vì)[^.;:,\d]{0,40}$/u;
/** "Quốc khánh mùng hai tháng chín": the name of the day stands for "ngày". */
const HOLIDAY =
  /(?:^|[^\p{L}])(?:quốc khánh|quốc tế lao động|quốc tế phụ nữ|quốc tế thiếu nhi|giải phóng miền nam|nhà giáo việt nam|phụ nữ việt nam|thầy thuốc việt nam|thương binh liệt s[ĩỹ]|thương binh - liệt s[ĩỹ]) $/u;
/** "đêm 06 đến ngày 08/9": a day by the part of it, and the month behind the last. */
const PART_OF_DAY = /(?:^|[^\p{L}])(?:đêm|sáng|chiều|tối|trưa) $/u;
/** "từ 24 đến 26/12": a day by what it reaches to. */
const FROM_DAY = /(?:^|[^\p{L}])(?:từ|kể từ) $/u;
const TO_DATE =
  /^(?: đến|,| và| -| –) ?(?:hết |rạng )?(?:ngày |sáng |trưa |chiều |tối |đêm |mùng )*\d{1,2}(?:\/\d{1,2}(?!\d)| tháng )/u;
const DAYS_AFTER = /^(?:, ?\d{1,2})*(?:, ?| và )\d{1,2}(?:\/\d{1,2}(?!\d)| tháng \d)/u;
const SAYS_EARLY = /(?:^|[^\p{L}])(?:mùng|mồng) $/u;
const SAYS_MONTH = /(?:^|[^\p{L}])tháng $/u;
/** "tháng 3-4": the second is a month too. */
const MONTHS = /(?:^|[^\p{L}])tháng \d{1,2} ?(?:[-–—]|đến) ?$/u;

export function isDay(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= LAST_DAY;
}
export function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= LAST_MONTH;
}
/** The years bulletins speak of; other four-digit numbers are counts. */
export function isYear(digits: string): boolean {
  return /^(?:1[0-9]|20|21)\d\d$/.test(digits);
}

/** "4" → "tư" or "bốn", as the station says the month. */
export function sayMonth(digits: string, style: HouseStyle): string {
  return Number(digits) === 4 ? style.fourthMonth : sayNumber(digits, style);
}

/** "08" → "mùng tám"; "mùng" is left out where it stands before. */
export function sayDay(digits: string, before: string, style: HouseStyle): string {
  const early = Number(digits) <= LAST_EARLY_DAY && style.earlyDay && !SAYS_EARLY.test(before);
  return early ? `${style.earlyDay} ${sayNumber(digits, style)}` : sayNumber(digits, style);
}

/** The words of a date, fitted to what stands before it. */
export function sayDate(date: WrittenDate, before: string, style: HouseStyle): string {
  const words: string[] = [];
  if (date.day) {
    const named = NAMED_DAY.test(before) || (!date.year && HOLIDAY.test(before));
    if (!SAYS_DAY.test(before) && !DAYS_BEFORE.test(before) && !named) words.push('ngày');
    words.push(sayDay(date.day, before, style), 'tháng');
  } else if (!SAYS_MONTH.test(before)) words.push('tháng');
  words.push(sayMonth(date.month, style));
  if (date.year) words.push('năm', sayYear(date.year, style));
  return words.join(' ');
}

const FULL =
  /(\d{1,2})( ?\/ ?| - |-|\.)(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,]\d|-\d(?!\d?\/\d)|-?\p{L})/uy;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d|-)/y;

/** 08/5/2023, 19-5-1890, 10.05.2000, 2023-05-08. */
export function readFullDate(place: Place): Reading | null {
  const iso = place.match(ISO);
  if (iso) return fromParts(place, iso[0].length, iso[3], iso[2], iso[1]);
  const match = place.match(FULL);
  if (!match) return null;
  const [whole, day, sign, month, year = ''] = match;
  if (year.length === 2) return readShortYear(place, whole, sign ?? '', [day, month, year]);
  return fromParts(place, whole.length, day, month, year);
}

function fromParts(place: Place, length: number, day = '', month = '', year = ''): Reading | null {
  if (!isDay(day) || !isMonth(month) || !isYear(year)) return null;
  return sure(place.at + length, 'date', sayDate({ day, month, year }, place.before, place.style));
}

/** 22/12/21: a year of two digits only with slashes, and never in silence. */
function readShortYear(
  place: Place,
  written: string,
  sign: string,
  [day = '', month = '', year = '']: (string | undefined)[],
): Reading | null {
  if (sign.trim() !== '/' || !isDay(day) || !isMonth(month)) return null;
  const spoken = sayDate({ day, month, year: `20${year}` }, place.before, place.style);
  const earlier = sayDate({ day, month, year: `19${year}` }, place.before, place.style);
  return ask(place.at + written.length, 'date', spoken, [earlier]);
}

const DAYS = /(\d{1,2}) ?[-–—] ?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/uy;

/** 15-16/6/2024: two days of one month. */
export function readDays(place: Place): Reading | null {
  const match = place.match(DAYS);
  if (!match) return null;
  const [whole, first = '', last = '', month = '', year] = match;
  if (!isDay(first) || !isDay(last) || !isMonth(month) || Number(first) >= Number(last))
    return null;
  if (year && !isYear(year)) return null;
  const { before, style } = place;
  const end = sayDate({ day: last, month, ...(year && { year }) }, 'ngày ', style);
  const start = `${SAYS_DAY.test(before) ? '' : 'ngày '}${sayDay(first, before, style)}`;
  const spoken = `${start} đến ${end}`;
  const to = place.at + whole.length;
  return year || SAYS_DAY.test(before) ? sure(to, 'date', spoken) : likely(to, 'date', spoken);
}

const LOOSE = /(\d{1,2})([-.])(\d{1,2})(?![\d/]|[.,:-]\d|[%‰]|\p{L})/uy;
const LOOSE_BEFORE =
  /(?:^|[^\p{L}])(ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|rằm|lễ|dịp|quốc khánh|kỷ niệm|mừng|chiến thắng|độc lập|(?:phụ nữ|nhà giáo|thầy thuốc|báo chí|cách mạng|gia đình|doanh nhân|quân đội nhân dân)(?: việt nam)?|quốc tế lao động|liệt s[ĩỹ]|thiếu nhi|giải phóng) $/u;

/** "chiều 30.4", "sáng 1-6": a day and its month, by the words in front. */
export function readLooseDate(place: Place): Reading | null {
  const word = LOOSE_BEFORE.exec(place.before)?.[1] ?? NAMED_DAY.exec(place.before)?.[0];
  const match = place.match(LOOSE);
  if (!match) return null;
  const [written, day = '', sign, month = ''] = match;
  if (!isDay(day) || !isMonth(month)) return null;
  const to = place.at + written.length;
  // "mùng 8-10 tháng Giêng": the month is named behind.
  if (/^ (?:tháng|tết)(?![\p{L}])/u.test(place.after(to))) return null;
  const spoken = sayDate({ day, month }, place.before, place.style);
  if (word === undefined) return readFalling(place, to, spoken, [day, sign ?? '', month]);
  // "ngày 5-7" may well be three days; a nought or a falling pair cannot.
  const rising = Number(day) < Number(month) && !/^0|\D0/.test(written);
  if (word !== 'ngày' || sign === '.' || !rising) return likely(to, 'date', spoken);
  const days = `${sayDay(day, place.before, place.style)} đến ${sayDay(month, 'ngày ', place.style)}`;
  return ask(to, 'date', days, [spoken]);
}

const NAMED_BEFORE = /(?:mã|số|lớp|tổ) (?:\p{L}+ ){0,2}$/u;

/** "2-9", "20-11": no range falls, so it may be a day; a score may fall too. */
function readFalling(place: Place, to: number, spoken: string, parts: string[]): Reading | null {
  const [day = '', sign, month = ''] = parts;
  const { previous, style } = place;
  // "01.10": no decimal begins with such a nought.
  const dotted = sign === '.' && /^0[1-9]/.test(day) && month.length === 2;
  if ((sign !== '-' && !dotted) || NAMED_BEFORE.test(place.before)) return null;
  if (sign === '-' && isScore(place, place.at, to)) return null;
  const link = previous?.kind === 'date' ? place.text.slice(previous.to, place.at) : '';
  if (/^ ?(?:,|;|và) ?$/u.test(link)) return likely(to, 'date', spoken);
  if (!dotted && Number(day) <= Number(month)) return null;
  return ask(to, 'date', spoken, [`${sayNumber(day, style)}, ${sayNumber(month, style)}`]);
}

const MONTH_YEAR = /(\d{1,2})( ?[/-] ?|[ .])(\d{4})(?![\d/]|[.,]\d|[-/]?\p{L}| ?[-–] ?\d+\/)/uy;
/** "đợt 2/2022", "quý 1/2024": a count, then its year. */
const COUNTED = /(?:^|[^\p{L}])(?:đợt|quý|kỳ|lần|học kỳ|vụ|số|phiên|khóa|khoá)(?: thứ)? $/u;

/** 12/2024, tháng 10/2022, tháng 12 2023, đợt 2/2022. */
export function readMonthYear(place: Place): Reading | null {
  const match = place.match(MONTH_YEAR);
  if (!match) return null;
  const [whole, month = '', sign = '', year = ''] = match;
  const saysMonth = SAYS_MONTH.test(place.before);
  if (!isYear(year) || (sign.trim() !== '/' && !(saysMonth && isMonth(month)))) return null;
  const to = place.at + whole.length;
  if (COUNTED.test(place.before)) {
    const count = sayNumber(month, place.style);
    return sure(to, 'date', `${count} năm ${sayYear(year, place.style)}`);
  }
  if (!isMonth(month)) return null;
  return sure(to, 'date', sayDate({ month, year }, place.before, place.style));
}

const NUMBER = /(\d{1,4})(?![\d]|[.,]\d)/y;
/** Between the days of one list, and what then must follow: "ngày 5 và 6 hằng tháng". */
const DAY_LINK = /^ ?(?:,|và|hoặc) ?$/u;
const EVERY_MONTH = /^ (?:hàng|hằng|tháng|âm|dương)(?![\p{L}])/u;
/** What follows a day of the month that stands without its month. */
const DAY_FOLLOWS =
  /^(?: (?:tháng|hàng|hằng|đến|và|âm|dương|tết|này|tới|sắp)(?![\p{L}])| ?[-–,] ?\d| ?[.;:)]|$)/u;

const REACHED =
  /^(?: đến| tới| và|,) (?:hết )?(?:ngày )?(\d{1,2})(?:\/(\d{1,2})(?![\d])| tháng \d)/u;

/** "24 đến 26/12" rises within a month; "5 đến 7/8 thôn" counts. */
function reachesDate(after: string, day: number): boolean {
  const [written, last = '', month = '1'] = REACHED.exec(after) ?? [];
  if (written === undefined || !isDay(last) || !isMonth(month) || Number(last) <= day) return false;
  const rest = after.slice(written.length);
  return !COUNTED_AFTER.test(rest) && !WHOLE_AFTER.test(rest);
}

/** "tuần 1, 2 tháng 6": weeks of a month, no days. */
const PART_OF_MONTH =
  /(?:^|[^\p{L}])(?:tuần|tuần thứ|đợt|kỳ|quý|lần|lần thứ|vụ|số|khóa) (?:\d{1,2}(?:, ?| và ))*$/u;

/** A lone part of a date: "08" tháng 5, ngày "5" hằng tháng, tháng "4", năm "2023". */
export function readDatePart(place: Place): Reading | null {
  const match = place.match(NUMBER);
  if (!match) return null;
  const digits = match[1] ?? '';
  const to = place.at + digits.length;
  const { before, style } = place;
  const after = place.after(to);
  if (
    /^ tháng (?:\d|giêng|chạp|[…._])/u.test(after) &&
    isDay(digits) &&
    !/(?:^| )(?:trong|sau|hơn|gần|được) $/u.test(before) &&
    !PART_OF_MONTH.test(before)
  ) {
    return sure(to, 'date', sayDay(digits, before, style));
  }
  const month = SAYS_MONTH.test(before) || MONTHS.test(before);
  if (month && isMonth(digits)) return sure(to, 'date', sayMonth(digits, style));
  if (
    SAYS_DAY.test(before) &&
    /(?:ngày|mùng|mồng) $/u.test(before) &&
    isDay(digits) &&
    DAY_FOLLOWS.test(after)
  ) {
    const day = sayDay(digits, before, style);
    return likely(to, 'date', day, [sayNumber(digits, style)]);
  }
  const listed = DAYS_BEFORE.test(before) && DAYS_AFTER.test(after);
  if (listed && isDay(digits)) return sure(to, 'date', sayDay(digits, before, style));
  if (PART_OF_DAY.test(before) && isDay(digits) && TO_DATE.test(after))
    return sure(to, 'date', sayDay(digits, before, style));
  const first = FROM_DAY.test(before) || (/^(?:,| và) /.test(after) && /[,:(] ?$/.test(before));
  if (first && isDay(digits) && reachesDate(after, Number(digits)))
    return likely(to, 'date', `ngày ${sayDay(digits, before, style)}`, [sayNumber(digits, style)]);
  const linked = place.previous?.kind === 'date' && EVERY_MONTH.test(after) && isDay(digits);
  if (linked && DAY_LINK.test(place.text.slice(place.previous.to, place.at))) {
    return likely(to, 'date', sayDay(digits, before, style), [sayNumber(digits, style)]);
  }
  if (isYear(digits) && /(?:^|[^\p{L}])năm(?: học)? $/u.test(before)) {
    return sure(to, 'date', sayYear(digits, style));
  }
  return null;
}
