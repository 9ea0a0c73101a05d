import { describe, expect, it } from 'vitest';
import type { ComparedBlock, Comparison } from '#domain/contract/history';
import { groupBlocks } from '../../../../../renderer/components/compared/block-groups.ts';
import { numberChanges } from '../../../../../renderer/screens/review/changes/number-changes.ts';

const base = { kind: 'same', audience: null } as const;
const same = (text: string) => ({ kind: 'same', text }) as const;
const added = (text: string) => ({ kind: 'added', text }) as const;
const removed = (text: string) => ({ kind: 'removed', text }) as const;

const words = (...parts: Extract<ComparedBlock, { type: 'words' }>['parts']): ComparedBlock => ({
  ...base,
  type: 'words',
  shape: 'paragraph',
  mark: '',
  depth: 0,
  parts,
  readings: [],
});
const saidOtherwise = { written: 'UBND', before: 'ủy ban nhân dân', now: 'u bê en đê' };
const row = (
  table: number,
  kind: ComparedBlock['kind'],
  ...cells: Extract<ComparedBlock, { type: 'row' }>['cells']
): ComparedBlock => ({ ...base, type: 'row', kind, table, cells, readings: [] });
const photo = (
  kind: ComparedBlock['kind'],
  caption: Extract<ComparedBlock, { type: 'figure' }>['caption'],
): ComparedBlock => ({
  ...base,
  type: 'figure',
  kind,
  photo: 'a'.repeat(64),
  caption,
  alt: [],
  credit: [],
});

const comparison = (blocks: ComparedBlock[], fields: Comparison['fields'] = []): Comparison => ({
  fields,
  readings: [],
  text: [],
  blocks,
  photos: [],
});

describe('the numbers of changes', () => {
  it('follow the reading: headline, text and photos in their places, then the fields', () => {
    const numbered = numberChanges(
      comparison(
        [
          words(same('Có '), removed('đông đảo'), added('86 hộ'), same(' và '), added('132 người')),
          words(same('Không đổi.')),
          photo('added', [added('Đường hoa')]),
          photo('changed', [same('Hội nghị'), added(' xã')]),
          row(4, 'changed', [same('Nà Hoa')], [removed('84'), added('86')]),
        ],
        [
          { field: 'headline', parts: [removed('Tin cũ'), added('Tin mới')] },
          { field: 'eventDate', parts: [same('2026-05-'), removed('08'), added('09')] },
          { field: 'topic', parts: [added('Nông thôn mới')] },
        ],
      ),
    );
    expect(numbered).toEqual({
      total: 8,
      headline: 0,
      blocks: [1, 3, 3, 4, 5],
      fields: new Map([
        ['eventDate', 6],
        ['topic', 7],
      ]),
    });
  });

  it('count what is read otherwise behind the words it is said of', () => {
    const said = { ...words(same('UBND '), added('xã')), readings: [saidOtherwise] };
    const table = { ...row(1, 'changed', [added('84')]), readings: [saidOtherwise, saidOtherwise] };
    const numbered = numberChanges({
      ...comparison([said, table, words(added('Câu.'))]),
      readings: [saidOtherwise],
    });
    expect(numbered).toMatchObject({ total: 7, headline: 0, blocks: [1, 3, 6] });
  });

  it('are none where nothing changed', () => {
    expect(numberChanges(comparison([words(same('Câu.'))])).total).toBe(0);
  });
});

describe('rows that stand together', () => {
  const cell = [same('x')];

  it('are one table, a row that is gone among them', () => {
    const groups = groupBlocks([
      words(same('Câu.')),
      row(1, 'same', cell),
      row(7, 'removed', cell),
      row(1, 'same', cell),
      row(2, 'same', cell),
    ]);
    expect(groups.map((group) => [group.type, group.at])).toEqual([
      ['one', 0],
      ['table', 1],
      ['table', 4],
    ]);
  });
});
