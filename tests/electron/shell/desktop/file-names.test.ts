import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName, withExtension } from '../../../../electron/shell/desktop/file-names.ts';

test.each([
  ['Hội nghị sơ kết.pdf', 'Hội nghị sơ kết.pdf'],
  ['Tin 24/7: "nóng"?.html', 'Tin 24 7 nóng.html'],
  ['a\u0000b\nc', 'a b c'],
  ['../../etc/passwd', 'etc passwd'],
  ['...', 'ban-tin'],
  ['', 'ban-tin'],
  ['CON', 'ban-tin CON'],
  ['con.txt', 'ban-tin con.txt'],
  ['LPT1.pdf', 'ban-tin LPT1.pdf'],
  ['Con... đường mới.txt', 'ban-tin Con... đường mới.txt'],
  ['Con đường mới.txt', 'Con đường mới.txt'],
  ['Nghị quyết số 1.2 của xã', 'Nghị quyết số 1.2 của xã'],
  ['tên cuối dấu chấm.', 'tên cuối dấu chấm'],
  ['Ho\u0323̂i nghi\u0323.txt', 'Hội nghị.txt'],
])('%j becomes %j', (suggested, name) => {
  expect(safeFileName(suggested)).toBe(name);
});

test('whatever is suggested, every system takes the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (suggested) => {
      const name = safeFileName(suggested);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
      expect(name).not.toMatch(/^[\s.]|[\s.]$/);
      expect(name).not.toBe('');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(215);
    }),
  );
});

test('a target has the ending of its kind, once', () => {
  expect(withExtension('/a/b', 'pdf')).toBe('/a/b.pdf');
  expect(withExtension('/a/b.PDF', 'pdf')).toBe('/a/b.PDF');
  expect(withExtension('/a/b.html', 'pdf')).toBe('/a/b.html.pdf');
  expect(withExtension('/a/b', 'text')).toBe('/a/b.txt');
});
