import type { Place } from './place.ts';
import { ask, likely, sure, type Reading } from './segment.ts';

/** "./." closes an official text: printed, never read. */
const CLOSE = /\.\/\.?-?(?![\p{L}\d])/uy;
const ORNAMENT = /(?:[*•●▪■□◆★☆►▶✓✔❖~^|¬]+|[-–—_=]{3,}|_+|\p{Extended_Pictographic}\uFE0F?)/uy;
/** Footnote marks: [1], (*), a raised figure behind a word. */
const NOTE = /\[\d{1,3}\]|\(\*{1,3}\)|\(\d\)(?=[.,;]?$)|[¹²³⁴-⁹]+/uy;
const FRACTIONS: Readonly<Record<string, string>> = { '½': 'một phần hai', '¼': 'một phần tư', '¾': 'ba phần tư' };
const OPERATORS: Readonly<Record<string, string>> = {
  '+': 'cộng',
  '=': 'bằng',
  '±': 'cộng trừ',
  '×': 'nhân',
  '÷': 'chia',
  '≈': 'xấp xỉ',
  '≤': 'nhỏ hơn hoặc bằng',
  '≥': 'lớn hơn hoặc bằng',
  '<': 'nhỏ hơn',
  '>': 'lớn hơn',
  '→': 'đến',
  '&': 'và',
};
const MINUS = /[-−–](?=\d)/y;
const MULTIPLY = /[xX×](?= ?\d)/y;

/** A minus sign: before a number, behind nothing that could make it a range or a list. */
export function readMinus(place: Place): Reading | null {
  if (!place.match(MINUS)) return null;
  const line = place.text.slice(Math.max(0, place.at - 32), place.at);
  if (!/(?:^|[\s(:~<>=±])$/u.test(line)) return null;
  const rest = place.text.slice(place.at + 1, place.at + 32);
  const counts = /^[\d.,/]+\s*(?:$|[.;,)]|[°ºo]\s?C|%|độ|tỷ|triệu|điểm)/u.test(rest);
  const heads = /(?:^|\n)\s*$/u.test(line);
  if (heads && !counts) return likely(place.at + 1, 'symbol', '', ['âm']);
  return counts || /(?:là|từ|đến|xuống|dưới|còn|nhiệt độ|khoảng|[~<>=±:])\s*$/iu.test(line)
    ? sure(place.at + 1, 'symbol', 'âm')
    : ask(place.at + 1, 'symbol', 'âm', ['']);
}

/** Signs between numbers and words. */
export function readSymbol(place: Place): Reading | null {
  const close = place.match(CLOSE);
  if (close) return sure(place.at + close[0].length, 'symbol', '');
  const note = place.match(NOTE);
  if (note) return sure(place.at + note[0].length, 'symbol', '');
  const ornament = place.match(ORNAMENT);
  if (ornament) return sure(place.at + ornament[0].length, 'symbol', '');
  const sign = place.text.charAt(place.at);
  const fraction = FRACTIONS[sign];
  if (fraction !== undefined) return sure(place.at + 1, 'ratio', fraction);
  if (sign === '/') return readSlashSign(place);
  const operator = OPERATORS[sign];
  return operator === undefined ? null : sure(place.at + 1, 'symbol', operator);
}

/** "nam/nữ": two words to choose from. Inside numbers and units other grammars have read it. */
function readSlashSign(place: Place): Reading | null {
  const around = place.text.slice(Math.max(0, place.at - 1), place.at + 2);
  if (!/^[\p{L}\p{M})] ?\/|\/ ?\p{L}/u.test(around)) return null;
  return ask(place.at + 1, 'symbol', ',', ['hoặc', 'trên', '']);
}

/** "10 x 20". */
export function readMultiply(place: Place): Reading | null {
  if (place.joined?.kind !== 'number' && place.joined?.kind !== 'unit') return null;
  return place.match(MULTIPLY) ? sure(place.at + 1, 'symbol', 'nhân') : null;
}
