import { assertNever } from '../assert.ts';
import type {
  BlockNode,
  BulletinDocument,
  FigureNode,
  InlineNode,
  ListItemNode,
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

/** The article without its photos' words: what the count of syllables counts. */
export function articleText(document: BulletinDocument): string {
  return lines(document.root.children.map((block) => blockText(block, () => '')));
}

/** The words of a paragraph, a heading, a link. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map(oneInline).join('');
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

function blockText(block: BlockNode, figure: (node: FigureNode) => string): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.children);
    case 'list':
      return listText(block);
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

function listText(list: ListNode): string {
  return lines(list.children.map(listItemText));
}

function listItemText(item: ListItemNode): string {
  const words: InlineNode[] = [];
  const nested: string[] = [];
  for (const child of item.children)
    if (child.type === 'list') nested.push(listText(child));
    else words.push(child);
  return lines([inlineText(words), ...nested]);
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
