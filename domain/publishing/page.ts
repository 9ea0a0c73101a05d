import type { PhotoSha } from '../bulletin.ts';
import { escapeAttribute, escapeText } from '../document/html-text.ts';
import { renderBody } from '../document/render-html.ts';
import { clipped } from '../text/clip.ts';
import { bulletinDay, dateline } from './dateline.ts';
import { approvalHtml, stampOf } from './mark.ts';
import { PAGE_STYLE } from './page-style.ts';
import { lines, paragraph } from './markup.ts';
import { type Publishable, WEB_PHOTO_SIDE, fitted } from './publishable.ts';
import { descriptionOf, newsArticle } from './structured-data.ts';
import { bylineOf, headlineOf, photoCreditOf } from './words.ts';

/** Longest title that a browser's tab and a search engine show; the headline stands whole in the page. */
const TITLE_LENGTH = 70;

export type PageOptions = {
  /** Where a photo is: a data: address in the file, an app:// one in the preview. */
  readonly photoUrl: (sha: PhotoSha) => string;
  /** Set across the top where the page is not to be taken for an approved one. */
  readonly stamp?: string;
};

/**
 * The bulletin as one web page of its own: no script, no file beside it, the same for the preview in the
 * window and for the export. JSON-LD stands in a script element, but it is data: nothing runs it.
 */
export function renderPage(bulletin: Publishable, options: PageOptions): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
${head(bulletin)}
</head>
<body>
<main>
<article>
${lines([paragraph(options.stamp ?? stampOf(bulletin.mark), 'stamp'), header(bulletin), paragraph(bulletin.fields.summary, 'summary'), body(bulletin, options), footer(bulletin)])}
</article>
</main>
</body>
</html>
`;
}

/** Open Graph names no image: it must have an absolute address, and the page cannot know its own. */
function head(bulletin: Publishable): string {
  const { fields, station, updatedAt } = bulletin;
  const headline = headlineOf(fields);
  const description = descriptionOf(bulletin);
  const author = fields.byline.author.trim();
  return lines([
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(clipped(headline, TITLE_LENGTH))}</title>`,
    meta('name', 'description', description),
    meta('name', 'author', author),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:locale', 'vi_VN'),
    meta('property', 'og:title', headline),
    meta('property', 'og:description', description),
    meta('property', 'og:site_name', station.stationName),
    meta('property', 'article:published_time', updatedAt),
    meta('property', 'article:section', fields.topic),
    `<script type="application/ld+json">${newsArticle(bulletin)}</script>`,
    `<style>${PAGE_STYLE}</style>`,
  ]);
}

function meta(attribute: 'name' | 'property', name: string, content: string): string {
  const value = escapeAttribute(content);
  return value === '' ? '' : `<meta ${attribute}="${name}" content="${value}">`;
}

function header({ fields, updatedAt }: Publishable): string {
  const day = bulletinDay(fields, updatedAt);
  return lines([
    '<header>',
    `<h1>${escapeText(headlineOf(fields))}</h1>`,
    `<p><time datetime="${day}">${escapeText(dateline(fields, updatedAt))}</time></p>`,
    paragraph(bylineOf(fields), 'byline'),
    '</header>',
  ]);
}

function body({ document, photos }: Publishable, { photoUrl }: PageOptions): string {
  return renderBody(document, {
    audience: 'web',
    photo: (sha) => {
      const size = photos.get(sha);
      return size === undefined ? null : { url: photoUrl(sha), ...fitted(size, WEB_PHOTO_SIDE) };
    },
  });
}

function footer({ fields, station, mark }: Publishable): string {
  const approval = approvalHtml(mark);
  const content = lines([
    paragraph(photoCreditOf(fields), 'credit'),
    paragraph(station.stationName, 'station'),
    paragraph(station.parentName, 'parent'),
    approval && `<p class="approval">${approval}</p>`,
  ]);
  return content === '' ? '' : lines(['<footer>', content, '</footer>']);
}
