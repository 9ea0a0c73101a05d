import { describe, expect, test } from 'vitest';
import { needRoom } from '../../../build/setup/disk.mjs';
import { explaining, failureOf } from '../../../build/setup/failure.mjs';
import { checkPlatform } from '../../../build/setup/platform.mjs';
import { temporaryProject } from '../support/temporary-project.ts';

describe('a failure is one sentence', () => {
  const noNetwork = 'Step failed: the network cannot be reached.';
  const wrongSum =
    'Step failed: the checksum of what was downloaded is wrong, so it was thrown away.';
  const noRoom = 'Step failed: there is no room left on the disk.';

  test.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://x failed', noNetwork],
    ['npm error code EAI_AGAIN', noNetwork],
    ['npm error code ECONNREFUSED', noNetwork],
    ["Temporary failure resolving 'deb.debian.org'", noNetwork],
    ['npm error code EINTEGRITY\nsha512-a integrity checksum failed when using sha512', wrongSum],
    ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', noRoom],
  ])('%j', (output, sentence) => {
    expect(failureOf('Step', output).message).toBe(sentence);
  });

  test('and where the cause is unknown, the last lines of whoever failed', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `line ${at}`);
    const { message } = failureOf('Step', lines.join('\n'));
    expect(message).toMatch(/^Step failed:\nline 28\n/);
    expect(message).toMatch(/line 39$/);
  });

  test("also for Node's own errors", async () => {
    const full = new Error('ENOSPC: no space left on device, write');
    await expect(explaining('Unpacking', () => Promise.reject(full))).rejects.toThrow(
      'Unpacking failed: there is no room left on the disk.',
    );
  });
});

test('too small a disk is refused before the step begins', () => {
  const { root } = temporaryProject();
  expect(() => needRoom(root, 1, 'a test')).not.toThrow();
  expect(() => needRoom(root, 1e9, 'a test')).toThrow(
    /^there is no room left on the disk: a test needs about 1000000000 MB in .*, \d+ MB are free\.$/,
  );
});

describe('the platform', () => {
  test('of this machine serves', () => {
    expect(() => checkPlatform()).not.toThrow();
  });

  test.each([
    [{ platform: 'sunos', arch: 'x64', node: '24.0.0' }, /^unsupported system: sunos-x64\./],
    [{ platform: 'linux', arch: 'ia32', node: '24.0.0' }, /^unsupported system: linux-ia32\./],
    [{ platform: 'linux', arch: 'x64', node: '16.20.0' }, /^Node 16\.20\.0 is too old/],
    [{ platform: 'linux', arch: 'x64', node: '18.14.0' }, /^Node 18\.14\.0 is too old/],
  ])('%j does not', (machine, sentence) => {
    expect(() => checkPlatform(machine)).toThrow(sentence);
  });
});
