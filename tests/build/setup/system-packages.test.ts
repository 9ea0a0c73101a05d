import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  installOnSystem,
  missingFromSystem,
  needsFor,
} from '../../../build/setup/system-packages.mjs';

const nameOf = ({ package: name }: { package: string }) => name;
const onLinux = process.platform === 'linux';
const onDebian = existsSync('/etc/debian_version');

describe('what the system must have', () => {
  test('to start where there is a display', () => {
    const names = needsFor({ display: true, tests: false }).map(nameOf);
    expect(names).toContain('libgtk-3-0');
    expect(names).not.toContain('xvfb');
    expect(names).not.toContain('poppler-utils');
  });

  test('to test where there is none', () => {
    const names = needsFor({ display: false, tests: true }).map(nameOf);
    expect(names).toEqual(expect.arrayContaining(['libgtk-3-0', 'xvfb', 'poppler-utils']));
  });

  test.runIf(onLinux)('is looked for as a file', () => {
    const there = { file: 'sh', kind: 'program', package: 'dash' } as const;
    const gone = { file: 'no-such-program', kind: 'program', package: 'nothing' } as const;
    expect(missingFromSystem([there, gone])).toEqual([gone]);
  });
});

describe('without the right to install', () => {
  const missing = [{ file: 'Xvfb', kind: 'program', package: 'xvfb' }] as const;

  test('it says what to do, and stops', async () => {
    await expect(installOnSystem(missing, 'to run Electron', 1000)).rejects.toThrow(
      onDebian
        ? 'sudo apt-get update && sudo apt-get install --no-install-recommends xvfb'
        : 'this system lacks Xvfb, needed to run Electron; install it and start again.',
    );
  });

  test('it says nothing when nothing is missing', async () => {
    await expect(installOnSystem([], 'to run Electron', 1000)).resolves.toBeUndefined();
  });
});
