import { sayNumber } from './numbers.ts';
import type { Place } from './place.ts';
import { ask, likely, type Reading } from './segment.ts';

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
