import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileInside } from '../../../../electron/shell/protocol/file-inside.ts';

const folder = path.resolve('/apps/ban-tin/out/renderer');

test('a file below the folder', () => {
  expect(fileInside(folder, '/index.html')).toBe(path.join(folder, 'index.html'));
  expect(fileInside(folder, '/assets/a%20b.js')).toBe(path.join(folder, 'assets', 'a b.js'));
});

test.each([
  '/',
  '',
  '/..',
  '/../x',
  '/a/../../x',
  '/%2e%2e/x',
  '/..%2f..%2fx',
  '/%5c..%5cx',
  '/a\\..\\x',
  '/%00',
  '/c:/windows',
  '/%zz',
  '/a/../b',
])('%j leads out, or is no file of ours', (pathname) => {
  expect(fileInside(folder, pathname)).toBeNull();
});

test('whatever is asked for, the answer lies inside', () => {
  const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', 'a', 'b.js', '//', '%00', ':');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const file = fileInside(folder, `/${parts.join('/')}`);
      expect(file === null || file.startsWith(folder + path.sep)).toBe(true);
    }),
  );
});
