import type { Place } from '../place.ts';

/** Behind these stands nothing but a result. */
const RESULT = /(?:^|[^\p{L}])(?:tỷ số|tỉ số|luân lưu)(?: \p{L}+){0,3} $/u;
/** What sides do to each other; not "chiến thắng", "thắng lợi", "hướng dẫn", "tháo gỡ", "hòa tan". */
const VERB =
  '(?<!(?:chiến|quyết) )thắng(?! (?:lợi|cảnh|cử|thế))|thua(?! lỗ)|(?<!ôn |bão |giao )h(?:òa|oà)(?! (?:tan|giải|loãng|mạng|bình))|(?<!(?:hướng|chỉ|tiếp) )dẫn(?! (?:đến|đầu|đường|tới|chứng))|(?<!tháo )gỡ|đánh bại|quật ngã|khuất phục';
/** Right before the two numbers of a result. */
const NEAR = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:hiệp|set|ván) \\S+|${VERB}|kết quả(?: trận| chung)?) (?:\\p{L}+ ){0,2}$`,
  'u',
);
/** A side beat another, whose name stands between: "thắng đội trường Kim Đồng 3-1". */
const FAR = new RegExp(
  `(?:^|[^\\p{L}])(?:${VERB}) (?:[^.;:!?\\n]* )?(?:\\p{Lu}[\\p{L}\\p{M}]*(?: \\d+\\p{L}?)?|(?:thôn|tổ|xóm|bản|khu|khu phố|ấp|lớp|khối|đội) \\d+\\p{L}?|(?:nam|nữ|bạn|nhà|khách|xã|huyện|tỉnh|phường|trường|thôn|bản|xóm|thủ|nhau|đậm|sao|thở|đảo|phục|ngược|cuộc|thiểu)) $`,
  'u',
);
/** Words that also mean other things, so that a team must be named with them, before or behind. */
const BEAT = /(?:^|[^\p{L}])(?:hạ|hạ gục|vượt qua|loại|bại|gặp|tiếp)(?![\p{L}]) [^.;:!?\n]*$/u;
const TEAM = /(?:^|[^\p{L}])(?:[đĐ]ội|tuyển|U ?\d\d|CLB|[cC]âu lạc bộ)(?![\p{L}])[^.;:!?\n]*$/u;
/** No range has two ends alike. */
const ALIKE = new RegExp(`(?:^|[^\\p{L}])(?:${VERB}) [^.;:!?\\n]*$`, 'u');
/** What comes right before a count, never before a result. */
const COUNT_BEFORE =
  /(?:^|[^\p{L}])(?:từ|khoảng|gần|hơn|trên|dưới|thưởng|được thưởng|mỗi|cấp|tuổi|ngày|tháng|sáng|trưa|chiều|tối|lỗ|có|ở|tại|trong|của|sau|lớp|thứ|(?<!t[ỷỉ] )số|gồm|cần) $/u;
/** What a sentence goes on with behind a result; a count goes on with what it counts. */
const GOES_ON =
  /^ ?(?:$|[.,;:!?…()"”’\n]|[-–—] |(?:trước|sau|ở|trong|và|nghiêng|cho|để|tại|khi|nhờ|trên|ngay|bằng|thuộc|với|vào|chung|rồi|từ|bởi|qua|giành|dành|là|nhưng|đội|thì|dù|tối|chiều|sáng|hôm|ngày|kèm)(?![\p{L}]))/u;

/** The names of two sides may be long: farther than a grammar looks else. */
const FARTHEST_VERB = 96;

/** "ba một"; a pause where the two would run together into one number: "mười, tám". */
export function betweenScores(first: string): string {
  return /[1-9]0$/.test(first) ? ', ' : ' ';
}

/** "25-17, 25-20": set by set. */
const EARLIER = /(?:\d{1,3} ?[-–] ?\d{1,3}(?:,|;| và| rồi)? \(?)+$/u;

/** Verbs are known by their small letter: "hòa 1-1", but "xã Hòa Châu". Only the first of a sentence has none. */
function inSmallLetters(text: string, from: number): string {
  const start = Math.max(0, from - FARTHEST_VERB);
  return `${start === 0 ? '. ' : ''}${text.slice(start, from)}`
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[.;:!?(“"] ?\p{Lu}/gu, (head) => head.toLowerCase())
    .replace(EARLIER, '');
}

/** Whether two numbers with a dash between them, from `from` to `to`, are the result of a match. */
export function isScore(place: Place, from: number, to: number): boolean {
  if (/\d{4}/.test(place.text.slice(from, to))) return false;
  const before = inSmallLetters(place.text, from);
  if (RESULT.test(before)) return true;
  if (COUNT_BEFORE.test(before) || !GOES_ON.test(place.after(to))) return false;
  const [first = '', second = ''] = place.text.slice(from, to).match(/\d+/g) ?? [];
  return (
    NEAR.test(before) ||
    FAR.test(before) ||
    (BEAT.test(before) && TEAM.test(before)) ||
    (first === second && ALIKE.test(before))
  );
}
