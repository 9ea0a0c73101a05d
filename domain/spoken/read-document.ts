import type {
  BlockNode,
  BulletinDocument,
  InlineNode,
  ListItemNode,
  ListNode,
  TableNode,
} from '../document/schema.ts';
import { sayNumber } from './numbers.ts';
import { readText, spokenText, type GivenReading, type ReadingOptions } from './read.ts';
import type { Segment } from './segment.ts';

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

function readBlock(block: BlockNode, path: readonly number[], options: ReadingOptions): SpokenBlock[] {
  if (block.type === 'figure' || block.type === 'horizontalrule' || block.type === 'unknown') return [];
  if (block.$?.audience === 'web') return [];
  if (block.type === 'list') return readList(block, path, options);
  if (block.type === 'table') return readTable(block, path, options);
  return readWords(block.children, { kind: block.type, path, lead: '' }, options);
}

function readList(list: ListNode, path: readonly number[], options: ReadingOptions): SpokenBlock[] {
  if (list.$?.audience === 'web') return [];
  return list.children.flatMap((item, index) => readItem(list, item, [...path, index], options));
}

function readItem(
  list: ListNode,
  item: ListItemNode,
  path: readonly number[],
  options: ReadingOptions,
): SpokenBlock[] {
  const words: InlineNode[] = [];
  const nested: SpokenBlock[] = [];
  for (const [index, child] of item.children.entries()) {
    if (child.type === 'list') nested.push(...readList(child, [...path, index], options));
    else words.push(child);
  }
  const lead = list.listType === 'number' ? sayNumber(String(Math.abs(item.value)), options.style) : '';
  return [...readWords(words, { kind: 'item', path, lead }, options), ...nested];
}

function readTable(table: TableNode, path: readonly number[], options: ReadingOptions): SpokenBlock[] {
  return table.children.flatMap((row, rowIndex) =>
    row.children.flatMap((cell, cellIndex) =>
      cell.children.flatMap((child, index) =>
        child.type === 'paragraph' && child.$?.audience !== 'web'
          ? readWords(
              child.children,
              { kind: 'cell', path: [...path, rowIndex, cellIndex, index], lead: '' },
              options,
            )
          : [],
      ),
    ),
  );
}

function readWords(
  nodes: readonly InlineNode[],
  block: Pick<SpokenBlock, 'kind' | 'path' | 'lead'>,
  options: ReadingOptions,
): SpokenBlock[] {
  const words: Words = { text: '', given: [] };
  for (const node of nodes) collect(node, words);
  if (words.text.trim() === '') return [];
  return [{ ...block, written: words.text, segments: readText(words.text, options, words.given) }];
}

/** Words run on across formatting and links: a bold "UB" and a plain "ND" are one word. */
function collect(node: InlineNode, words: Words): void {
  if (node.type === 'link') for (const child of node.children) collect(child, words);
  else if (node.type === 'linebreak') words.text += '\n';
  else if (node.type === 'reading') {
    const from = words.text.length;
    words.text += node.text;
    if (node.text !== '') words.given.push({ from, to: words.text.length, spoken: node.spoken });
  } else if (node.type !== 'unknown') words.text += node.text;
}
