import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeWords, drawBadge } from '../../../../electron/shell/window/badge-picture.ts';

/** The picture as rows of signs: what is outside the disc, the disc, and the number on it. */
function drawn(count: number): string[] {
  const { side, pixels } = drawBadge(count);
  return Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (_unused, x) => {
      const [blue, , , alpha] = pixels.subarray((y * side + x) * 4, (y * side + x + 1) * 4);
      if (alpha === 0) return ' ';
      return blue === 0xff ? '#' : '.';
    }).join(''),
  );
}

describe('the number on the task bar’s icon', () => {
  it('is the number, up to what fits', () => {
    expect([1, 9, 10, 99, 100, 4_000].map(badgeWords)).toEqual([
      '1',
      '9',
      '10',
      '99',
      '99+',
      '99+',
    ]);
  });

  it('looks another way for every number that is told', () => {
    const pictures = Array.from({ length: 100 }, (_, index) => drawn(index + 1).join('\n'));
    expect(new Set(pictures).size).toBe(100);
  });

  it('lies whole inside the disc', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (count) => {
        const rows = drawn(count);
        expect(rows[0]).not.toContain('#');
        expect(rows.at(-1)).not.toContain('#');
        expect(rows.join('')).toContain('#');
        for (const row of rows) expect(row).not.toMatch(/ #|# /);
      }),
    );
  });
});
