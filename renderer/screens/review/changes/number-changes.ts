import type { ComparedBlock, Comparison, Difference } from '#domain/contract/history';
import { isWhole } from '../../../components/compared/block-groups.ts';
import { countChanges } from '../../../components/compared/changes.ts';
import { wholeField } from '../../../components/compared/field-words.ts';

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

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
