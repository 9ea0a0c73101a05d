import { assertNever } from '../assert.ts';
import type { PhotoSha } from '../bulletin.ts';
import { blocksFor } from './audience.ts';
import { escapeAttribute, escapeText } from './html-text.ts';
import { renderInline } from './render-inline.ts';
import { renderTable } from './render-table.ts';
import type {
  Audience,
  BlockNode,
  BulletinDocument,
  FigureNode,
  ListItemNode,
  ListNode,
} from './schema.ts';
import { unknownText } from './unknown.ts';

/** A photo as the page is to show it: where it is, and its size there in pixels. */
export type ShownPhoto = { readonly url: string; readonly width: number; readonly height: number };

export type BodyOptions = {
  /** Null: the library does not have it. */
  readonly photo: (sha: PhotoSha) => ShownPhoto | null;
  /** Whom it is for; blocks meant for the other alone are left out. Absent: everything. */
  readonly audience?: Audience;
  /**
   * What becomes of a figure whose photo is not there: its caption keeps its place, so that no word is
   * lost (the default), or the whole figure is left out.
   */
  readonly awaiting?: 'caption' | 'omit';
  /** A line above each block that is for one audience alone, where both are shown. */
  readonly audienceNote?: (audience: Audience, block: BlockNode) => string;
};

/** Before the name of whoever took one photo. */
const CREDIT = 'Ảnh: ';

/**
 * The body of a bulletin as clean HTML, a block a line: no classes, no styles, no empty paragraphs.
 * Pure and quick: the live preview calls it as often as the export.
 */
export function renderBody(document: BulletinDocument, options: BodyOptions): string {
  const html: string[] = [];
  let outline = false;
  for (const block of blocksFor(document, options.audience)) {
    const rendered = renderBlock(block, options, outline);
    if (rendered === '') continue;
    outline ||= block.type === 'heading';
    html.push(renderNote(block, options) + rendered);
  }
  return html.join('\n');
}

function renderNote(block: BlockNode, { audienceNote }: BodyOptions): string {
  const audience = '$' in block ? block.$?.audience : undefined;
  if (audience === undefined || audienceNote === undefined) return '';
  return `<p class="audience">${escapeText(audienceNote(audience, block))}</p>\n`;
}

/** @param outline whether a heading came before: an outline begins with h2, whatever was chosen */
function renderBlock(block: BlockNode, options: BodyOptions, outline: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', renderInline(block.children));
    case 'heading':
      return element(outline ? block.tag : 'h2', renderInline(block.children));
    case 'quote':
      return element('blockquote', element('p', renderInline(block.children)));
    case 'list':
      return renderList(block);
    case 'table':
      return renderTable(block);
    case 'horizontalrule':
      return '<hr>';
    case 'figure':
      return renderFigure(block, options);
    case 'unknown':
      return element('p', escapeText(unknownText(block.original).trim()));
    default:
      return assertNever(block, 'block');
  }
}

function element(tag: string, content: string): string {
  return content === '' ? '' : `<${tag}>${content}</${tag}>`;
}

/** Lexical keeps a nested list in an item of its own; in HTML it belongs to the item above. */
function renderList(list: ListNode): string {
  const items: string[] = [];
  for (const item of list.children) {
    const { words, nested } = renderItem(item);
    if (words === '' && nested !== '' && items.length > 0) items.push(`${items.pop()}\n${nested}`);
    else if (words !== '' || nested !== '') items.push(words + (nested && `\n${nested}`));
  }
  if (items.length === 0) return '';
  const start = list.tag === 'ol' && list.start !== 1 ? ` start="${list.start}"` : '';
  const lines = items.map((item) => `<li>${item}</li>`).join('\n');
  return `<${list.tag}${start}>\n${lines}\n</${list.tag}>`;
}

function renderItem(item: ListItemNode): { words: string; nested: string } {
  const inline = item.children.filter((child) => child.type !== 'list');
  const lists = item.children.filter((child) => child.type === 'list');
  return {
    words: renderInline(inline),
    nested: lists.map(renderList).filter(Boolean).join('\n'),
  };
}

function renderFigure(figure: FigureNode, { photo, awaiting }: BodyOptions): string {
  const shown = figure.photo === null ? null : photo(figure.photo);
  if (shown === null && awaiting === 'omit') return '';
  const caption = escapeText(figure.caption.trim());
  const credit = escapeText(figure.credit.trim());
  const figcaption = element('figcaption', captionWords(caption, credit));
  if (shown === null) return element('figure', figcaption);
  const alt = escapeAttribute(figure.alt.trim() || figure.caption);
  const image = `<img src="${escapeAttribute(shown.url)}" alt="${alt}" width="${shown.width}" height="${shown.height}">`;
  return `<figure>${image}${figcaption}</figure>`;
}

/** "Toàn cảnh hội nghị (Ảnh: Lò Văn Tám)": as newspapers have it. */
function captionWords(caption: string, credit: string): string {
  if (credit === '') return caption;
  const name = CREDIT + credit;
  return caption === '' ? `<small>${name}</small>` : `${caption} <small>(${name})</small>`;
}
