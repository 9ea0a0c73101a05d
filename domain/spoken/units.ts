import { sayNumber } from './numbers.ts';
import type { Place } from './place.ts';
import { ask, likely, sure, type Reading } from './segment.ts';
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
const UNIT = /[oº°]\s?[CFKcfk](?![\p{L}\d])|[\p{L}\p{M}]+[23²³]?|[%‰₫€$°º]/uy;
const PER = /\s?\/\s?(?:(\d{1,2})h(?!\p{L})|([\p{L}\p{M}]+[23²³]?))/uy;

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
]);
/** The unit behind a number: "64ha", "38oC", "60 tạ/ha", "5%/năm". */
export function readUnit(place: Place): Reading | null {
  const number = place.joined;
  const degrees = number?.kind === 'number' ? place.match(DEGREES) : null;
  const direction = DIRECTIONS[degrees?.[1]?.toUpperCase() ?? ''];
  if (degrees && direction) return sure(place.at + degrees[0].length, 'unit', `độ ${direction}`);
  const match = place.match(UNIT);
  if (!match) return null;
  const written = match[0].replaceAll(/\s/g, '').replace(/^o(?=[CFK]$)/u, '°');
  if (
    written === 'T' &&
    number?.kind === 'number' &&
    number.to === place.at &&
    !endsInsideWord(place, place.at + 1)
  ) {
    return ask(place.at + 1, 'unit', 'tấn', ['tê']);
  }
  const head = unitName(written);
  // "3 đ/c" are people; "5S" and "2T" are names: capitals are units of current and power alone.
  if (head === undefined || /^đ\/c(?!\p{L})/u.test(place.text.slice(place.at, place.at + 4)))
    return null;
  if (/^[A-ZĐ]$/u.test(written) && !/[VWĐ]/u.test(written)) return null;
  let to = place.at + match[0].length;
  const parts = [head];
  for (let per = place.match(PER, to); per; per = place.match(PER, to)) {
    // "60mm/24h": per so many hours.
    const name = per[1] ? `${sayNumber(per[1], place.style)} giờ` : unitName(per[2] ?? '');
    if (name === undefined || endsInsideWord(place, to + per[0].length)) break;
    parts.push(name);
    to += per[0].length;
  }
  if (endsInsideWord(place, to)) return null;
  const behind = number !== null && isCount(number);
  // "m2 đất": nothing else is written so.
  if (parts.length === 1 && !behind && /^(?:k?m|cm)[23²³]$/u.test(written))
    return likely(to, 'unit', head);
  if (parts.length > 1) return sayRate(place, to, parts, behind);
  const symbol = symbolName(written);
  if (!behind || symbol === undefined) return null;
  if (/^\p{L}+$/u.test(written) && symbol === written.toLowerCase()) return null;
  if (!touches(place, number.to, written)) return null;
  return sure(to, 'unit', symbol);
}

/** Measures are said "trên"; sums, shares and counts are said "một": "đồng một ki-lô-gam", "lần một ngày". */
const PHYSICAL: ReadonlySet<string> = new Set(
  'tấn|tạ|yến|lạng|lít|mét|gam|ki-lô-gam|mi-li-gam|mi-li-lít|mi-li-mét|xăng-ti-mét|ki-lô-mét|mét vuông|mét khối|ki-lô-mét vuông|héc-ta|ki-lô-oát|ki-lô-oát giờ'.split(
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
