import { escapeText } from '../document/html-text.ts';
import type { BulletinReading } from '../spoken/bulletin-reading.ts';
import { stretchesOf } from '../spoken/pace/hard-words.ts';
import { type SpokenPassage, passagesOf } from '../spoken/pace/passages.ts';
import type { SpokenBlock } from '../spoken/read-document.ts';
import type { Segment } from '../spoken/segment.ts';
import { spokenText } from '../spoken/spoken-text.ts';
import { formatDuration } from '../spoken/pace/duration.ts';
import { secondsOfBlocks } from '../spoken/pace/time.ts';
import { clipped } from '../text/clip.ts';
import { approvalHtml, stampOf } from './mark.ts';
import { lines, paragraph } from './markup.ts';
import type { Paper } from './paper.ts';
import { fontFaceRules } from './paper-fonts.ts';
import type { Publishable } from './publishable.ts';
import { scriptStyle } from './script-style.ts';
import { headlineOf } from './words.ts';

/** Letters of the headline that stand on one line above each page. */
const RUNNING_LENGTH = 62;
const BREATH = '//';

export type ScriptOptions = {
  /** Where a font's file is. Absent: `app://font/` and its name. */
  readonly fontUrl?: (file: string) => string;
  /** Set across the top where the sheet is not to be taken for an approved one. */
  readonly stamp?: string;
};

/** The reading copy: what the announcer says, with the time at which each passage begins. */
export function renderScript(
  { fields, station, mark }: Pick<Publishable, 'fields' | 'station' | 'mark'>,
  reading: BulletinReading,
  options: ScriptOptions = {},
): Paper {
  const stamp = options.stamp ?? stampOf(mark);
  const headline = headlineSegments(fields.headline, reading);
  const said = spokenText(headline).replaceAll(/\s+/gu, ' ').trim();
  const title = said || headlineOf(fields);
  const seconds = formatDuration(secondsOfBlocks(reading.blocks, station.readingSpeed));
  const fontUrl = options.fontUrl ?? ((file: string) => `app://font/${file}`);
  const passages = passagesOf(reading.blocks, station.readingSpeed);
  const html = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeText(title)}</title>
<style>
${fontFaceRules(fontUrl)}
${scriptStyle(station.scriptPoints)}</style>
</head>
<body>
<main class="script">
${lines([
  paragraph(stamp, 'stamp'),
  `<h1>${said === '' ? escapeText(title) : words(headline)}</h1>`,
  paragraph(facts(reading, seconds, station.readingSpeed), 'facts'),
  ...passages.map(renderPassage),
  paragraph(`Hết. ${seconds}`, 'end'),
])}
</main>
</body>
</html>
`;
  const foot = approvalHtml(mark) || escapeText(station.stationName);
  return { html, title, header: headerOf(title, seconds, stamp), footer: footerOf(foot) };
}

/** A headline in capitals is in capitals throughout: numbers were none before they were read. */
function headlineSegments(written: string, { headline }: BulletinReading): readonly Segment[] {
  const isShouted = written === written.toUpperCase() && written !== written.toLowerCase();
  if (!isShouted) return headline;
  return headline.map((segment) => ({ ...segment, spoken: segment.spoken.toUpperCase() }));
}

function facts({ headline, blocks }: BulletinReading, seconds: string, speed: number): string {
  const segments = [...headline, ...blocks.flatMap((block) => block.segments)];
  const unsure = segments.filter(({ certainty }) => certainty === 'ask').length;
  const pace = `${seconds} với nhịp ${speed.toLocaleString('vi-VN')} tiếng một giây`;
  return unsure === 0 ? pace : `${pace}. ${unsure} chỗ gạch chấm chưa chắc cách đọc.`;
}

function renderPassage({ blocks, at }: SpokenPassage): string {
  const [first] = blocks;
  if (first === undefined) return '';
  const time = `<p class="time">${formatDuration(Math.floor(at))}</p>`;
  const text = blocks.map(blockWords).filter(Boolean).join(', ');
  const breath = `<span class="breath">${BREATH}</span>`;
  const tag = first.kind === 'heading' ? 'h2' : 'p';
  return `<div class="passage ${first.kind}">${time}<${tag}>${text} ${breath}</${tag}></div>`;
}

function blockWords({ lead, segments }: SpokenBlock): string {
  const said = words(segments);
  return lead === '' || said === '' ? said : `${escapeText(lead)}, ${said}`;
}

/** Parts that are said apart get a space between them, as in `spokenText`. */
function words(segments: readonly Segment[]): string {
  let said = '';
  let html = '';
  for (const segment of segments) {
    const longer = spokenText([{ spoken: said }, segment]);
    const gap = longer.length > said.length + segment.spoken.length ? ' ' : '';
    html += gap + segmentWords(segment);
    // Only its end decides about the next gap.
    said = longer.slice(-2);
  }
  return html.trim();
}

function segmentWords(segment: Segment): string {
  const html = stretchesOf(segment)
    .map(({ text, hard }) =>
      hard ? `<span class="name">${escapeText(text)}</span>` : escapeText(text),
    )
    .join('');
  return segment.certainty === 'ask' ? `<span class="ask">${html}</span>` : html;
}

/** Templates are documents of their own, that know no font of the page's and no size of letters. */
const TEMPLATE_STYLE = `<style>
#header, #footer { padding: 0 !important; }
.line { display: flex; justify-content: space-between; gap: 8mm; width: 100%; margin: 0 15mm; font: 12pt 'Times New Roman', 'Liberation Serif', serif; }
.foot { font-size: 10pt; }
.line span:last-child { white-space: nowrap; }
.mark { position: absolute; top: 4mm; left: 0; right: 0; font: bold 9pt 'Times New Roman', 'Liberation Serif', serif; text-align: center; }
</style>`;

/** Sheets get apart: each one says what it is. */
function headerOf(title: string, seconds: string, stamp: string): string {
  const running = escapeText(clipped(title, RUNNING_LENGTH));
  const mark = stamp === '' ? '' : `<b class="mark">${escapeText(stamp)}</b>`;
  return `${TEMPLATE_STYLE}${mark}<div class="line" style="margin-top: 10mm"><span>${running}</span><span>${seconds}</span></div>`;
}

/** @param foot HTML */
function footerOf(foot: string): string {
  return `${TEMPLATE_STYLE}<div class="line" style="margin-bottom: 7mm"><span class="foot">${foot}</span><span>Trang <span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`;
}
