import type { PhotoSha } from '../bulletin.ts';
import { escapeText } from '../document/html-text.ts';
import { type BodyOptions, renderBody } from '../document/render-html.ts';
import { dateline } from './dateline.ts';
import { PAPER_STYLE } from './paper-style.ts';
import { fontFaceRules } from './paper-fonts.ts';
import { approvalHtml, stampOf } from './mark.ts';
import { lines, paragraph } from './markup.ts';
import type { Publishable } from './publishable.ts';
import { bylineOf, headlineOf, photoCreditOf } from './words.ts';

export type PaperOptions = {
  /** Where a photo is: `app://photo/…` for the printer. */
  readonly photoUrl: (sha: PhotoSha) => string;
  /** Where a font's file is. Absent: `app://font/` and its name. */
  readonly fontUrl?: (file: string) => string;
  /** Set across the top where the sheet is not to be taken for an approved one. */
  readonly stamp?: string;
  /** What is said above a block that is for one audience alone; absent: nothing. */
  readonly audienceNote?: NonNullable<BodyOptions['audienceNote']>;
  /** HTML behind the article, and its rules, for sheets that add to the paper. */
  readonly appendix?: string;
  readonly appendixStyle?: string;
};

export type Paper = {
  readonly html: string;
  /** Chromium's header and footer templates: documents of their own, that know no font of the page's. */
  readonly header: string;
  readonly footer: string;
  /** The document's title; the PDF shows it in place of a file's name. */
  readonly title: string;
};

/** The bulletin as sheets of A4, for the printer, the PDF and the preview. */
export function renderPaper(bulletin: Publishable, options: PaperOptions): Paper {
  const title = headlineOf(bulletin.fields);
  const fontUrl = options.fontUrl ?? ((file: string) => `app://font/${file}`);
  const html = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeText(title)}</title>
<style>
${fontFaceRules(fontUrl)}
${PAPER_STYLE}${options.appendixStyle ?? ''}</style>
</head>
<body>
<main class="sheet">
${lines([
  letterhead(bulletin),
  paragraph(options.stamp ?? stampOf(bulletin.mark), 'stamp'),
  `<h1>${escapeText(title)}</h1>`,
  paragraph(bulletin.fields.summary, 'summary'),
  body(bulletin, options),
  closing(bulletin),
  options.appendix ?? '',
])}
</main>
</body>
</html>
`;
  return { html, title, header: headerOf(bulletin), footer: footerOf(bulletin) };
}

/**
 * Templates ignore @font-face. Chromium lays them over the page's margins with a padding of its own,
 * which would show the number on the first page too.
 */
const HEADER_RESET =
  '<style>#header, #footer { padding: 0 !important; overflow: hidden !important; }</style>';
const HEADER = `<style>
#header, #footer { padding: 0 !important; overflow: hidden !important; }
.number { width: 100%; margin-top: 9mm; font: 13pt 'Times New Roman', 'Liberation Serif', serif; text-align: center; }
</style><div class="number"><span class="pageNumber"></span></div>`;
/** Sheets get apart: each one says for itself what it is, the first by the stamp on the page too. */
function headerOf({ mark }: Publishable): string {
  const stamp = escapeText(stampOf(mark));
  return stamp === ''
    ? HEADER
    : `${HEADER}${line(stamp, 'top: 3mm; font-weight: 700; font-size: 12pt')}`;
}

/** Chromium's own footer would carry an address and a date. */
function footerOf({ mark }: Publishable): string {
  const approval = approvalHtml(mark);
  return approval === ''
    ? '<span></span>'
    : `${HEADER_RESET}${line(approval, 'bottom: 7mm; font-size: 9pt')}`;
}

function line(text: string, looks: string): string {
  return `<div style="position: absolute; left: 0; right: 0; ${looks}; font-family: 'Times New Roman', 'Liberation Serif', serif; text-align: center;">${text}</div>`;
}

/** Always there, since the first page's number is clipped against the room above it. */
function letterhead({ fields, station, updatedAt }: Publishable): string {
  const issuer = lines([
    paragraph(station.parentName, 'parent'),
    paragraph(station.stationName, 'station'),
  ]);
  return lines([
    '<div class="letterhead">',
    issuer === '' ? '' : lines(['<div class="issuer">', issuer, '</div>']),
    paragraph(dateline(fields, updatedAt), 'dateline'),
    '</div>',
  ]);
}

/** Full size: paper shows more than a screen. */
function body({ document, photos }: Publishable, options: PaperOptions): string {
  const { photoUrl, audienceNote } = options;
  return renderBody(document, {
    ...(audienceNote === undefined ? {} : { audienceNote }),
    photo: (sha) => {
      const size = photos.get(sha);
      return size === undefined ? null : { url: photoUrl(sha), ...size };
    },
  });
}

function closing({ fields }: Publishable): string {
  const content = lines([
    paragraph(bylineOf(fields), 'byline'),
    paragraph(photoCreditOf(fields), 'credit'),
  ]);
  return content === '' ? '' : lines(['<div class="closing">', content, '</div>']);
}
