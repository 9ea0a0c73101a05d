import { assertNever } from '../assert.ts';
import { blocksFor } from './audience.ts';
import type {
  Audience,
  BlockNode,
  BulletinDocument,
  FigureNode,
  InlineNode,
  ListNode,
  TableNode,
} from './schema.ts';
import { unknownText } from './unknown.ts';

/**
 * Every word of the document as plain text, a block a line: for search and for the way out when
 * nothing else works. Photos give their caption, credit and alternative text.
 */
export function documentText(document: BulletinDocument): string {
  return lines(document.root.children.map((block) => blockText(block, figureText)));
}

/** The article without its photos' words; for one audience, without the other's blocks. */
export function articleText(document: BulletinDocument, audience?: Audience): string {
  return lines(blocksFor(document, audience).map((block) => blockText(block, () => '')));
}

/** The article for plain-text fields: a block each, captions in their places, lists with their marks. */
export function textBlocks(document: BulletinDocument, audience?: Audience): string[] {
  return blocksFor(document, audience)
    .map((block) => blockText(block, captionOnly, marked).trim())
    .filter((text) => text !== '');
}

/** The words of a paragraph, a heading, a link. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map(oneInline).join('');
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** What stands before a list's item: nothing for search, a mark for a reader. */
type Mark = (list: ListNode, index: number) => string;
const unmarked: Mark = () => '';
const marked: Mark = (list, index) => (list.tag === 'ul' ? '- ' : `${list.start + index}. `);

function blockText(
  block: BlockNode,
  figure: (node: FigureNode) => string,
  mark: Mark = unmarked,
): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.children);
    case 'list':
      return listText(block, mark);
    case 'table':
      return tableText(block);
    case 'figure':
      return figure(block);
    case 'horizontalrule':
      return '';
    case 'unknown':
      return unknownText(block.original);
    default:
      return assertNever(block, 'block');
  }
}

function oneInline(node: InlineNode): string {
  switch (node.type) {
    case 'text':
    case 'tab':
    case 'reading':
      return node.text;
    case 'linebreak':
      return '\n';
    case 'link':
      return inlineText(node.children);
    case 'unknown':
      return unknownText(node.original);
    default:
      return assertNever(node, 'inline');
  }
}

function listText(list: ListNode, mark: Mark): string {
  let index = 0;
  return lines(
    list.children.map((item) => {
      const words = inlineText(item.children.filter((child) => child.type !== 'list'));
      const nested = item.children.filter((child) => child.type === 'list');
      const own = words === '' ? '' : mark(list, index++) + words;
      return lines([own, ...nested.map((inner) => listText(inner, mark))]);
    }),
  );
}

function tableText(table: TableNode): string {
  return lines(
    table.children.map((row) =>
      row.children
        .map((cell) => cell.children.map((block) => blockText(block, figureText)).join(' '))
        .join('\t'),
    ),
  );
}

function figureText(figure: FigureNode): string {
  return lines([figure.caption, figure.alt, figure.credit]);
}

function captionOnly(figure: FigureNode): string {
  return figure.caption.trim();
}
