import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Difference } from '#domain/contract/history';
import {
  type Stretch,
  countChanges,
  nextChange,
  sideOf,
  stretchesOf,
} from '../../../../renderer/components/compared/changes.ts';

const same = (text: string): Difference => ({ kind: 'same', text });
const added = (text: string): Difference => ({ kind: 'added', text });
const removed = (text: string): Difference => ({ kind: 'removed', text });

const textsOf = (stretch: Stretch): string[] => stretch.parts.map(({ text }) => text);

describe('differences grouped into changes', () => {
  it('takes what went and what came in its place as one change', () => {
    const parts = [same('Có '), removed('đông đảo'), added('86 hộ'), same(' tham gia'), added('.')];
    expect(stretchesOf(parts).map((stretch) => [stretch.change, textsOf(stretch)])).toEqual([
      [null, ['Có ']],
      [0, ['đông đảo', '86 hộ']],
      [null, [' tham gia']],
      [1, ['.']],
    ]);
    expect(countChanges(parts)).toBe(2);
  });

  it('finds none in a text that stayed, and none in nothing', () => {
    expect(countChanges([same('Sáng nay')])).toBe(0);
    expect(stretchesOf([])).toEqual([]);
    expect(countChanges([added('')])).toBe(0);
  });

  it('loses no part and keeps their order, and two stretches alike never touch', () => {
    const part = fc.record({
      kind: fc.constantFrom('same', 'added', 'removed'),
      text: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(part), (parts: Difference[]) => {
        const stretches = stretchesOf(parts);
        expect(stretches.flatMap(textsOf)).toEqual(parts.map(({ text }) => text));
        const changed = stretches.map(({ change }) => change !== null);
        expect(changed.some((one, index) => one === changed[index + 1])).toBe(false);
        // Each has a place of its own.
        expect(new Set(stretches.map(({ at }) => at)).size).toBe(stretches.length);
        expect(sideOf(parts, 'added')).toBe(
          parts.map(({ kind, text }) => (kind === 'added' ? text : '')).join(''),
        );
      }),
    );
  });
});

describe('walking from change to change', () => {
  it('begins at the first going on, and at the last going back', () => {
    expect(nextChange(null, 1, 3)).toBe(0);
    expect(nextChange(null, -1, 3)).toBe(2);
  });

  it('goes on and back, and stays at either end', () => {
    expect(nextChange(0, 1, 3)).toBe(1);
    expect(nextChange(2, 1, 3)).toBe(2);
    expect(nextChange(1, -1, 3)).toBe(0);
    expect(nextChange(0, -1, 3)).toBe(0);
  });

  it('goes nowhere where nothing changed, and back to what is left where changes went', () => {
    expect(nextChange(null, 1, 0)).toBeNull();
    expect(nextChange(7, 1, 3)).toBe(2);
  });
});
