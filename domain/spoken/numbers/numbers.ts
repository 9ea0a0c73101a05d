import type { HouseStyle } from '../house-style.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Beyond this many digits no one follows a number by ear: it is read digit by digit. */
const LONGEST_NUMBER = 27;
/** "tỷ" closes nine digits; what stands above is a number of its own ("một triệu tỷ"). */
const DIGITS_UNDER_TY = 9;

/** One digit, "5" → "năm". Anything else is given back. */
export function sayDigit(digit: string): string {
  return DIGITS[Number(digit)] ?? digit;
}

/** Digit by digit, as telephone numbers and codes are read: "115" → "một một năm". */
export function sayDigits(digits: string): string {
  return Array.from(digits, sayDigit).join(' ');
}

function sayUnit(tens: number, unit: number, style: HouseStyle): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return style.fourAfterTens;
  if (unit === 5 && tens > 0) return 'lăm';
  return sayDigit(String(unit));
}

/** Three digits or fewer. `padded` says "không trăm" where a higher group stands before. */
function sayGroup(value: number, padded: boolean, style: HouseStyle): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const unit = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || padded) words.push(sayDigit(String(hundreds)), 'trăm');
  if (tens === 0 && unit > 0 && words.length > 0) words.push(style.zeroTens);
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(sayDigit(String(tens)), 'mươi');
  if (unit > 0) words.push(sayUnit(tens, unit, style));
  return words.join(' ');
}

function sayUnderTy(digits: string, padded: boolean, style: HouseStyle): string[] {
  const padding = digits.padStart(DIGITS_UNDER_TY, '0');
  const words: string[] = [];
  let open = padded;
  for (const [index, name] of ['triệu', style.thousand, ''].entries()) {
    const value = Number(padding.slice(index * 3, index * 3 + 3));
    if (value === 0) continue;
    words.push(sayGroup(value, open, style));
    if (name) words.push(name);
    open = true;
  }
  return words;
}

/** A whole number of ASCII digits: "1050" → "một nghìn không trăm năm mươi". Zeros in front are silent. */
export function sayNumber(written: string, style: HouseStyle): string {
  const digits = written.replace(/^0+(?=\d)/, '');
  if (digits.length > LONGEST_NUMBER) return sayDigits(digits);
  if (digits === '0') return sayDigit('0');
  if (digits.length <= DIGITS_UNDER_TY) return sayUnderTy(digits, false, style).join(' ');
  const high = sayNumber(digits.slice(0, -DIGITS_UNDER_TY), style);
  return [high, 'tỷ', ...sayUnderTy(digits.slice(-DIGITS_UNDER_TY), true, style)].join(' ');
}

/** A year: as a number, or without its empty hundred where the station says so. */
export function sayYear(digits: string, style: HouseStyle): string {
  if (style.years === 'short' && /^\d0[1-9]\d$|^\d00[1-9]$/.test(digits)) {
    const rest = Number(digits.slice(1));
    const tail =
      rest < 10 ? `${style.zeroTens} ${sayDigit(String(rest))}` : sayGroup(rest, false, style);
    return `${sayDigit(digits.charAt(0))} ${style.thousand} ${tail}`;
  }
  return sayNumber(digits, style);
}

/** What follows the decimal mark. A zero in front, or noughts at the end, make it digit by digit. */
export function sayFraction(digits: string, style: HouseStyle): string {
  const asNumber = style.decimals === 'number' && digits.length <= 3 && !/^0|^\d+0$/.test(digits);
  return asNumber ? sayNumber(digits, style) : sayDigits(digits);
}

/** A number that may lead with a zero that is said ("Đề án 06" → "không sáu"). */
export function sayLabel(digits: string, style: HouseStyle): string {
  if (!digits.startsWith('0') || digits.length === 1) return sayNumber(digits, style);
  if (digits.length > 2 || digits === '00') return sayDigits(digits);
  return `${sayDigit('0')} ${sayDigit(digits.charAt(1))}`;
}
