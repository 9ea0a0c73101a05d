import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCrashRate } from '../../../../electron/shell/supervisor/crash-rate.ts';

/** Records crashes at these times and answers what was said to each. */
function crashesAt(times: readonly number[]): boolean[] {
  let at = 0;
  const rate = createCrashRate(() => at);
  return times.map((time) => {
    at = time;
    return rate.record();
  });
}

test('the third crash within a minute is one too many', () => {
  expect(crashesAt([0, 1_000, 59_999])).toEqual([false, false, true]);
});

test('crashes a minute apart are not counted together', () => {
  expect(crashesAt([0, 1_000, 60_000])).toEqual([false, false, false]);
  expect(crashesAt([0, 30_000, 60_000, 89_999])).toEqual([false, false, false, true]);
});

test('whatever the times, it is too many exactly when the last three lie within a minute', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40_000), { maxLength: 20 }), (gaps) => {
      let at = 0;
      const times = gaps.map((gap) => (at += gap));
      const said = crashesAt(times);
      times.forEach((time, index) => {
        const third = times[index - 2];
        expect(said[index]).toBe(third !== undefined && time - third < 60_000);
      });
    }),
  );
});
