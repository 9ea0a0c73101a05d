import { runInThisContext } from 'node:vm';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPlainLetters } from '../../build/plain-letters.mjs';

const programs = [
  '"Bản tin – xã Nà Hoa 📻"',
  '`Đài ${1 + 1} “ngoặc”\\n`',
  '/[À-ỹđĐ]+/u.exec("tin xã")[0]',
  '/^[📻-📼]$/u.test("📻")',
  '({ "Khẩn": 1, Gấp: 2 })["Khẩn"]',
  '((dấu) => dấu + 1)(1)',
];

test.each(programs)('%s means the same', (program) => {
  const plain = inPlainLetters(program);
  expect(plain).toMatch(/^[\0-\x7f]*$/);
  expect(runInThisContext(plain)).toEqual(runInThisContext(program));
});

test('any string is itself again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const literal = JSON.stringify(words);
      expect(JSON.parse(inPlainLetters(literal))).toBe(words);
    }),
  );
});
