import type { ComparedBlock } from '#domain/contract/history';

/** Rows that stand together are one table; every other block stands for itself. */
export type BlockGroup =
  | {
      readonly type: 'one';
      readonly at: number;
      readonly block: Exclude<ComparedBlock, { type: 'row' }>;
    }
  | {
      readonly type: 'table';
      readonly at: number;
      readonly rows: readonly Extract<ComparedBlock, { type: 'row' }>[];
    };

/** `at` counts blocks, from 0: the number of a table's first row. */
export function groupBlocks(blocks: readonly ComparedBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = groups.at(-1);
    if (block.type !== 'row') groups.push({ type: 'one', at, block });
    else if (last?.type === 'table' && isOneTable(last.rows.at(-1), block))
      groups[groups.length - 1] = { ...last, rows: [...last.rows, block] };
    else groups.push({ type: 'table', at, rows: [block] });
  }
  return groups;
}

type Row = Extract<ComparedBlock, { type: 'row' }>;

/** A row that is gone is counted by the table of before, so it joins whatever stands above it. */
function isOneTable(above: Row | undefined, row: Row): boolean {
  if (above === undefined) return false;
  const mixed = (above.kind === 'removed') !== (row.kind === 'removed');
  return (mixed || above.table === row.table) && above.audience === row.audience;
}

/** It came or went altogether. */
export function isWhole({ kind }: Pick<ComparedBlock, 'kind'>): boolean {
  return kind === 'added' || kind === 'removed';
}
