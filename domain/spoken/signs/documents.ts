import { DOCUMENT_KINDS, ISSUERS } from './document-names.ts';
import { sayLabel, sayNumber, sayYear } from '../numbers/numbers.ts';
import type { Place } from '../place.ts';
import { ask, likely, sure, type Reading } from '../segment.ts';

// A dot belongs to a code only inside it: behind, it ends the sentence.
const CODE = '[A-ZĐƯ](?:[\\p{L}\\d&]|\\.(?=\\p{L})){0,11}';
/** 49/2024/NĐ-CP, 05-CT/TW, 45/KH-UBND-VX, 156/UBND. */
const NUMBERED = new RegExp(
  `(\\d{1,5})([a-z])?(?: ?/ ?((?:19|20)\\d{2}))?( ?[-–/] ?)(${CODE}(?: ?[-–/] ?${CODE}){0,3})`,
  'uy',
);
/** A law or a circular with its year alone: "Thông tư 39/2020". */
const YEARED = /(\d{1,4})\/((?:19|20)\d{2})(?![\d/\p{L}-])/uy;
/** A form whose number is yet to be written in: "Số:      / TB-UBND". */
const BLANK = new RegExp(`[/-] ?(${CODE}(?: ?[-–/] ?${CODE}){1,3})`, 'uy');

const KINDS =
  '(?:nghị định|quyết định|nghị quyết|chỉ thị|thông tư|thông tư liên tịch|kế hoạch|thông báo|báo cáo|công văn|hướng dẫn|tờ trình|công điện|đề án|phương án|kết luận|chương trình|quy chế|quy định|biên bản|giấy mời|giấy phép|pháp lệnh|luật|bộ luật|văn bản|văn bản hợp nhất|lệnh|thông tri|hợp đồng|nđ|qđ|nq|ct|tt|kh|tb|bc|cv|hd|tờ trình)';
/** The kind is named before the number, close by. */
const NAMED = new RegExp(
  `(?:^|[^\\p{L}])${KINDS}(?: (?:này|[^.;:\\d]{0,42}))?(?: s[ốôo])?:? ?$`,
  'u',
);
const DIRECT = new RegExp(`(?:^|[^\\p{L}])${KINDS}(?: s[ốôo])?:? ?$`, 'u');
/** Its owner is named between the two: "Nghị quyết của Bộ Chính trị số 36-NQ/TW". */
const OWNED_BEFORE = new RegExp(
  `${KINDS} (?:[^.;:\\d]{0,20}(?:của|ubnd|hđnd|bộ|chính phủ|trung ương|thủ tướng|tỉnh ủy|huyện ủy)(?![\\p{L}]))[^.;:\\d]{0,24}$`,
  'u',
);
/** The text itself goes on to say whose it is. */
const OWNED_AFTER =
  /^(?:,? ?(?:ngày|ban hành ngày|\(?ngày)? ?[\d/.\-– ]{0,14}(?: tháng [\d ]+(?:năm \d{4})?)?\)?,? ?)(?:của|do)(?![\p{L}])/u;

/** Bodies that issue what a sentence goes on to name: "UBND xã ban hành Công văn số 156/UBND". */
const SUBJECT = new RegExp(
  `(ubnd|(?:ủy|uỷ) ban nhân dân|hđnd|hội đồng nhân dân|chính phủ|thủ tướng|đảng (?:ủy|uỷ)|huyện (?:ủy|uỷ)|tỉnh (?:ủy|uỷ))[^.;:,]{0,24} (?:ban hành|có|ra|gửi|xây dựng|ký|nhận được) (?:các )?${KINDS} [^.;:]{0,8}$`,
  'u',
);
const SUBJECTS: Readonly<Record<string, string>> = {
  ubnd: 'Ủy ban nhân dân',
  hđnd: 'Hội đồng nhân dân',
  'thủ tướng': 'Thủ tướng Chính phủ',
};

interface Code {
  readonly kind?: string;
  readonly issuer?: string;
}

/** "NĐ-CP" → a decree of the Government. Departments that drafted it ("-VX") say nothing to a listener. */
function parseCode(code: string): Code {
  const parts = code.split(/ ?[-–/] ?/).map((part) => part.replace(/\.$/, ''));
  const [first = '', ...rest] = parts;
  const kind = Object.hasOwn(DOCUMENT_KINDS, first) ? DOCUMENT_KINDS[first] : undefined;
  // A joint circular has several owners; elsewhere what follows the first is who drafted it.
  if (first === 'TTLT') {
    const all = rest.map(issuerOf).filter((name) => name !== undefined);
    if (kind !== undefined && all.length > 0) return { kind, issuer: all.join(' và ') };
  }
  const issuer = issuerOf((kind === undefined ? first : rest[0]) ?? '');
  if (issuer !== undefined) return { ...(kind !== undefined && { kind }), issuer };
  return kind === undefined ? {} : { kind };
}

function issuerOf(part: string): string | undefined {
  const term = /^(QH|UBTVQH)(\d{1,2})$/.exec(part);
  const key = term?.[1] ?? part;
  if (!Object.hasOwn(ISSUERS, key)) return undefined;
  return term ? `${ISSUERS[key]} khóa ${term[2]}` : ISSUERS[key];
}

/** "Quốc hội khóa 15": the term is a number, so it is said as one. */
function sayIssuer(issuer: string, place: Place): string {
  return issuer.replace(/\d+$/, (digits) => sayNumber(digits, place.style));
}

/** An official number: "số bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ". */
export function readDocumentNumber(place: Place): Reading | null {
  if (place.glued) return null;
  const match = place.match(NUMBERED);
  if (!match) return readYeared(place);
  const [written, digits = '', letter = '', year, sign = '', codes = ''] = match;
  const code = parseCode(codes);
  const known = code.kind !== undefined || code.issuer !== undefined;
  const joined = place.previous?.kind === 'document' && place.at - place.previous.to < 8;
  // A long title pushes its kind out of sight: "số 65/2025/QH15" is a law all the same.
  const titled = year !== undefined && place.before.endsWith(' số ');
  const named = NAMED.test(place.before) || joined || titled;
  // "9-NTM" is no document: a dash wants a slash behind it, or the word "số" in front.
  const slashed = sign.trim() === '/' || /[/]/.test(codes);
  if (!slashed && !(named && known)) return null;
  if (!known && !named) return null;
  const to = place.at + written.length;
  const number = `${sayLabel(digits, place.style)}${letter && ` ${letter}`}`;
  const words = year === undefined ? number : `${number} năm ${sayYear(year, place.style)}`;
  if (!known) return ask(to, 'document', words, [`${words} ${codes}`]);
  return finish(place, to, words, code, named);
}

const LISTED = /(?:,| và|;) (?:số )?\d[^\s,;]*/uy;

/** "57-NQ/TW, 59-NQ/TW của Bộ Chính trị": whose they are stands behind the last of them. */
function endOfList(place: Place, to: number): number {
  let end = to;
  for (
    let next = place.match(LISTED, end);
    next && end - to < 160;
    next = place.match(LISTED, end)
  ) {
    end += next[0].length;
  }
  return end;
}

function finish(place: Place, to: number, words: string, code: Code, named: boolean): Reading {
  const issuer = code.issuer && sayIssuer(code.issuer, place);
  const owned =
    OWNED_AFTER.test(place.after(endOfList(place, to))) ||
    (OWNED_BEFORE.test(place.before) && !DIRECT.test(place.before)) ||
    issuesItself(place, issuer);
  if (named) {
    const full = issuer ? `${words} của ${issuer}` : words;
    if (owned || !issuer) return sure(to, 'document', words);
    const unsure = /^(?:Tỉnh ủy|Chủ tịch|Bộ Công Thương)$/.test(issuer);
    return unsure ? likely(to, 'document', full, [words]) : sure(to, 'document', full);
  }
  // Without its kind in front the kind is said behind, and the Prime Minister by his short title.
  const owner = owned ? '' : (issuer?.replace('Thủ tướng Chính phủ', 'Thủ tướng') ?? '');
  const tail = [code.kind, owner].filter(Boolean).join(' ');
  return likely(to, 'document', tail ? `${words}, ${tail}` : words);
}

/** Whoever issues the document is the sentence's subject already, so it is not named a second time. */
function issuesItself(place: Place, issuer: string | undefined): boolean {
  const subject = SUBJECT.exec(place.before)?.[1]?.replaceAll('uỷ', 'ủy');
  return (
    subject !== undefined &&
    issuer !== undefined &&
    (SUBJECTS[subject] ?? subject).toLowerCase() === issuer.toLowerCase()
  );
}

function readYeared(place: Place): Reading | null {
  const match = place.match(YEARED);
  if (!match || !DIRECT.test(place.before)) return null;
  const number = sayLabel(match[1] ?? '', place.style);
  const year = sayYear(match[2] ?? '', place.style);
  return sure(place.at + match[0].length, 'document', `${number} năm ${year}`);
}

/** A blank number still says what it is. */
export function readBlankDocument(place: Place): Reading | null {
  if (!/số ?: ?[.…_]* ?$/u.test(place.before)) return null;
  const match = place.match(BLANK);
  const code = match && parseCode(match[1] ?? '');
  if (!match || !code?.kind) return null;
  const issuer = code.issuer ? ` ${sayIssuer(code.issuer, place)}` : '';
  return ask(place.at + match[0].length, 'document', `${code.kind}${issuer}`, [match[0]]);
}
