import type { PhotoSha } from '#domain/bulletin';
import type {
  Audience,
  BlockNode,
  BulletinDocument,
  FigureNode,
  InlineNode,
  ListNode,
  TableNode,
} from '#domain/document/schema';
import { unknownText } from '#domain/document/unknown';
import type { ComparedBlock } from '#domain/history-contract';
import { type Token, tokensOf } from './history-words.ts';

/** A document taken apart into what is set side by side: paragraphs, items, rows of tables, photos. */

/** Bits of a text's format that a reader sees: bold, italic, underlined. */
const SEEN_FORMAT = 1 + 2 + 8;

type Shape = Extract<ComparedBlock, { type: 'words' }>['shape'];

export type Unit = (
  | { type: 'words'; shape: Shape; mark: string; depth: number; words: Token[] }
  | { type: 'row'; table: number; words: Token[][] }
  | { type: 'rule' }
  | {
      type: 'figure';
      photo: PhotoSha | null;
      words: Pick<FigureNode, 'caption' | 'alt' | 'credit'>;
    }
) & { audience: Audience | null };

/** Everything a person can see, in its order; empty paragraphs are nothing to look at. */
export function unitsOf(document: BulletinDocument): Unit[] {
  const units: Unit[] = [];
  for (const [index, block] of document.root.children.entries()) {
    const audience = '$' in block ? (block.$?.audience ?? null) : null;
    for (const unit of unitsOfBlock(block, index)) units.push({ ...unit, audience });
  }
  return units;
}

type Bare<U> = U extends Unit ? Omit<U, 'audience'> : never;

function unitsOfBlock(block: BlockNode, index: number): Bare<Unit>[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return wordsUnit(block.type, inlineTokens(block.children));
    case 'heading':
      return wordsUnit(block.tag === 'h2' ? 'heading2' : 'heading3', inlineTokens(block.children));
    case 'list':
      return listUnits(block, 0);
    case 'table':
      return tableUnits(block, index);
    case 'figure': {
      const { photo, caption, alt, credit } = block;
      return [{ type: 'figure', photo, words: { caption, alt, credit } }];
    }
    case 'horizontalrule':
      return [{ type: 'rule' }];
    case 'unknown':
      return wordsUnit('paragraph', tokensOf(unknownText(block.original)));
    default:
      return block satisfies never;
  }
}

function wordsUnit(shape: Shape, words: Token[], mark = '', depth = 0): Bare<Unit>[] {
  if (words.every(({ text }) => text.trim() === '')) return [];
  return [{ type: 'words', shape, mark, depth, words }];
}

function listUnits(list: ListNode, depth: number): Bare<Unit>[] {
  let number = list.start;
  return list.children.flatMap((item) => {
    const inline = item.children.filter((child) => child.type !== 'list');
    const mark = list.tag === 'ul' ? '•' : `${number}.`;
    const own = wordsUnit('item', inlineTokens(inline), mark, depth);
    if (own.length > 0) number += 1;
    const nested = item.children.filter((child) => child.type === 'list');
    return [...own, ...nested.flatMap((inner) => listUnits(inner, depth + 1))];
  });
}

function tableUnits(table: TableNode, index: number): Bare<Unit>[] {
  return table.children.map(({ children: cells }) => ({
    type: 'row',
    table: index,
    words: cells.map((cell) =>
      cell.children.flatMap((child, at) => [
        ...(at === 0 ? [] : tokensOf('\n')),
        ...(child.type === 'unknown'
          ? tokensOf(unknownText(child.original))
          : inlineTokens(child.children)),
      ]),
    ),
  }));
}

function inlineTokens(nodes: readonly InlineNode[], link?: string): Token[] {
  return nodes.flatMap((node): Token[] => {
    switch (node.type) {
      case 'text':
      case 'tab':
        return tokensOf(node.text, lookOf(node.format, link));
      case 'linebreak':
        return tokensOf('\n');
      case 'reading':
        // As one: what is said is said of all these words.
        return [{ text: node.text, look: { ...lookOf(node.format, link), spoken: node.spoken } }];
      case 'link':
        return inlineTokens(node.children, node.url);
      case 'unknown':
        return tokensOf(unknownText(node.original));
      default:
        return node satisfies never;
    }
  });
}

function lookOf(format: number, link: string | undefined): Token['look'] {
  const seen = format & SEEN_FORMAT;
  return { ...(seen === 0 ? {} : { format: seen }), ...(link === undefined ? {} : { link }) };
}
