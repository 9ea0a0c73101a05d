import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSignedLibrary } from '../../bench/material/signed-library.ts';
import {
  electronExecutable,
  projectRoot,
  sandboxSwitches,
} from '../support/electron-executable.ts';
import { removeFolder } from '../support/launch.ts';

/** A check that takes a while, of 2,500 bulletins and the sample: it says how far it is, and Ctrl+C ends it. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-long-'));
  await makeSignedLibrary(path.join(folder, 'library'), { bulletins: 2_500, revisions: 8 });
});
afterAll(() => removeFolder(folder));

type Ended = { code: number | null; stdout: string; stderr: string };

/** Like a terminal: a Ctrl+C goes to every process of the group. */
function check(onProgress: (interrupt: () => void) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const words = ['check', '--data', path.join(folder, 'library')];
    const child = spawn(electronExecutable(), [...sandboxSwitches(), projectRoot, ...words], {
      detached: true,
      stdio: 'pipe',
      timeout: 100_000,
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => {
      said.stderr += chunk.toString('utf8');
      if (said.stderr.includes('Đang kiểm tra'))
        onProgress(() => void process.kill(-(child.pid ?? 0), 'SIGINT'));
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

test('goes to its end, and has said how far it was', async () => {
  const { code, stdout, stderr } = await check(() => undefined);
  expect(code).toBe(0);
  expect(stdout).toContain('Đã xem hết 2.501 bản tin, 20.000 phiên bản');
  expect(stderr).toMatch(/Đang kiểm tra: \d+%/);
});

test('is ended by Ctrl+C, and says nothing of a result', async () => {
  let interrupted = false;
  const { code, stdout, stderr } = await check((interrupt) => {
    if (!interrupted) interrupt();
    interrupted = true;
  });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('dừng');
});
