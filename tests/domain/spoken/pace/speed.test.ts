import { expect, it } from 'vitest';
import { segmentsOf } from '../say.ts';

const sentence =
  'Sáng ngày 08 tháng 5 năm 2023, UBND xã Đồi Chè họp với 15 đại biểu HĐND khóa XIII, đạt 1.174,45 tấn, tăng 15% so với năm trước; bà con các thôn bản phấn khởi thi đua sản xuất, chăm sóc cây trồng và vật nuôi theo đúng lịch thời vụ. ';

/** Milliseconds of processor in the quickest of several runs: others may keep the machine busy. */
function quickest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 12; run += 1) {
    const start = process.cpuUsage();
    segmentsOf(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

it('reads ten thousand words at once, and no slower than their number', () => {
  const words = sentence.trim().split(' ').length;
  const tenThousand = sentence.repeat(Math.ceil(10_000 / words));
  quickest(tenThousand);
  const once = quickest(tenThousand);
  // 50 ms is the promise on a quiet machine; one where threads collect garbage beside it gets the double.
  expect(once).toBeLessThan(100);
  expect(quickest(tenThousand.repeat(4))).toBeLessThan(once * 4 * 2.5);
});

it.each([
  ['digits', '1'.repeat(20_000)],
  ['dots', '1.'.repeat(10_000)],
  ['dashes', '-'.repeat(20_000)],
  ['slashes', 'a/'.repeat(10_000)],
  ['capitals', 'UBND-'.repeat(4_000)],
  ['letters', 'a'.repeat(20_000)],
  ['roman', 'I'.repeat(20_000)],
  ['an address', `https://${'a'.repeat(20_000)}`],
  ['e-mail', 'a.'.repeat(10_000)],
  ['spaces', ' '.repeat(20_000)],
])('does not stumble over a wall of %s', (_name, text) => {
  expect(quickest(text)).toBeLessThan(200);
});
