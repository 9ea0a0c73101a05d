import { sayDigits } from '../numbers/numbers.ts';
import type { Place } from '../place.ts';
import { likely, type Reading } from '../segment.ts';
import { letterName, spell } from '../words.ts';

/** 97A-123.45, 29-G1 345.67: five figures with their dot are never anything else. */
const DOTTED = /(\d{2})[- ]?([A-ZĐ]{1,2}\d?)[- .]{1,3}(\d{3}\.\d{2})(?!\d|\.\d)/uy;
/** 97A-1234, 29-G1 3456. */
const PLAIN = /(\d{2})-?([A-ZĐ]{1,2}\d?)[- ](\d{4,5})(?!\d|[.,]\d)/uy;
/** 80-NG-123-45: of an embassy. */
const FOREIGN = /(\d{2})[- ]?(NG|QT|NN|CV)[- ](\d{3}[-.]\d{2})(?!\d)/uy;
const VEHICLE_BEFORE =
  /(?:biển|bks|đks|biển kiểm soát|biển số|xe|ô tô|oto|mô tô|xe máy|xe tải|xe khách|xe con|xe bán tải|đầu kéo|máy điện)(?: (?:số|là|mang|hiệu))?[ :(“"]*$/u;

/** TH-91234-TS, "QNg 90123 TS": a fishing boat by its province. */
const BOAT = /(\p{Lu}{1,2}\p{Ll}?)[- ](\d{4,5})[- ]?TS(?![\p{L}\d])/uy;

/** The number of a fishing boat. */
export function readBoat(place: Place): Reading | null {
  const match = place.glued ? null : place.match(BOAT);
  if (!match) return null;
  const [written, province = '', digits = ''] = match;
  return likely(place.at + written.length, 'code', `${spell(province)} ${sayDigits(digits)} tê ét`);
}

/** The plate of a car or a motorcycle, figure by figure. Before the times of day: "12H" here is no hour. */
export function readPlate(place: Place): Reading | null {
  if (place.glued) return null;
  const plain = place.match(PLAIN);
  const hours = plain && /^[HG]$/.test(plain[2] ?? '');
  const match =
    place.match(DOTTED) ??
    place.match(FOREIGN) ??
    (hours && !VEHICLE_BEFORE.test(place.before) ? null : plain);
  if (!match) return null;
  const [written, province = '', series = '', digits = ''] = match;
  const letters = Array.from(series, (sign) =>
    /\d/.test(sign) ? sayDigits(sign) : letterName(sign),
  );
  const spoken = `${sayDigits(province)} ${letters.join(' ')}, ${sayDigits(digits.replaceAll(/\D/g, ''))}`;
  return likely(place.at + written.length, 'code', spoken);
}
