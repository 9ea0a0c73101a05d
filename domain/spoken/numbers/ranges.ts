import { sayWritten, scanNumber, valueOf } from './grammar.ts';
import type { Place } from '../place.ts';
import { betweenScores, isScore } from './score.ts';
import { ask, sure, type Reading, type SegmentKind } from '../segment.ts';

const DASH = /[-–—−]/y;
// A line that breaks behind the dash breaks inside the range.
const TO_NUMBER = /[-–—−][ \u00A0]*\n?(?=(?:[kK][mM] ?)?\d|BĐ ?[\dIVX])/uy;
/** "6-<24 tháng". */
const TO_BELOW = /[-–—] ?< ?(?=\d)/uy;
const TO_ROMAN = /[-–—][ \u00A0]*(?=[IVX]+(?![\p{L}]))/uy;
/** What may stand at either end of a range. */
const COUNTABLE: ReadonlySet<SegmentKind> = new Set([
  'number',
  'unit',
  'date',
  'time',
  'ratio',
  'range',
]);
/** Words that take a reading, so that a number below them is no smaller end: "Thứ hai - 18/11". */
const WEEKDAY_BEFORE = /(?:thứ \S+|chủ nhật) ?$/u;

/** A dash between two numbers, times or dates says "đến"; anywhere else it is left alone. */
export function readRange(place: Place): Reading | null {
  const { joined, previous } = place;
  if (!joined || !previous || !place.match(DASH)) return null;
  const below = place.match(TO_BELOW);
  if (below && COUNTABLE.has(joined.kind))
    return sure(place.at + below[0].length, 'range', ' đến dưới ');
  const level = /^[-–—] ?BĐ/u.test(place.text.slice(place.at, place.at + 4));
  if (joined.kind === 'roman' && (level || place.match(TO_ROMAN))) return said(place);
  const water = joined.kind === 'abbreviation' && joined.spoken.startsWith('báo động');
  if (!place.match(TO_NUMBER) || !(COUNTABLE.has(joined.kind) || water)) return null;
  if (WEEKDAY_BEFORE.test(place.before)) return readWeekdays(place);
  if (/ (?:vĩ|kinh) \p{Lu}/u.test(joined.spoken)) return sure(place.at + 1, 'range', 'và');
  if (isTwoHolidays(place)) return sure(place.at + 1, 'range', 'và');
  return ordered(place, joined.from);
}

/** "nghỉ lễ 30/4 - 1/5": two holidays, not what lies between them. */
function isTwoHolidays(place: Place): boolean {
  return (
    / 30\/0?4 ?$/u.test(place.before) && /^ ?0?1\/0?5(?![\d/])/u.test(place.after(place.at + 1))
  );
}

const TO_WEEKDAY = /[-–—] ?(?=[2-7](?![\d/]|[.,]\d|[\p{L}]))/uy;

/** "thứ 2–6": the second day wants its word too. */
function readWeekdays(place: Place): Reading | null {
  const inWeek = /(?:^|[^\p{L}])(?<!lần )thứ [2-6] ?$/u.test(place.before);
  const match = inWeek ? place.match(TO_WEEKDAY) : null;
  return match && sure(place.at + match[0].length, 'range', ' đến thứ ');
}

/** Two bare numbers must rise; what does not is a score or a code, and asks. */
function ordered(place: Place, from: number): Reading | null {
  const left = scanNumber(place, from);
  const start = place.match(TO_NUMBER);
  const right = start && scanNumber(place, place.at + start[0].length);
  if (place.joined?.kind !== 'number' || !left || !right) return said(place);
  if (isScore(place, from, right.to)) {
    const pause = betweenScores(left.whole);
    const spaced = place.at > place.joined.to;
    const second = sayWritten(right, place.style);
    return sure(right.to, 'range', `${spaced ? pause.trimEnd() : pause}${second}`);
  }
  if (valueOf(left) >= valueOf(right) && right.shape === 'plain') {
    return ask(place.at + 1, 'range', 'đến', [',', 'trừ', 'gạch']);
  }
  return said(place);
}

function said(place: Place): Reading {
  return sure(place.at + 1, 'range', 'đến');
}
