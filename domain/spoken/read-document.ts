import type {
  BlockNode,
  BulletinDocument,
  InlineNode,
  ListItemNode,
  ListNode,
  TableNode,
} from '../document/schema.ts';
import { unknownText } from '../document/unknown.ts';
import { sayNumber } from './numbers/numbers.ts';
import { readText, spokenText, type ReadingOptions } from './read.ts';
import type { GivenReading, Segment } from './segment.ts';

type TableCellNode = TableNode['children'][number]['children'][number];

/** One block as it is read: a paragraph, a heading, an item of a list, a cell of a table. */
export interface SpokenBlock {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'item' | 'cell';
  /** Indexes of children from the root down to the block. */
  readonly path: readonly number[];
  /** What a numbered list says before the item ("một"); else empty. */
  readonly lead: string;
  /** The block's words; the segments' offsets count in it. */
  readonly written: string;
  readonly segments: readonly Segment[];
}

type BlockPlace = Pick<SpokenBlock, 'kind' | 'path' | 'lead'>;

interface Words {
  text: string;
  given: GivenReading[];
}

/** Reads a document for the air: figures and what is for the web only are left out. */
export function readDocumentAloud(
  document: BulletinDocument,
  options: ReadingOptions,
): SpokenBlock[] {
  return document.root.children.flatMap((block, index) => readBlock(block, [index], options));
}

/** What the announcer says of a block, its number first. */
export function spokenBlock(block: SpokenBlock): string {
  const spoken = spokenText(block.segments).replaceAll(/\s+/g, ' ').trim();
  return block.lead && spoken ? `${block.lead}, ${spoken}` : spoken;
}

/** The whole spoken text, a paragraph a line. */
export function spokenDocument(blocks: readonly SpokenBlock[]): string {
  return blocks
    .map(spokenBlock)
    .filter((line) => line !== '')
    .join('\n');
}

function readBlock(
  block: BlockNode,
  path: readonly number[],
  options: ReadingOptions,
): SpokenBlock[] {
  if (block.type === 'figure' || block.type === 'horizontalrule') return [];
  if (block.type === 'unknown') {
    return readPlain(unknownText(block.original), { kind: 'paragraph', path, lead: '' }, options);
  }
  if (block.$?.audience === 'web') return [];
  if (block.type === 'list') return readList(block, path, options);
  if (block.type === 'table') return readTable(block, path, options);
  return readWords(block.children, { kind: block.type, path, lead: '' }, options);
}

function readList(list: ListNode, path: readonly number[], options: ReadingOptions): SpokenBlock[] {
  if (list.$?.audience === 'web') return [];
  let number = list.start;
  return list.children.flatMap((item, index) => {
    // An item that only holds a nested list has no number of its own.
    const own = item.children.some((child) => child.type !== 'list');
    const lead = list.tag === 'ol' && own ? sayNumber(String(Math.abs(number)), options.style) : '';
    if (own) number += 1;
    return readItem(item, { kind: 'item', path: [...path, index], lead }, options);
  });
}

function readItem(item: ListItemNode, place: BlockPlace, options: ReadingOptions): SpokenBlock[] {
  const words: InlineNode[] = [];
  const nested: SpokenBlock[] = [];
  for (const [index, child] of item.children.entries()) {
    if (child.type === 'list') nested.push(...readList(child, [...place.path, index], options));
    else words.push(child);
  }
  return [...readWords(words, place, options), ...nested];
}

function readTable(
  table: TableNode,
  path: readonly number[],
  options: ReadingOptions,
): SpokenBlock[] {
  return table.children.flatMap((row, rowIndex) =>
    row.children.flatMap((cell, cellIndex) =>
      readCell(cell, [...path, rowIndex, cellIndex], options),
    ),
  );
}

function readCell(
  cell: TableCellNode,
  path: readonly number[],
  options: ReadingOptions,
): SpokenBlock[] {
  return cell.children.flatMap((child, index) => {
    const place = { kind: 'cell', path: [...path, index], lead: '' } as const;
    if (child.type === 'unknown') return readPlain(unknownText(child.original), place, options);
    return child.$?.audience === 'web' ? [] : readWords(child.children, place, options);
  });
}

function readWords(
  nodes: readonly InlineNode[],
  block: BlockPlace,
  options: ReadingOptions,
): SpokenBlock[] {
  const words: Words = { text: '', given: [] };
  for (const node of nodes) collect(node, words);
  if (words.text.trim() === '') return [];
  return [{ ...block, written: words.text, segments: readText(words.text, options, words.given) }];
}

function readPlain(text: string, block: BlockPlace, options: ReadingOptions): SpokenBlock[] {
  return text.trim() === '' ? [] : [{ ...block, written: text, segments: readText(text, options) }];
}

/** Words run on across formatting and links: a bold "UB" and a plain "ND" are one word. */
function collect(node: InlineNode, words: Words): void {
  if (node.type === 'link') for (const child of node.children) collect(child, words);
  else if (node.type === 'linebreak') words.text += '\n';
  else if (node.type === 'reading') {
    const from = words.text.length;
    words.text += node.text;
    if (node.text !== '') words.given.push({ from, to: words.text.length, spoken: node.spoken });
  } else words.text += node.type === 'unknown' ? unknownText(node.original) : node.text;
}
