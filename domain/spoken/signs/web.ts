import { defaultHouseStyle } from '../house-style.ts';
import { sayDigits, sayNumber } from '../numbers/numbers.ts';
import type { Place } from '../place.ts';
import { likely, type Reading } from '../segment.ts';

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}/y;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”’)\]]{3,2000}|[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:vn|com|net|org|info|gov|edu)(?:\.vn)?(?:\/[^\s<>"”’)\]]{0,2000})?(?![\p{L}\d@])/uy;

const SIGNS: Readonly<Record<string, string>> = {
  '@': 'a còng',
  '.': 'chấm',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '+': 'cộng',
};

/** "camgiang.vn" → "camgiang chấm vn". */
function sayHost(host: string): string {
  const parts = host.match(/[A-Za-z]+|\d+|[^A-Za-z\d]/g) ?? [];
  return parts.map(sayPart).join(' ');
}

function sayPart(part: string): string {
  if (/^\d/.test(part)) {
    return part.length > 3 ? sayDigits(part) : sayNumber(part, defaultHouseStyle);
  }
  if (part.toLowerCase() === 'www') return 'vê kép vê kép vê kép';
  return SIGNS[part] ?? part.toLowerCase();
}

/** E-mail and web addresses. Of a long address only the site is said: nobody can take down the rest by ear. */
export function readWeb(place: Place): Reading | null {
  if (place.glued) return null;
  const mail = place.match(EMAIL);
  if (mail) return likely(place.at + mail[0].length, 'web', sayHost(mail[0]));
  const address = place.match(ADDRESS)?.[0].replace(/[.,;:!?]+$/, '');
  if (address === undefined) return null;
  const host = address.replace(/^https?:\/\//i, '').replace(/[/?#].*$/s, '');
  if (!host.includes('.')) return null;
  return likely(place.at + address.length, 'web', sayHost(host.replace(/[^A-Za-z0-9.-]/g, '')));
}
