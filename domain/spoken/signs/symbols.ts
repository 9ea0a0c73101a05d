import type { Place } from '../place.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';
import { symbolName, unitName } from '../numbers/units-table.ts';

/** "./." closes an official text: printed, never read. */
const CLOSE = /\.\/\.?-?(?![\p{L}\d])/uy;
const ORNAMENT = /(?:[*•●▪■□◆★☆►▶✓✔❖~^|¬]+|[-–—_=]{3,}|_+|\p{Extended_Pictographic}\uFE0F?)/uy;
/** Footnote marks: [1], (*), a raised figure behind a word. */
const ABOUT = /[~≈]\s?(?=\d)/y;
const ARROW = /[-=–]{1,2}>/y;
const NOTE = /\[\d{1,3}\]|\(\*{1,3}\)|\(\d\)(?=[.,;]?$)|[¹²³⁴-⁹]+/uy;
/** "lưu ý(1):" "số hộ(1,2)": it touches the word, as nothing said does. */
const WORD_NOTE = /\((?:\d{1,2}(?:,\d{1,2})*|\*{1,3})\)(?=$|[\s.,;:!?)”"…])/uy;
const FRACTIONS: Readonly<Record<string, string>> = {
  '½': 'một phần hai',
  '¼': 'một phần tư',
  '¾': 'ba phần tư',
};
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
  '⇒': 'nên',
  '&': 'và',
  '@': 'a còng',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
};
const MINUS = /[-−–](?=\d)/y;
const MULTIPLY = /[xX×](?= ?(?:(?:dài|rộng|cao|sâu|dày) ?)?\d)/y;

/** A minus sign: before a number, behind nothing that could make it a range or a list. */
export function readMinus(place: Place): Reading | null {
  if (!place.match(MINUS)) return null;
  const line = place.text.slice(Math.max(0, place.at - 32), place.at);
  if (!/(?:^|[\s(:~<>=±])$/u.test(line)) return null;
  const rest = place.text.slice(place.at + 1, place.at + 32);
  const counts = /^[\d.,/]+\s*(?:$|[.;,)]|[°ºo]\s?C|%|độ|tỷ|triệu|điểm)/u.test(rest);
  const heads = /(?:^|\n)\s*$/u.test(line);
  if (heads && !counts) return likely(place.at + 1, 'symbol', '', ['âm']);
  // "; -5 hộ" is a list whose dash lost its space.
  return counts || /(?:là|từ|đến|xuống|dưới|còn|nhiệt độ|khoảng|[~<>=±:])\s*$/iu.test(line)
    ? sure(place.at + 1, 'symbol', 'âm')
    : ask(place.at + 1, 'symbol', '', ['âm']);
}

/** "=> Đề nghị": an arrow at the head of a line is an ornament; inside it leads on. */
function readArrow(place: Place, to: number): Reading {
  const line = place.text.slice(Math.max(0, place.at - 8), place.at);
  const numbers = /\d\s?$/.test(line) && /^\s?\d/.test(place.text.slice(to, to + 2));
  if (/(?:^|\n)\s*$/.test(line)) return sure(to, 'symbol', '');
  return numbers ? likely(to, 'symbol', ' đến ', [', ']) : likely(to, 'symbol', ', ', [' đến ']);
}

/** Signs between numbers and words. */
export function readSymbol(place: Place): Reading | null {
  const arrow = place.match(ARROW);
  if (arrow) return readArrow(place, place.at + arrow[0].length);
  const close = place.match(CLOSE);
  if (close) {
    // Silent, but the sentence it closes still ends.
    const ends = /[\p{L}\p{M}\p{N}%”")]$/u.test(
      place.text.slice(Math.max(0, place.at - 2), place.at),
    );
    return sure(place.at + close[0].length, 'symbol', ends ? '.' : '');
  }
  const note = place.match(NOTE);
  if (note) return sure(place.at + note[0].length, 'symbol', '');
  const mark = /\p{L}\p{M}*$/u.test(place.text.slice(Math.max(0, place.at - 3), place.at));
  const wordNote = mark ? place.match(WORD_NOTE) : null;
  if (wordNote && lowerWord(place))
    return likely(place.at + wordNote[0].length, 'symbol', '', [wordNote[0]]);
  const about = place.match(ABOUT);
  if (about && place.joined === null) return sure(place.at + about[0].length, 'symbol', 'khoảng ');
  const between = readBetween(place);
  if (between) return between;
  const ornament = place.match(ORNAMENT);
  if (ornament) return sure(place.at + ornament[0].length, 'symbol', '');
  const sign = place.text.charAt(place.at);
  // "HĐND-UBND" names two bodies; left glued, a voice would run them together.
  const bodies =
    sign === '-' && place.joined?.kind === 'abbreviation' && place.joined.to === place.at;
  if (bodies && /\p{Lu}/u.test(place.text.charAt(place.at + 1)))
    return sure(place.at + 1, 'symbol', ', ');
  // "RON 95-III": a sort, said in one breath.
  if (
    sign === '-' &&
    place.joined?.kind === 'number' &&
    /^[IVX]{1,4}(?!\p{L})/u.test(place.text.slice(place.at + 1, place.at + 6))
  )
    return sure(place.at + 1, 'symbol', ' ');
  const fraction = FRACTIONS[sign];
  if (fraction !== undefined) return sure(place.at + 1, 'ratio', fraction);
  if (sign === '/') return readSlashSign(place);
  // "ISO 9001:2015": a pause between two numbers.
  if (
    sign === ':' &&
    place.joined?.kind === 'number' &&
    /^\d/.test(place.text.slice(place.at + 1))
  ) {
    return sure(place.at + 1, 'symbol', ', ');
  }
  // A plus that heads a line is a bullet; a tilde before a number means "about".
  const heads = /(?:^|\n)\s*$/.test(place.text.slice(Math.max(0, place.at - 8), place.at));
  if (sign === '+' && heads && !/^\d/.test(place.text.slice(place.at + 1))) {
    return sure(place.at + 1, 'symbol', '');
  }
  const operator = OPERATORS[sign];
  return operator === undefined ? null : sure(place.at + 1, 'symbol', operator);
}

/** A whole word of small letters ends here; "CO(2)" and "Mẫu A(1)" are no words with notes. */
function lowerWord(place: Place): boolean {
  return /(?:^|[^\p{L}\p{M}])(?:\p{L}\p{M}*)?(?:\p{Ll}\p{M}*)+$/u.test(
    place.text.slice(Math.max(0, place.at - 16), place.at),
  );
}

const STARS_BEFORE = /(?:ocop|khách sạn|chuẩn|hạng|đạt|sản phẩm) \d$/u;
const NUMBERED_PLACES = /(?:thôn|đội|tổ|khu|xóm|bản|ấp|lớp|khối|xã) \d{1,2} ?$/u;

/** "OCOP 4*" has stars; "thôn 1+2" are two of them. */
function readBetween(place: Place): Reading | null {
  const sign = place.text.charAt(place.at);
  if (sign === '*' && place.joined?.kind === 'number' && STARS_BEFORE.test(place.before))
    return likely(place.at + 1, 'symbol', 'sao', ['']);
  const places = sign === '+' && NUMBERED_PLACES.test(place.before);
  return places && /^ ?\d{1,2}(?!\d|[.,]\d)/.test(place.text.slice(place.at + 1, place.at + 6))
    ? likely(place.at + 1, 'symbol', 'và', ['cộng'])
    : null;
}

const YEAR_AFTER = /^ ?(?:19|20)\d\d(?!\d)/;
const PER_UNIT = /\/ ?([\p{L}\p{M}]+[23²³]?)(?![\p{L}\p{M}\d])/uy;

/** "giải 3 ca/ngày" counts; "công chức/viên chức" names two of a kind. */
function isPer(place: Place, to: number, per: RegExpExecArray): boolean {
  if (/^(?:viên|hội|công|tổ|cán) \p{L}/u.test(place.after(to)))
    return /\d \p{L}+$/u.test(place.before);
  return (
    place.joined !== null ||
    symbolName(per[1] ?? '') !== undefined ||
    /\d[^.;:/]*$/u.test(place.before)
  );
}

/** A "/" that no number, unit or document took: "98,5/100", "3 ca/ngày", "nam/nữ", "4/ Kết luận". */
function readSlashSign(place: Place): Reading {
  const to = place.at + 1;
  const number = place.joined?.kind === 'number';
  const counts = number || place.joined?.kind === 'unit';
  // "5.000đ/1 quả": the one is said, the stroke is not.
  if (counts && /^ ?0?1(?!\d|[.,]\d)/.test(place.text.slice(to, to + 5)))
    return sure(to, 'ratio', ' ');
  const sum = /(?:đồng|triệu|nghìn|ngàn) ?$/u.test(place.before);
  if (sum && /^ ?0?1 \p{L}/u.test(place.text.slice(to, to + 5))) return sure(to, 'ratio', ' ');
  if (counts && /^ ?\d/.test(place.text.slice(to, to + 2))) return sure(to, 'ratio', ' trên ');
  const heading = number || place.joined?.kind === 'roman';
  if (heading && /^\s/.test(place.text.slice(to, to + 1))) return sure(to, 'symbol', '.');
  const per = place.match(PER_UNIT);
  const unit = per && isPer(place, to, per) ? unitName(per[1] ?? '') : undefined;
  if (per && unit !== null && unit !== undefined) {
    return likely(place.at + per[0].length, 'unit', ` một ${unit}`, [` trên ${unit}`]);
  }
  const priced = place.joined?.kind === 'unit' || sum;
  if (priced && /\p{L}/u.test(place.text.charAt(to))) {
    return likely(to, 'unit', ' một ', [' trên ']);
  }
  // "9 tháng/2025": a part of that year.
  if (
    /(?:tháng|quý|kỳ|vụ|đợt|năm|mùa|xuân|đông|thu|hè) ?$/u.test(place.before) &&
    YEAR_AFTER.test(place.text.slice(to, to + 6))
  )
    return likely(to, 'date', ' năm ', [', ']);
  // "18 hộ/76 khẩu": one count behind the other.
  const ofWhat = /\d (\p{L}+) ?$/u.exec(place.before)?.[1];
  const next = /^ ?\d+(?:[.,]\d+)* (\p{L}+)/u.exec(place.after(to))?.[1];
  // "18,6 tỷ/20 tỷ": of the same kind, so a part of the whole.
  if (ofWhat !== undefined && ofWhat === next) return likely(to, 'symbol', ' trên ', [', ']);
  if (ofWhat !== undefined && next !== undefined) return likely(to, 'symbol', ', ', [' trên ']);
  const open = /[\p{L}\p{M}\p{N})]\s?$/u.test(
    place.text.slice(Math.max(0, place.at - 2), place.at),
  );
  return open ? ask(to, 'symbol', ', ', [' hoặc ', ' trên ']) : sure(to, 'symbol', ' ');
}

/** How far before the "x" its number may stand, in UTF-16 units. */
const FARTHEST_COUNT = 12;

/** "10 x 20". */
export function readMultiply(place: Place): Reading | null {
  // "2 suất x 500.000đ": the count stands a word before.
  const { previous } = place;
  const counted = previous?.kind === 'number' || previous?.kind === 'unit';
  if (!counted || place.at - previous.to > FARTHEST_COUNT || place.glued) return null;
  return place.match(MULTIPLY) ? sure(place.at + 1, 'symbol', 'nhân') : null;
}
