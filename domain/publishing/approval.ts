import { escapeText } from '../document/html-text.ts';
import type { Audience } from '../document/schema.ts';
import type { BulletinReading } from '../spoken/bulletin-reading.ts';
import type { Segment } from '../spoken/segment.ts';
import { formatDuration } from '../spoken/pace/duration.ts';
import { secondsOfBlocks } from '../spoken/pace/time.ts';
import { lines } from './markup.ts';
import { type Paper, type PaperOptions, renderPaper } from './paper.ts';
import type { Publishable } from './publishable.ts';

/** Added to the look of the paper. */
const APPROVAL_STYLE = `
.audience { margin-bottom: 0; text-indent: 0; font-size: 12pt; font-style: italic; break-after: avoid; }
.readings { margin-top: 6mm; padding-top: 2mm; border-top: .5pt solid #000; font-size: 12pt; line-height: 1.35; }
.readings h2 { margin: 0 0 1mm; font-size: 12pt; }
.readings p, .signatures p { margin: 0; text-indent: 0; }
.readings ul { margin: 1mm 0 0; padding-left: 5mm; columns: 2; column-gap: 8mm; text-align: left; }
.readings li { margin-bottom: .5mm; break-inside: avoid; }
.signatures { display: flex; justify-content: space-between; gap: 4mm; margin-top: 8mm; break-inside: avoid; text-align: center; }
.signatures > div { flex: 1; }
.signatures .role { font-weight: 700; text-transform: uppercase; font-size: 13pt; }
.signatures .hint { font-style: italic; font-size: 12pt; }
.signatures .name { margin-top: 24mm; font-weight: 700; min-height: 1.4em; }
`;

const NOTES: Readonly<Record<Audience, string>> = {
  air: 'Chỉ phát thanh, không đăng trang web:',
  web: 'Chỉ đăng trang web, không đọc trên đài:',
};

/** Nobody reads a photo out: what is kept off the web is on paper. */
const PHOTO_NOTES: Readonly<Record<Audience, string>> = {
  ...NOTES,
  air: 'Ảnh không đăng trang web:',
};

/**
 * The approval copy: the text as written in the look of Decree 30, what is not obvious about how it will
 * be read, and room for three signatures.
 */
export function renderApproval(
  bulletin: Publishable,
  reading: BulletinReading,
  options: PaperOptions,
): Paper {
  const { readingSpeed } = bulletin.station;
  return renderPaper(bulletin, {
    ...options,
    audienceNote: (audience, { type }) => (type === 'figure' ? PHOTO_NOTES : NOTES)[audience],
    appendix: lines([readings(reading, readingSpeed), signatures(bulletin)]),
    appendixStyle: APPROVAL_STYLE,
  });
}

function readings({ headline, blocks }: BulletinReading, speed: number): string {
  const notes = new Map<string, string>();
  for (const segment of [...headline, ...blocks.flatMap(({ segments }) => segments)])
    if (isNotObvious(segment)) notes.set(`${segment.written}\n${segment.spoken}`, note(segment));
  const items = [...notes.values()].map((html) => `<li>${html}</li>`);
  return lines([
    '<section class="readings">',
    '<h2>Cách đọc trên sóng</h2>',
    `<p>Thời lượng ước tính: ${formatDuration(secondsOfBlocks(blocks, speed))}.</p>`,
    ...(items.length === 0 ? [] : ['<ul>', ...items, '</ul>']),
    '</section>',
  ]);
}

/** Decided by a person, or not sure; a number that all but surely is one is not listed. */
function isNotObvious({ kind, certainty, written, spoken, choices = [] }: Segment): boolean {
  if (written.trim() === '' || spoken === written) return false;
  if (kind === 'reading' || kind === 'dictionary' || kind === 'name') return true;
  return (
    certainty === 'ask' || (certainty === 'likely' && (choices.length > 1 || hasLetters(written)))
  );
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function note({ written, spoken, certainty, choices = [] }: Segment): string {
  const said = spoken.trim() === '' ? 'không đọc' : `“${escapeText(spoken.trim())}”`;
  const others = choices.filter((choice) => choice !== spoken).map((choice) => `“${choice}”`);
  const doubt =
    certainty === 'ask' && others.length > 0
      ? ` (chưa chắc; hay là ${escapeText(others.join(', '))}?)`
      : '';
  return `${escapeText(written.trim())}: ${said}${doubt}`;
}

function signatures({ fields, mark }: Publishable): string {
  const approver = mark?.kind === 'approved' ? mark.approval.approver : '';
  return lines([
    '<div class="signatures">',
    signature('Người viết', fields.byline.author),
    signature('Biên tập', ''),
    signature('Duyệt phát sóng', approver),
    '</div>',
  ]);
}

function signature(role: string, name: string): string {
  return lines([
    '<div>',
    `<p class="role">${role}</p>`,
    '<p class="hint">(Ký, ghi rõ họ tên)</p>',
    `<p class="name">${escapeText(name.trim())}</p>`,
    '</div>',
  ]);
}
