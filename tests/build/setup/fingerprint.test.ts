import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../build/setup/fingerprint.mjs';
import { temporaryProject, write } from '../support/temporary-project.ts';

describe('the fingerprint of the sources', () => {
  const paths = ['domain', 'package.json'];
  function sources() {
    const { root } = temporaryProject();
    write(root, 'domain/a.ts', 'a');
    write(root, 'domain/deep/b.ts', 'bc');
    write(root, 'package.json', '{}');
    return { root, before: fingerprintOf(root, paths) };
  }

  test('is the same for the same content, whatever the dates', () => {
    const { root, before } = sources();
    utimesSync(path.join(root, 'domain/a.ts'), new Date(0), new Date(0));
    write(root, 'elsewhere/c.ts', 'not asked for');
    expect(fingerprintOf(root, paths)).toBe(before);
  });

  test.each<[string, (root: string) => void]>([
    ['a changed file', (root) => writeFileSync(path.join(root, 'domain/a.ts'), 'A')],
    ['a new file', (root) => write(root, 'domain/deep/c.ts', '')],
    [
      'a renamed file',
      (root) => renameSync(path.join(root, 'domain/a.ts'), path.join(root, 'domain/z.ts')),
    ],
    ['a removed folder', (root) => renameSync(path.join(root, 'domain'), path.join(root, 'gone'))],
    [
      'bytes that moved from one file to the next',
      (root) => {
        writeFileSync(path.join(root, 'domain/a.ts'), 'ab');
        writeFileSync(path.join(root, 'domain/deep/b.ts'), 'c');
      },
    ],
  ])('changes with %s', (_, change) => {
    const { root, before } = sources();
    change(root);
    expect(fingerprintOf(root, paths)).not.toBe(before);
  });
});
