import { sayWritten, scanNumber } from './grammar.ts';
import { sayNumber } from './numbers.ts';
import type { Place } from '../place.ts';
import { betweenScores, isScore } from './score.ts';
import { likely, sure, type Reading } from '../segment.ts';

const LAST_HOUR = 24;
const SIXTY = 60;

/** 16h30’, 7h, 14g30, 08h00', 5h15p30s. The mark behind the minutes says nothing new. */
const LETTERED =
  /(\d{1,2}) ?([hHgG]|giờ(?=\d))(?: ?(\d{2})(?: ?(?:phút|ph|p|['’′])(?![\p{L}])(?: ?(\d{1,2}) ?(?:giây|s|["”″])(?![\p{L}]))?)?)?(?![\p{L}\p{M}\d]|[.,]\d)/uy;
/** 10:30, 12:30:45. */
const COLONS = /(\d{1,2}):(\d{2})(?::(\d{2})(?: giây(?!\p{L}))?)?(?![\d:]|[.,]\d)/uy;
const SCALE = /(\d{1,3}):(?=\d)/y;
/** 10p, 59p59s, 15’. */
const MINUTES =
  /(\d{1,3}) ?(?:p(?![\p{L}])|ph(?![\p{L}])|['’′](?!['’]))(?:(\d{1,2})(?:s(?![\p{L}])|["”″]|['’]{2}))?(?![\d])/uy;
/** "11 giờ 00 phút": the empty minutes are silent. */
const EMPTY_MINUTES = /(\d{1,2}) giờ 00(?: phút|['’′])?(?![\p{L}\d])/uy;

/** "giờ" written g is told from "gam" by the words around it. */
const CLOCK_BEFORE = /(?:^|[^\p{L}])(?:lúc|hồi|từ|đến|vào|trước|sau|khoảng|và)(?: \(?)$/u;
const CLOCK_AFTER = /^,? ?(?:sáng|trưa|chiều|tối|đêm|khuya|ngày|hôm|thứ|đến|-|–)/u;
/** "từ 11g-13g": the other end of a span of hours. */
const CLOCKS_BEFORE =
  /(?:^|[^\p{L}])(?:giờ|lúc|hồi|từ|sáng|chiều|tối) \d{1,2}g(?:\d\d)? ?(?:[-–—]|đến) ?$/u;
/** "từ 10g đến 15g thuốc": what is weighed stands behind. */
const GRAMS_AFTER =
  /^(?: ?(?:[-–—]|đến) ?\d+(?:[.,]\d+)? ?g)?(?: ?\/| (?:thuốc|muối|đường|đạm|lân|kali|phân|bột|chất|protein|thịt|cá|gạo|chế phẩm|men|vôi|hạt|giống|rau|vàng|ma túy|ma tuý|heroin|mì chính|sữa|cho|pha)(?!\p{L}))/u;
const PROPORTION_BEFORE = /(?:^|[^\p{L}])(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số) $/u;

function sayClock(place: Place, hour: string, minute = '', second = ''): string {
  const { style } = place;
  const words = [sayNumber(hour, style), 'giờ'];
  if (Number(minute) > 0 || Number(second) > 0) words.push(sayNumber(minute, style), 'phút');
  if (Number(second) > 0) words.push(sayNumber(second, style), 'giây');
  return words.join(' ');
}

function isClock(hour: string, minute = '0', second = '0'): boolean {
  return Number(hour) <= LAST_HOUR && Number(minute) < SIXTY && Number(second) < SIXTY;
}

function readLettered(place: Place): Reading | null {
  const match = place.match(LETTERED);
  if (!match) return null;
  const [written, hour = '', letter = '', minute, second] = match;
  if (!isClock(hour, minute, second)) return null;
  const to = place.at + written.length;
  const grams = letter.toLowerCase() === 'g' && minute === undefined;
  if (grams && GRAMS_AFTER.test(place.after(to))) return null;
  if (grams && CLOCKS_BEFORE.test(place.before)) return sure(to, 'time', sayClock(place, hour));
  if (grams && !CLOCK_BEFORE.test(place.before) && !CLOCK_AFTER.test(place.after(to))) return null;
  return sure(to, 'time', sayClock(place, hour, minute, second));
}

function readColons(place: Place): Reading | null {
  const match = place.match(COLONS);
  if (!match) return null;
  const [written, first = '', second = '', third] = match;
  const to = place.at + written.length;
  const { style } = place;
  if (isClock(first, second, third)) {
    // Who writes the seconds wants them said, noughts and all.
    const seconds = third === undefined ? '' : ` phút ${sayNumber(third, style)} giây`;
    const exact = `${sayNumber(first, style)} giờ ${sayNumber(second, style)}${seconds}`;
    return sure(to, 'time', seconds ? exact : sayClock(place, first, second));
  }
  if (third !== undefined || Number(second) >= SIXTY) return null;
  const spoken = `${sayNumber(first, style)} phút ${sayNumber(second, style)} giây`;
  return likely(to, 'time', spoken);
}

/** "tỷ lệ 1:25.000": one to so many. */
function readProportion(place: Place): Reading | null {
  const match = PROPORTION_BEFORE.test(place.before) ? place.match(SCALE) : null;
  const second = match && scanNumber(place, place.at + match[0].length);
  if (!match || !second) return null;
  const first = match[1] ?? '';
  // "tỷ số 3:1" is a result, "tỷ lệ 1:500" a proportion.
  const sign = isScore(place, place.at, second.to) && !place.before.endsWith('lệ ');
  const between = sign ? betweenScores(first) : ' trên ';
  const spoken = `${sayNumber(first, place.style)}${between}${sayWritten(second, place.style)}`;
  return sure(second.to, 'ratio', spoken);
}

function readMinutes(place: Place): Reading | null {
  const match = place.match(MINUTES);
  if (!match) return null;
  const [written, minutes = '', seconds] = match;
  // An opening quotation mark before the number makes the mark behind it a closing one.
  if (/(?:^|[ (])'[^']*$|‘[^’]*$/.test(place.before)) return null;
  const words = [sayNumber(minutes, place.style), 'phút'];
  if (seconds !== undefined) words.push(sayNumber(seconds, place.style), 'giây');
  return likely(place.at + written.length, 'time', words.join(' '));
}

/** Times of day and short durations. */
export function readTime(place: Place): Reading | null {
  const empty = place.match(EMPTY_MINUTES);
  if (empty) return sure(place.at + empty[0].length, 'time', sayClock(place, empty[1] ?? ''));
  return readProportion(place) ?? readLettered(place) ?? readColons(place) ?? readMinutes(place);
}
