import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock, wordClock } from '../../../../../renderer/screens/writing/life/clock-time.ts';

const now = new Date(2026, 4, 9, 0, 10);

describe('a time of day as it is written', () => {
  it.each(['23:55', '23h55', '23.55', '23 giờ 55', '23 giờ 55 phút'])('%s', (text) => {
    expect(readClock(text, now)).toEqual(new Date(2026, 4, 8, 23, 55));
  });

  it.each(['', '25:00', '12:60', 'chiều nay', '12', '1:2:3'])('“%s” is none', (text) => {
    expect(readClock(text, now)).toBeNull();
  });

  it('knows the full hour', () => {
    expect(readClock('4h', new Date(2026, 4, 9, 5, 0))).toEqual(new Date(2026, 4, 9, 4, 0));
  });

  it('is the last time that clocks showed it, and reads back what it says', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(minutes, minutes, (at, seen) => {
        const clock = new Date(2026, 4, 9, 0, seen);
        const text = wordClock(new Date(2026, 4, 9, 0, at));
        const read = readClock(text, clock);
        expect(read === null ? '' : wordClock(read)).toBe(text);
        const ago = clock.getTime() - (read?.getTime() ?? 0);
        expect(ago).toBeGreaterThanOrEqual(-5 * 60_000);
        expect(ago).toBeLessThan(24 * 60 * 60_000);
      }),
    );
  });
});
