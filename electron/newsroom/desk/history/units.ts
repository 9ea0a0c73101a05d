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
import type { ComparedBlock } from '#domain/contract/history';
import { type Token, tokensOf } from './words.ts';

/** A document taken apart into what is set side by side: paragraphs, items, rows of tables, photos. */

/** Bits of a text's format that a reader sees: bold, italic, underlined. */
const SEEN_FORMAT = 1 + 2 + 8;

/** Words that are read as one: by what the frozen reading names them, and where they begin in the unit's. */
export type Piece = { readonly path: string; readonly from: number };

type Shape = Extract<ComparedBlock, { type: 'words' }>['shape'];

export type Unit = (
  | { type: 'words'; shape: Shape; mark: string; depth: number; words: Token[]; pieces: Piece[] }
  | { type: 'row'; table: number; words: Token[][]; pieces: Piece[][] }
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
  const path = `${index}`;
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return wordsUnit(block.type, path, inlineTokens(block.children));
    case 'heading': {
      const shape = block.tag === 'h2' ? 'heading2' : 'heading3';
      return wordsUnit(shape, path, inlineTokens(block.children));
    }
    case 'list':
      return listUnits(block, path, 0);
    case 'table':
      return tableUnits(block, index);
    case 'figure': {
      const { photo, caption, alt, credit } = block;
      return [{ type: 'figure', photo, words: { caption, alt, credit } }];
    }
    case 'horizontalrule':
      return [{ type: 'rule' }];
    case 'unknown':
      return wordsUnit('paragraph', path, tokensOf(unknownText(block.original)));
    default:
      return block satisfies never;
  }
}

function wordsUnit(shape: Shape, path: string, words: Token[], mark = '', depth = 0): Bare<Unit>[] {
  if (words.every(({ text }) => text.trim() === '')) return [];
  return [{ type: 'words', shape, mark, depth, words, pieces: [{ path, from: 0 }] }];
}

function listUnits(list: ListNode, path: string, depth: number): Bare<Unit>[] {
  let number = list.start;
  return list.children.flatMap((item, index) => {
    const inline = item.children.filter((child) => child.type !== 'list');
    const mark = list.tag === 'ul' ? '•' : `${number}.`;
    const own = wordsUnit('item', `${path}.${index}`, inlineTokens(inline), mark, depth);
    if (own.length > 0) number += 1;
    const nested = item.children.flatMap((child, at) =>
      child.type === 'list' ? listUnits(child, `${path}.${index}.${at}`, depth + 1) : [],
    );
    return [...own, ...nested];
  });
}

function tableUnits(table: TableNode, index: number): Bare<Unit>[] {
  return table.children.map(({ children: cells }, row) => {
    const lines = cells.map((cell, at) => cellLines(cell, `${index}.${row}.${at}`));
    return {
      type: 'row',
      table: index,
      words: lines.map(({ words }) => words),
      pieces: lines.map(({ pieces }) => pieces),
    };
  });
}

type Cell = TableNode['children'][number]['children'][number];

function cellLines(cell: Cell, path: string): { words: Token[]; pieces: Piece[] } {
  const words: Token[] = [];
  const pieces: Piece[] = [];
  let from = 0;
  for (const [at, child] of cell.children.entries()) {
    const own =
      child.type === 'unknown'
        ? tokensOf(unknownText(child.original))
        : inlineTokens(child.children);
    if (at > 0) words.push({ text: '\n' });
    pieces.push({ path: `${path}.${at}`, from: at > 0 ? from + 1 : from });
    words.push(...own);
    from = words.reduce((sum, { text }) => sum + text.length, 0);
  }
  return { words, pieces };
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
