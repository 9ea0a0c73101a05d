import type { PhotoSha } from '#domain/bulletin';
import { renderApproval } from '#domain/publishing/approval';
import { type Paper, renderPaper } from '#domain/publishing/paper';
import { type Publishable, shownFigures } from '#domain/publishing/publishable';
import { renderScript } from '#domain/publishing/script';
import sanitizeHtml from 'sanitize-html';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { unescaped } from './html.ts';

/** The sheets as they are printed: what stands on them, and what stands around it on every page. */
export type Sheet = {
  readonly kind: 'pdf' | 'script' | 'approval';
  /** As read from top to bottom. */
  readonly text: string;
  /** Header and footer of a page: page numbers, the running headline, the line of the approval. */
  readonly running: (page: number, pages: number) => string[];
  readonly photos: readonly PhotoSha[];
};

/** All that a revision can have been printed as. */
export function sheetsOf(bulletin: Publishable, reading: BulletinReading): Sheet[] {
  const photos = shownFigures(bulletin).map(({ photo }) => photo);
  const options = { photoUrl: () => '', fontUrl: () => '' };
  return [
    sheet('pdf', renderPaper(bulletin, options), photos),
    sheet('approval', renderApproval(bulletin, reading, options), photos),
    sheet('script', renderScript(bulletin, reading, options), []),
  ];
}

/**
 * What the sheet says of time: how long each passage takes depends on the announcer, whose speed is a setting
 * and no part of the revision. Taken out of both sides before they are compared.
 */
const TIMES = [
  /với\s+nhịp\s+[\d.,]+\s+tiếng\s+một\s+giây/gu,
  /Thời\s+lượng\s+ước\s+tính:\s+\d+′\d\d″\./gu,
  /Hết\.\s+(?=\d+′\d\d″)/gu,
  /\d+′\d\d″\.?/gu,
];

export function withoutTimes(text: string): string {
  return TIMES.reduce((rest, time) => rest.replaceAll(time, ' '), text.normalize('NFC'));
}

function sheet(kind: Sheet['kind'], paper: Paper, photos: readonly PhotoSha[]): Sheet {
  const { html, header, footer } = paper;
  return {
    kind,
    text: withoutTimes(wordsOf(asPrinted(html.slice(html.indexOf('<main'))))),
    running: (page, pages) =>
      [header, footer].flatMap((template) => runningLines(template, page, pages)),
    photos,
  };
}

/** What the browser adds to the words of the HTML when it prints them. */
function asPrinted(html: string): string {
  return numbered(html).replaceAll(
    /(<p class="role">)([^<]*)/gu,
    (_, tag: string, role: string) => tag + role.toUpperCase(),
  );
}

/** The numbers of an ordered list are drawn, and are no text of the HTML. */
function numbered(html: string): string {
  const open: (number | null)[] = [];
  return html.replaceAll(
    /<(\/?)(ol|ul|li)\b([^>]*)>/gu,
    (tag, closes: string, name, rest: string) => {
      if (name !== 'li') {
        if (closes === '/') open.pop();
        else open.push(name === 'ol' ? Number(/start="(\d+)"/u.exec(rest)?.[1] ?? 1) : null);
        return tag;
      }
      const number = open.at(-1) ?? null;
      if (closes === '/' || number === null) return tag;
      open[open.length - 1] = number + 1;
      return `${tag}${number}. `;
    },
  );
}

/** Blocks stand apart where the browser puts them apart. */
function wordsOf(html: string): string {
  const apart = html.replaceAll(/<\/(?:p|h\d|li|td|th|div|figcaption)>|<br[^>]*>/gu, '$&\n');
  return unescaped(sanitizeHtml(apart, { allowedTags: [], allowedAttributes: {} }));
}

/** Each block of a template is drawn for itself. */
function runningLines(template: string, page: number, pages: number): string[] {
  const filled = template
    .replaceAll(/(<span class="pageNumber">)/gu, `$1${page}`)
    .replaceAll(/(<span class="totalPages">)/gu, `$1${pages}`);
  return filled
    .split(/<\/(?:div|b)>/u)
    .map((block) => withoutTimes(wordsOf(block)).trim())
    .filter(Boolean);
}
