import { sayWritten, scanNumber } from './number-grammar.ts';
import { sayNumber } from './numbers.ts';
import type { Place } from './place.ts';
import { ask, likely, sure, type Reading } from './segment.ts';

const SUFFIXED = /(\d+(?:[.,]\d+)?)(tr|k|K|t)(\d)?(?![\p{L}\d])/uy;

/** Everyday short sums: 1tr5, 100tr, 10k. */
export function readShortSum(place: Place): Reading | null {
  const match = place.match(SUFFIXED);
  if (!match || place.glued) return null;
  const [written, digits = '', suffix = '', more] = match;
  if (more !== undefined && suffix !== 'tr') return null;
  const { style } = place;
  const name = { tr: 'triệu', k: style.thousand, K: style.thousand, t: 'tỷ' }[suffix] ?? suffix;
  const [whole = '', fraction] = digits.split(/[.,]/);
  const number = sayNumber(whole, style) + (fraction ? ` phẩy ${sayNumber(fraction, style)}` : '');
  const rest = more === undefined ? '' : ` ${sayNumber(`${more}00`, style)} ${style.thousand}`;
  const to = place.at + written.length;
  const spoken = `${number} ${name}${rest}`;
  // "80t" is a sum, a weight or an age.
  return suffix === 't'
    ? ask(to, 'number', spoken, [`${number} tấn`, `${number} tuổi`])
    : likely(to, 'number', spoken);
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
