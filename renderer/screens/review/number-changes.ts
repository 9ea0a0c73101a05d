import type { ComparedBlock, Comparison, Difference } from '#domain/history-contract';
import { countChanges } from '../../components/changes.ts';

/** Every change of a bulletin has a number, in the order in which it is read: J and K go by them. */

type Field = Comparison['fields'][number]['field'];

export type NumberedChanges = {
  readonly total: number;
  /** How many changes come before the headline, before each block, and before each field that differs. */
  readonly headline: number;
  readonly blocks: readonly number[];
  readonly fields: ReadonlyMap<Field, number>;
};

export function numberChanges({ fields, readings, blocks }: Comparison): NumberedChanges {
  let total = 0;
  const place = (count: number): number => {
    const before = total;
    total += count;
    return before;
  };
  const headline = place(countChanges(headlineParts(fields)) + readings.length);
  const blockPlaces = blocks.map((block) => place(changesOfBlock(block)));
  const fieldPlaces = new Map(
    fields
      .filter(({ field }) => field !== 'headline')
      .map(({ field, parts }) => [field, place(wholeField(field) ? 1 : countChanges(parts))]),
  );
  return { total, headline, blocks: blockPlaces, fields: fieldPlaces };
}

/** A day and a priority are shown as words of their own, so they change as a whole. */
export function wholeField(field: Field): boolean {
  return field === 'eventDate' || field === 'priority';
}

/** Empty: the headline stayed. */
export function headlineParts(fields: Comparison['fields']): readonly Difference[] {
  return fields.find(({ field }) => field === 'headline')?.parts ?? [];
}

function changesOfBlock(block: ComparedBlock): number {
  switch (block.type) {
    case 'words':
      return countChanges(block.parts) + block.readings.length;
    case 'row':
      return sum(block.cells.map(countChanges)) + block.readings.length;
    case 'figure':
      return isWhole(block) ? 1 : sum([block.caption, block.alt, block.credit].map(countChanges));
    case 'rule':
      return isWhole(block) ? 1 : 0;
    default:
      return block satisfies never;
  }
}

/** It came or went altogether. */
export function isWhole({ kind }: Pick<ComparedBlock, 'kind'>): boolean {
  return kind === 'added' || kind === 'removed';
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

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
