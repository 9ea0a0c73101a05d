import type { BulletinFields } from '../bulletin.ts';
import type { BlockNode, BulletinDocument, ListNode, TableNode } from '../document/schema.ts';
import { inlineText } from '../document/to-text.ts';
import { unknownText } from '../document/unknown.ts';

/**
 * A bulletin laid out as one text, so that passages of it can be marked and found: headline first, a block a
 * line, photos' words in their places, the few words for the web last; and the way from a place in that text
 * back to what it is of.
 */

/** Whose words they are. A path counts children from the root down, as `readDocumentAloud` does. */
export type LaidOwner =
  | { readonly at: 'headline' }
  | { readonly at: 'summary' }
  | { readonly at: 'words'; readonly path: readonly number[] }
  /** Counts the document's figures from 0. */
  | { readonly at: (typeof figureWords)[number]; readonly figure: number };

/** In the order in which a figure shows them. */
const figureWords = ['caption', 'credit', 'alt'] as const;

type Line = { readonly owner: LaidOwner; readonly from: number; readonly words: string };
export type LaidText = { readonly text: string; readonly lines: readonly Line[] };

/** A stretch of words of one owner, offsets counted in these words. */
export type LaidPlace = {
  readonly owner: LaidOwner;
  readonly from: number;
  readonly to: number;
  readonly written: string;
};

export function layText(
  { headline, summary }: Pick<BulletinFields, 'headline' | 'summary'>,
  { root }: BulletinDocument,
): LaidText {
  const lines: Line[] = [];
  let at = 0;
  let figure = 0;
  const add = (owner: LaidOwner, words: string): void => {
    lines.push({ owner, from: at, words });
    at += words.length + 1;
  };
  add({ at: 'headline' }, headline);
  for (const [index, block] of root.children.entries()) {
    if (block.type === 'figure') {
      for (const word of figureWords)
        if (word === 'caption' || block[word] !== '') add({ at: word, figure }, block[word]);
      figure += 1;
    } else
      for (const { path, words } of blockLines(block, [index])) add({ at: 'words', path }, words);
  }
  if (summary !== '') add({ at: 'summary' }, summary);
  return { text: lines.map(({ words }) => words).join('\n'), lines };
}

/** What a stretch of the text is of: a passage may reach over several blocks. */
export function placesOf({ lines }: LaidText, from: number, to: number): LaidPlace[] {
  return lines.flatMap(({ owner, from: start, words }) => {
    const [first, last] = [Math.max(0, from - start), Math.min(words.length, to - start)];
    if (first >= last) return [];
    return [{ owner, from: first, to: last, written: words.slice(first, last) }];
  });
}

/** Where an owner's words begin in the text, and how long they are; null: it has none. */
export function lineOf(
  { lines }: LaidText,
  owner: LaidOwner,
): { from: number; length: number } | null {
  const line = lines.find((one) => isSameOwner(one.owner, owner));
  return line === undefined ? null : { from: line.from, length: line.words.length };
}

function isSameOwner(one: LaidOwner, other: LaidOwner): boolean {
  if (one.at === 'words' && other.at === 'words')
    return one.path.join('.') === other.path.join('.');
  if ('figure' in one && 'figure' in other)
    return one.at === other.at && one.figure === other.figure;
  return one.at === other.at;
}

type BlockLine = { readonly path: readonly number[]; readonly words: string };

function blockLines(block: BlockNode, path: readonly number[]): BlockLine[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [{ path, words: inlineText(block.children) }];
    case 'list':
      return listLines(block, path);
    case 'table':
      return tableLines(block, path);
    case 'unknown':
      return [{ path, words: unknownText(block.original) }];
    case 'figure':
    case 'horizontalrule':
      return [];
    default:
      return block satisfies never;
  }
}

function listLines(list: ListNode, path: readonly number[]): BlockLine[] {
  return list.children.flatMap((item, index) => {
    const own = item.children.filter((child) => child.type !== 'list');
    const nested = item.children.flatMap((child, at) =>
      child.type === 'list' ? listLines(child, [...path, index, at]) : [],
    );
    const words = inlineText(own);
    return words === '' ? nested : [{ path: [...path, index], words }, ...nested];
  });
}

function tableLines(table: TableNode, path: readonly number[]): BlockLine[] {
  return table.children.flatMap((row, rowIndex) =>
    row.children.flatMap((cell, cellIndex) =>
      cell.children.map((child, index) => ({
        path: [...path, rowIndex, cellIndex, index],
        words: child.type === 'unknown' ? unknownText(child.original) : inlineText(child.children),
      })),
    ),
  );
}
