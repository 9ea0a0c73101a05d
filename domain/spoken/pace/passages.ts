import { spokenBlock, type SpokenBlock } from '../read-document.ts';
import { pauseAfter, secondsOf } from './time.ts';

/** What is read in one breath of the page: a paragraph, an item; of a table, a row. */
export type SpokenPassage = {
  readonly blocks: readonly SpokenBlock[];
  /** When it begins, in seconds from the first word of the text. */
  readonly at: number;
};

/** The text by its passages; cells of one row stand together. */
export function passagesOf(blocks: readonly SpokenBlock[], speed: number): SpokenPassage[] {
  const passages: (SpokenPassage & { blocks: SpokenBlock[] })[] = [];
  let at = 0;
  for (const block of blocks) {
    const last = passages.at(-1);
    if (last?.blocks[0] !== undefined && sameRow(last.blocks[0], block)) last.blocks.push(block);
    else passages.push({ blocks: [block], at });
    at += secondsOf(spokenBlock(block), speed) + pauseAfter(block);
  }
  return passages;
}

/** A cell's path is table, row, cell, paragraph. */
function sameRow(one: SpokenBlock, other: SpokenBlock): boolean {
  const areCells = one.kind === 'cell' && other.kind === 'cell';
  return areCells && one.path[0] === other.path[0] && one.path[1] === other.path[1];
}
