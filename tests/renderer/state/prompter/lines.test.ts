import { array, assert, double, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Line,
  heightAt,
  lineAt,
  placeAtHeight,
} from '../../../../renderer/state/prompter/lines.ts';

/** Lines as a text has them: each begins where the last one ends, and stands below it. */
const texts = array(tuple(integer({ min: 1, max: 12 }), integer({ min: 20, max: 120 })), {
  minLength: 1,
  maxLength: 20,
}).map((some) => {
  const lines: Line[] = [];
  let [at, y] = [0, 0];
  for (const [beats, height] of some) {
    y += height;
    lines.push({ from: at, to: at + beats, y });
    at += beats;
  }
  return lines;
});
const share = double({ min: 0, max: 1, noNaN: true });
const endOf = (lines: readonly Line[]): number => lines.at(-1)?.to ?? 0;

describe('how high the text stands', () => {
  it('rises as the reading goes on, and never by a jump', () => {
    assert(
      property(texts, share, share, (lines, one, other) => {
        const end = endOf(lines);
        const [a, b] = [Math.min(one, other) * end, Math.max(one, other) * end];
        const [low, high] = [heightAt(lines, a), heightAt(lines, b)];
        expect(low).toBeLessThanOrEqual(high);
        // 120 pixels at most lie between two lines, which are at least one beat apart in their middles.
        expect(high - low).toBeLessThanOrEqual((b - a) * 300 + 1e-6);
      }),
    );
  });

  it('holds the line that is read no further than a line’s distance from the eye', () => {
    assert(
      property(texts, share, (lines, part) => {
        const place = endOf(lines) * part;
        const index = lineAt(lines, place);
        const y = heightAt(lines, place);
        expect(y).toBeGreaterThanOrEqual(lines[Math.max(0, index - 1)]?.y ?? 0);
        expect(y).toBeLessThanOrEqual(lines[Math.min(lines.length - 1, index + 1)]?.y ?? 0);
      }),
    );
  });

  it('is found back from the height, for the wheel', () => {
    assert(
      property(texts, share, (lines, part) => {
        const [first, last] = [lines[0], lines.at(-1)];
        const y = (first?.y ?? 0) + ((last?.y ?? 0) - (first?.y ?? 0)) * part;
        const place = placeAtHeight(lines, y);
        expect(heightAt(lines, place)).toBeCloseTo(y, 6);
      }),
    );
  });

  it('goes line by line where motion is not wanted', () => {
    const lines = [
      { from: 0, to: 8, y: 40 },
      { from: 8, to: 14, y: 110 },
    ];
    expect([0, 7.9, 8, 14].map((place) => heightAt(lines, place, true))).toEqual([
      40, 40, 110, 110,
    ]);
    expect(heightAt([], 3)).toBe(0);
  });
});
