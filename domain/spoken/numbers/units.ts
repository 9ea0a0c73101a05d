import { sayNumber } from './numbers.ts';
import type { Place } from '../place.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';
import { symbolName, unitName } from './units-table.ts';

const DEGREES = /[°º]\s?([NSEWBĐTbđ])(?!\p{L})/uy;
const DIRECTIONS: Readonly<Record<string, string>> = {
  N: 'vĩ Bắc',
  B: 'vĩ Bắc',
  S: 'vĩ Nam',
  E: 'kinh Đông',
  Đ: 'kinh Đông',
  W: 'kinh Tây',
  T: 'kinh Tây',
};
const UNIT =
  /[oº°]\s?[CFKcfk](?![\p{L}\d])|tr\.đ(?:ồng)?(?![\p{L}])|[\p{L}\p{M}]+[23²³]?|[%‰₫€$°º]/uy;
const PER = /\/\s?(?:(\d{1,2})h(?!\p{L})|([\p{L}\p{M}]+[23²³]?))/uy;

/** Symbols that are also something else: read as units only where a number touches them. */
const NEEDS_TOUCH = new Set([
  'm',
  'g',
  'l',
  'v',
  's',
  'h',
  'w',
  'đ',
  'oc',
  'min',
  'mb',
  'tb',
  'gr',
  'db',
  'cc',
  'hp',
  'cv',
]);
/** The unit behind a number: "64ha", "38oC", "60 tạ/ha", "5%/năm". */
export function readUnit(place: Place): Reading | null {
  const number = place.joined;
  const special =
    number?.kind === 'number' ? (readDirection(place) ?? readTonnes(place, number)) : null;
  if (special) return special;
  const match = place.match(UNIT);
  if (!match) return null;
  const written = match[0].replaceAll(/\s/g, '').replace(/^o(?=[CFK]$)/u, '°');
  const head = isNoUnit(place, written) ? undefined : unitName(written);
  if (head === undefined) return null;
  const { parts, to } = scanRate(place, head, place.at + match[0].length);
  if (endsInsideWord(place, to)) return null;
  const behind = (number !== null && isCount(number)) || isSum(place, written);
  if (parts.length > 1) return sayRate(place, to, parts, behind);
  // "m2 đất": nothing else is written so.
  if (!behind) return /^(?:k?m|cm)[23²³]$/u.test(written) ? likely(to, 'unit', head) : null;
  const symbol = symbolName(written);
  if (symbol === undefined || symbol === written.toLowerCase()) return null;
  return number === null || touches(place, number.to, written) ? sure(to, 'unit', symbol) : null;
}

/** "100 triệu đ": the sum ends in a word. */
function isSum(place: Place, written: string): boolean {
  const { before } = place;
  return (
    /^[đ₫]$/u.test(written) && /(?:^|\d |mươi |trăm )(?:triệu|tỷ|tỉ|nghìn|ngàn) $/u.test(before)
  );
}

/** "20,7°N". */
function readDirection(place: Place): Reading | null {
  const match = place.match(DEGREES);
  const direction = DIRECTIONS[match?.[1]?.toUpperCase() ?? ''];
  return match && direction ? sure(place.at + match[0].length, 'unit', `độ ${direction}`) : null;
}

/** "3,5T" is a lorry, or a name. */
function readTonnes(place: Place, number: Reading): Reading | null {
  const touching = place.text.charAt(place.at) === 'T' && number.to === place.at;
  if (!touching || endsInsideWord(place, place.at + 1)) return null;
  return ask(place.at + 1, 'unit', 'tấn', ['tê']);
}

/** "3 đ/c" are people; "5S" is a name: single capitals are units of current and power alone. */
function isNoUnit(place: Place, written: string): boolean {
  if (/^đ\/c(?!\p{L})/u.test(place.text.slice(place.at, place.at + 4))) return true;
  // "Wp" is a power, "10WP" a sort of pesticide.
  if (written === 'WP') return true;
  return /^[A-ZĐ]$/u.test(written) && !/[VWĐ]/u.test(written);
}

/** The units behind each "/": "đồng/người/năm". */
function scanRate(place: Place, head: string, from: number): { parts: string[]; to: number } {
  const parts = [head];
  let to = from;
  for (let per = place.match(PER, to); per; per = place.match(PER, to)) {
    // "60mm/24h": per so many hours.
    const name = per[1] ? `${sayNumber(per[1], place.style)} giờ` : unitName(per[2] ?? '');
    if (name === undefined || endsInsideWord(place, to + per[0].length)) break;
    parts.push(name);
    to += per[0].length;
  }
  return { parts, to };
}

/** Measures are said "trên"; sums, shares and counts are said "một": "đồng một ki-lô-gam", "lần một ngày". */
const PHYSICAL: ReadonlySet<string> = new Set(
  'tấn|tạ|yến|lạng|lít|mét|gam|ki-lô-gam|mi-li-gam|mi-li-mol|mi-crô-gam|mi-li-lít|mi-li-mét|xăng-ti-mét|ki-lô-mét|mét vuông|mét khối|ki-lô-mét vuông|héc-ta|ki-lô-oát|ki-lô-oát giờ'.split(
    '|',
  ),
);

/** Letters behind "h" and the like would make it another word. */
function endsInsideWord(place: Place, to: number): boolean {
  return /^[\p{L}\p{M}\d]/u.test(place.text.slice(to, to + 2));
}

function isCount(reading: Reading): boolean {
  return reading.kind === 'number' || reading.kind === 'ratio' || reading.kind === 'unit';
}

/** One-letter symbols want the number right before them, or one space and a small letter. */
function touches(place: Place, end: number, written: string): boolean {
  if (!NEEDS_TOUCH.has(written.toLowerCase())) return true;
  if (end === place.at) return true;
  return ['m', 'g', 'l', 'đ', 's', 'v'].includes(written) && place.at - end === 1;
}

/** "tấn/ha" → "tấn trên héc-ta". Without a number it may be two words: at least one must be a symbol. */
function sayRate(place: Place, to: number, parts: string[], behind: boolean): Reading | null {
  // "v/v" and "c/s" are no units: one symbol at least has two signs.
  const symbols = place.text
    .slice(place.at, to)
    .split('/')
    .some((part) => part.trim().length > 1 && symbolName(part.trim()) !== undefined);
  if (!behind && (!symbols || place.glued)) return null;
  const [head = ''] = parts;
  const spoken = parts.join(PHYSICAL.has(head) ? ' trên ' : ' một ');
  return behind ? sure(to, 'unit', spoken) : likely(to, 'unit', spoken);
}
