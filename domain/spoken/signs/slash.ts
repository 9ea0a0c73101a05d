import { COUNTED_AFTER, WHOLE_AFTER } from '../numbers/counted.ts';
import {
  DAYS_BEFORE,
  isDay,
  isMonth,
  isYear,
  NAMED_DAY,
  sayDate,
  sayMonth,
} from '../numbers/dates.ts';
import type { HouseStyle } from '../house-style.ts';
import { sayLabel, sayNumber, sayYear } from '../numbers/numbers.ts';
import type { Place } from '../place.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';
import { startsWithUnit } from '../numbers/units-table.ts';

/** Words before a/b that leave no doubt it is a day. */
const DATE_BEFORE =
  /(?:^|[^\p{L}])(?:ngày|mùng|mồng|rằm|sáng|trưa|chiều|tối|đêm|khuya|hôm|chủ nhật,?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?|lễ|dịp|phong trào|qk|chiến thắng|mừng|tết|quốc khánh|độc lập|(?:phụ nữ|nhà giáo|thầy thuốc|báo chí|cách mạng|gia đình|doanh nhân|quân đội nhân dân)(?: việt nam)?|quốc tế lao động|liệt s[ĩỹ]|thiếu nhi|giải phóng|kỷ niệm)[ (]+$/u;
/** "sáng nay 5/6" is a day; "đến nay 5/6 thôn" is none. */
const NEAR_DAY_BEFORE = /(?:^|[^\p{L}])(?:nay|mai|qua) $/u;
/** Words before a/b that speak of time, unless what follows counts something. */
const TIME_BEFORE =
  /(?:^|[^\p{L}])(?:từ|đến|tới|trước|sau|kể từ|tính đến|vào|giờ|phút|hạn|cuối|đầu|hết|là|sang|rạng|dời|lùi|hoãn|thay vì|thay cho|kịp)[ (]+$/u;
const ADDRESS_BEFORE =
  /(?:^|[^\p{L}])(?:số nhà|nhà số|ngõ|ngách|hẻm|kiệt|đường|tổ|thửa|thửa đất|số|địa chỉ:?|lô|căn hộ|phòng) $/u;
const RATIO_BEFORE =
  /(?:^|[^\p{L}])(?:tỷ số|tỷ lệ|tỉ số|tỉ lệ|huyết áp|thị lực|đạt điểm|bậc|bậc thợ|lớp|hết lớp|trình độ|trình độ văn hóa|trình độ học vấn|văn hóa|(?:thương|bệnh) binh(?: hạng| loại)?|thương tật hạng) $/u;
/** Words behind a/b that only a day has. */
const DATE_AFTER =
  /^ ?\(?(?:âm lịch|âl|al|dương lịch|dl|hàng năm|hằng năm|vừa qua|tới đây|năm (?:19|20)\d\d)(?![\p{L}])/u;
/** Between two dates of one list. */
const DATE_LINK = /^ ?(?:,|;|và|-|–|—|đến|đến ngày|hoặc|&) ?$/u;

/** Between two days of which the second takes the place of the first, or ends what it began. */
const OTHER_DAY =
  /^ (?:(?:chuyển |dời |lùi )?sang|tới|qua|thay vì|thay cho|lùi đến|dời đến|cho đến|đến hết|hay|rồi|và đến) $/u;

const SLASH = /(\d{1,4}) ?\/ ?(\d{1,4})(?![\d/]|[.,]\d|\/?\p{Lu})/uy;
const MIXED = /(\d{1,3}) (\d)\/(\d{1,2})(?![\d/]|[.,]\d)/uy;

interface Slash {
  readonly first: string;
  readonly second: string;
  readonly to: number;
}

/** "ba trên bảy". */
function sayRatio({ first, second }: Slash, style: HouseStyle): string {
  return `${sayLabel(first, style)} trên ${sayLabel(second, style)}`;
}

/** "một phần hai"; a quarter is "một phần tư". */
function sayShare({ first, second }: Slash, style: HouseStyle): string {
  const bottom = Number(second) === 4 ? 'tư' : sayNumber(second, style);
  return `${sayNumber(first, style)} phần ${bottom}`;
}

/** a/b: a day and a month, so many out of so many, or a share. Neighbours decide; else it asks. */
export function readSlash(place: Place): Reading | null {
  const mixed = place.match(MIXED);
  if (mixed && Number(mixed[2]) < Number(mixed[3]) && isAlone(place, place.at + mixed[0].length)) {
    const share = sayShare({ first: mixed[2] ?? '', second: mixed[3] ?? '', to: 0 }, place.style);
    const spoken = `${sayNumber(mixed[1] ?? '', place.style)} và ${share}`;
    return likely(place.at + mixed[0].length, 'ratio', spoken);
  }
  const match = place.match(SLASH);
  if (!match) return readAddress(place);
  const years = readYears(place, match);
  if (years) return years;
  const slash = { first: match[1] ?? '', second: match[2] ?? '', to: place.at + match[0].length };
  return readDated(place, slash) ?? readParts(place, slash) ?? readUnclear(place, slash);
}

/** "năm học 2023/2024": a year and the next. */
function readYears(
  place: Place,
  [written, first = '', second = '']: RegExpExecArray,
): Reading | null {
  if (!isYear(first) || !isYear(second) || Number(second) !== Number(first) + 1) return null;
  const spoken = `${sayYear(first, place.style)} đến ${sayYear(second, place.style)}`;
  return sure(place.at + written.length, 'range', spoken);
}

function canBeDate({ first, second }: Slash): boolean {
  return isDay(first) && isMonth(second) && first.length <= 2 && second.length <= 2;
}

const ADDRESS = /\d{1,4}(?:\/\d{1,4}){2,4}(?![\d/\p{L}])/uy;

/** "nhà 12/3/5": no date, so an alley of an alley. */
function readAddress(place: Place): Reading | null {
  const match = place.match(ADDRESS);
  if (!match) return null;
  const numbers = match[0].split('/').map((digits) => sayLabel(digits, place.style));
  return likely(place.at + match[0].length, 'ratio', numbers.join(' trên '));
}

/** A body that is named is one, and acts: "5/6 xã Tân Lập", but "5/6 xã". */
const NAMED_BODY =
  /^ (?:thôn|bản|ấp|xóm|làng|khu|tổ|xã|phường|huyện|tỉnh|thị trấn|trường|trạm|ban|hội|đoàn|đội|cụm) \p{Lu}/u;
/** Of these a place has one, so that it may be the one that acts on that day. */
const ONE_BODY = /^ (?:xã|phường|huyện|tỉnh|thị trấn|trường|trạm|ban|hội|đoàn|đội)(?![\p{L}])/u;

/** Places bear the names of great days, and say neither "ngày" nor "mùng": "đường ba tháng hai". */
const STREET_BEFORE =
  /(?:^|[^\p{L}])(?:đường|phố|đại lộ|công viên|quảng trường|sân vận động|nhà máy|bệnh viện|chợ|cầu|tiểu học|mầm non|thcs|thpt|trung học cơ sở|trung học phổ thông|mẫu giáo|hợp tác xã|htx|nông trường) $/u;
const STREET_DAYS: ReadonlySet<string> = new Set(
  '3/2 8/3 10/3 26/3 29/3 30/4 1/5 7/5 19/5 1/6 27/7 19/8 2/9 23/9 10/10 20/10 20/11 22/12'.split(
    ' ',
  ),
);

/** Whether so many of so many of something stand here, and no day: "9/11 thôn". */
function countsOut({ text }: Place, { first, second, to }: Slash, after: string): boolean {
  if (Number(first) > Number(second) || !COUNTED_AFTER.test(after)) return false;
  return !NAMED_BODY.test(text.slice(to, to + 16));
}

/** "từ 5/8 lên 7/8 thôn": what rises is a share. */
const COMPARED_AFTER = /^ (?:lên|xuống|tăng lên|giảm xuống|còn) (?:còn )?\d/u;
const COMPARED_BEFORE = /\d\/\d{1,4}(?: \p{L}+){0,3} (?:lên|xuống|còn) (?:còn )?$/u;

function readDated(place: Place, slash: Slash): Reading | null {
  if (!canBeDate(slash)) return null;
  const { before, previous, style } = place;
  const after = place.after(slash.to);
  const spoken = sayDate({ day: slash.first, month: slash.second }, before, style);
  const street =
    STREET_BEFORE.test(before) &&
    !/^ ?(?:\/|-)/.test(after) &&
    STREET_DAYS.has(`${Number(slash.first)}/${Number(slash.second)}`);
  if (street) {
    const day = `${sayNumber(slash.first, style)} tháng ${sayMonth(slash.second, style)}`;
    return likely(slash.to, 'date', day, [sayRatio(slash, style)]);
  }
  const out = countsOut(place, slash, after);
  const certain =
    DATE_BEFORE.test(before) ||
    DAYS_BEFORE.test(before) ||
    (NEAR_DAY_BEFORE.test(before) && !out) ||
    (NAMED_DAY.test(before) && !COUNTED_AFTER.test(after)) ||
    DATE_AFTER.test(after);
  if (certain) return sure(slash.to, 'date', spoken);
  const link =
    previous?.kind === 'date' ? place.text.slice(previous.to, place.at).toLowerCase() : null;
  if (link !== null && DATE_LINK.test(link)) {
    // "Ngày 10/12, 10/12 thôn đã nộp": a day, and then a count.
    if (!out || !link.includes(',')) return sure(slash.to, 'date', spoken);
    const ratio = sayRatio(slash, style);
    return ONE_BODY.test(after)
      ? ask(slash.to, 'date', spoken, [ratio])
      : ask(slash.to, 'ratio', ratio, [spoken]);
  }
  if (COUNTED_AFTER.test(after) || WHOLE_AFTER.test(after) || COMPARED_AFTER.test(after))
    return null;
  // "từ 28/2 sang 1/3", "thay vì 5/5": one day in the place of another.
  if (link !== null && OTHER_DAY.test(link)) return sure(slash.to, 'date', spoken);
  // "15h 1/12", "17h, 30/6": the hour of that day.
  if (previous?.kind === 'time' && /^,? ?$/.test(place.text.slice(previous.to, place.at)))
    return sure(slash.to, 'date', spoken);
  // "30/4 - 1/5": what the dash comes from was a day.
  if (previous?.kind === 'range' && /\d\/\d{1,2} ?[-–—] ?$/u.test(before))
    return sure(slash.to, 'date', spoken);
  // "24/12 đến 31/12", "24/12 - 31/12": two of a kind.
  if (/^ ?(?:[-–—]|đến) ?(?:ngày )?\d{1,2}\/\d{1,2}(?!\d)/u.test(after))
    return sure(slash.to, 'date', spoken);
  if (TIME_BEFORE.test(before))
    return likely(slash.to, 'date', spoken, [sayRatio(slash, style), sayShare(slash, style)]);
  return null;
}

const MOST_SHARES = 10;

function readParts(place: Place, slash: Slash): Reading | null {
  const { before, style } = place;
  const after = place.after(slash.to);
  const share = sayShare(slash, style);
  const ratio = sayRatio(slash, style);
  if (ADDRESS_BEFORE.test(before) || RATIO_BEFORE.test(before))
    return sure(slash.to, 'ratio', ratio);
  const proper = Number(slash.first) < Number(slash.second);
  // "từ 5/8 lên 7/8": a share that rises; a day would be followed by "đến".
  const compared = COMPARED_AFTER.test(after) || COMPARED_BEFORE.test(before);
  if (compared && Number(slash.first) <= Number(slash.second)) {
    const date = canBeDate(slash)
      ? [sayDate({ day: slash.first, month: slash.second }, before, style)]
      : [];
    return likely(slash.to, 'ratio', ratio, [share, ...date]);
  }
  // Many parts are counted, few are shared: "15/20 ha", "1/2 kg".
  const few = Number(slash.first) === 1 || Number(slash.second) <= MOST_SHARES;
  if (startsWithUnit(after) && proper && !COUNTED_AFTER.test(after))
    return few ? sure(slash.to, 'ratio', share) : likely(slash.to, 'ratio', ratio, [share]);
  if (WHOLE_AFTER.test(after) && proper)
    return likely(slash.to, 'ratio', few ? share : ratio, [few ? ratio : share]);
  if (COUNTED_AFTER.test(after)) {
    // "2/3 người dân" may well be a share: so few parts are seldom counted.
    const small = proper && Number(slash.second) <= 4;
    // What is counted has no nought in front: "05/08 chi bộ".
    const counted = `${sayNumber(slash.first, style)} trên ${sayNumber(slash.second, style)}`;
    return small ? ask(slash.to, 'ratio', counted, [share]) : sure(slash.to, 'ratio', counted);
  }
  return null;
}

/** Nothing but signs around: a table cell, a figure by itself. */
function isAlone(place: Place, to: number): boolean {
  return !/\p{L}/u.test(place.before) && !/\p{L}/u.test(place.after(to));
}

/** What a part is said to be: "chiếm 1/9", "hơn 3/10". */
const SHARE_BEFORE =
  /(?:^|[^\p{L}])(?:vòng|chiếm|bằng|hơn|gần|khoảng|trên|dưới|còn|giảm|tăng|đạt|được|mất) $/u;
/** "1/2" to "1/5" are shares more often than days; "1/9" is a day more often. */
const COMMON_SHARES = 5;

/** Whether the best guess is a share and no day. */
function isShare(place: Place, { first, second, to }: Slash): boolean {
  const common = first === '1' && Number(second) <= COMMON_SHARES;
  return (
    isAlone(place, to) ||
    common ||
    (SHARE_BEFORE.test(place.before) && Number(first) < Number(second))
  );
}

function readUnclear(place: Place, slash: Slash): Reading {
  const { style } = place;
  const ratio = sayRatio(slash, style);
  const share = sayShare(slash, style);
  const { first, second, to } = slash;
  if (first === '24' && second === '7')
    return ask(to, 'ratio', ratio, [sayDate({ day: first, month: second }, place.before, style)]);
  if (canBeDate(slash)) {
    const date = sayDate({ day: first, month: second }, place.before, style);
    const guess = isShare(place, slash) ? share : date;
    return ask(to, guess === date ? 'date' : 'ratio', guess, [date, share, ratio]);
  }
  const labels =
    first.startsWith('0') || second.startsWith('0') || Number(first) === Number(second);
  const asShare = !labels && Number(second) > 1 && Number(second) <= 10;
  return asShare ? ask(to, 'ratio', share, [ratio]) : likely(to, 'ratio', ratio, [share]);
}
