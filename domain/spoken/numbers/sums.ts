import { sayWritten, scanNumber } from './grammar.ts';
import { sayLabel, sayNumber } from './numbers.ts';
import type { Place } from '../place.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';

const SUFFIXED = /(\d+(?:[.,]\d+)?)(tr|k|K|t)(\d)?(?![\p{L}\d])/uy;

/** Everyday short sums: 1tr5, 100tr, 10k. */
export function readShortSum(place: Place): Reading | null {
  const match = place.match(SUFFIXED);
  if (!match || place.glued) return null;
  const [written, digits = '', suffix = '', more] = match;
  if (more !== undefined && suffix !== 'tr' && suffix !== 't') return null;
  const { style } = place;
  const name = { tr: 'triệu', k: style.thousand, K: style.thousand, t: 'tỷ' }[suffix] ?? suffix;
  const [whole = '', fraction] = digits.split(/[.,]/);
  const number = sayNumber(whole, style) + (fraction ? ` phẩy ${sayNumber(fraction, style)}` : '');
  const below = suffix === 't' ? 'triệu' : style.thousand;
  const rest = more === undefined ? '' : ` ${sayNumber(`${more}00`, style)} ${below}`;
  const to = place.at + written.length;
  const spoken = `${number} ${name}${rest}`;
  // "80t" is a sum, a weight or an age.
  if (suffix !== 't' || more !== undefined) return likely(to, 'number', spoken);
  const words = ['tỷ', 'tấn', 'tuổi'];
  const age =
    PERSON_BEFORE.test(place.before) ||
    AGE_BEFORE.test(place.text.slice(Math.max(0, place.at - 24), place.at));
  const likeliest = age ? 'tuổi' : weighs(place, to) ? 'tấn' : 'tỷ';
  const others = words.filter((word) => word !== likeliest).map((word) => `${number} ${word}`);
  return ask(to, 'number', `${number} ${likeliest}`, others);
}

/** "bà Hoàng Thị Sáu, 65t", "(45t)", "bé gái 7t": a person. */
const AGE_BEFORE = /\p{Lu}[\p{L}.]*(?:,? \(?| - | – )$|[≤≥<>] ?$/u;
const PERSON_BEFORE =
  /(?:^|[^\p{L}])(?:anh|chị|ông|bà|cụ|em|bé|cháu|gái|trai|người|nam|nữ|trẻ|phụ nữ|thanh niên)(?: \p{Lu}\.?)?(?: (?:em|từ|dưới|trên|đủ|từ đủ))? \(?$/u;
/** What is weighed. */
const GOODS_AFTER =
  /^ (?:thóc|gạo|lúa|ngô|sắn|mía|cát|đá|xi măng|phân|hàng|cá|thịt|rau|củ|quả|rác|tôm|muối|giống|thức ăn|cà phê|tiêu|chè)(?![\p{L}])/u;
const LOAD_BEFORE =
  /(?:^|[^\p{L}])(?:nặng|chở|chịu tải|trọng tải|tải trọng|xe tải|xe|cầu|sản lượng|cân được) $/u;

function weighs(place: Place, to: number): boolean {
  return LOAD_BEFORE.test(place.before) || GOODS_AFTER.test(place.after(to));
}

const COMPOUND = /(\d{1,3})(m|kg)(\d{1,2})(?![\p{L}\d]|[.,]\d)/uy;

/** "1m65", "2kg5". A lone 2 or 3 behind the metre is its power. */
export function readCompound(place: Place): Reading | null {
  const match = place.glued ? null : place.match(COMPOUND);
  if (!match) return null;
  const [written, whole = '', unit, part = ''] = match;
  if (unit === 'm' && /^[23]$/.test(part)) return null;
  const name = unit === 'm' ? 'mét' : 'ki-lô-gam';
  const spoken = `${sayNumber(whole, place.style)} ${name} ${sayLabel(part, place.style)}`;
  return sure(place.at + written.length, 'unit', spoken);
}

const CHAIN = /\d{1,3}(?:-\d{1,3}){2,}(?![\d/]|-\d|\p{L})|\d{1,2}(?:,\d{1,2}){2,}(?!\d|[.,]\d|%)/uy;

/** "4-4-2", "NPK 16-16-8", "thôn 1,2,3": numbers in a row, none of them the end of another. */
export function readChain(place: Place): Reading | null {
  const match = place.glued ? null : place.match(CHAIN);
  if (!match) return null;
  const numbers = match[0].split(/[-,]/).map((digits) => sayNumber(digits, place.style));
  return likely(place.at + match[0].length, 'number', numbers.join(', '));
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'đô la',
  '€': 'ơ-rô',
  '£': 'bảng Anh',
  '¥': 'yên',
  '₫': 'đồng',
};
const BEFORE_NUMBER = /[$€£¥₫] ?(?=\d)/y;

/** "$100": the sign stands in front, its name behind. */
export function readPrefixedSum(place: Place): Reading | null {
  const sign = place.joined === null ? place.match(BEFORE_NUMBER) : null;
  const number = sign && scanNumber(place, place.at + sign[0].length);
  if (!sign || !number) return null;
  const name = CURRENCIES[sign[0].trim()] ?? '';
  return sure(number.to, 'unit', `${sayWritten(number, place.style)} ${name}`);
}
