import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unzip } from '../../../build/setup/unzip.mjs';
import { temporaryProject, write } from '../support/temporary-project.ts';

const everything = (entry: string) => entry;

describe('unzip', () => {
  test('keeps bytes, folders and executable bits', async () => {
    const { root } = temporaryProject();
    const program = { os: 3, attrs: ((0o100000 | 0o755) << 16) >>> 0 };
    const zip = write(
      root,
      'a.zip',
      zipSync({ 'run/me': [Buffer.from('#!/bin/sh\n'), program], 'tờ.txt': Buffer.from('tờ tin') }),
    );
    await unzip(zip, path.join(root, 'out'), everything);
    expect(readFileSync(path.join(root, 'out/tờ.txt'), 'utf8')).toBe('tờ tin');
    // Windows has no such bits and gives none.
    const executable = process.platform === 'win32' ? 0 : 0o111;
    expect(statSync(path.join(root, 'out/run/me')).mode & 0o111).toBe(executable);
  });

  test('leaves out what has no place', async () => {
    const { root } = temporaryProject();
    const zip = write(root, 'a.zip', zipSync({ a: Buffer.from('a'), b: Buffer.from('b') }));
    await unzip(zip, path.join(root, 'out'), (entry) => (entry === 'a' ? 'renamed' : undefined));
    expect(readdirSync(path.join(root, 'out'))).toEqual(['renamed']);
  });

  test.each(['../outside', '/outside'])('refuses an entry that leads outside: %s', async (name) => {
    const { root } = temporaryProject();
    const zip = write(root, 'a.zip', zipSync({ [name]: Buffer.from('x') }));
    await expect(unzip(zip, path.join(root, 'out'), everything)).rejects.toThrow(
      /invalid relative path|absolute path/,
    );
    expect(existsSync(path.join(root, 'outside'))).toBe(false);
  });

  test('a zip cut anywhere is an error', async () => {
    const { root } = temporaryProject();
    const whole = zipSync({ a: Buffer.alloc(2_000, 'a'), b: Buffer.alloc(2_000, 'b') });
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const zip = write(root, 'a.zip', whole.subarray(0, Math.floor(whole.length * share)));
      await expect(unzip(zip, path.join(root, 'out'), everything)).rejects.toThrow(
        /end of central directory|too large|truncated/i,
      );
    }
  });
});
