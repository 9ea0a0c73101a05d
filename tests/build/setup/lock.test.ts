import { spawn } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { isStale, withLock } from '../../../build/setup/lock.mjs';
import { temporaryProject, write } from '../support/temporary-project.ts';

const moduleUrl = (name: string) =>
  new URL(`../../../build/setup/${name}.mjs`, import.meta.url).href;
const lockModule = moduleUrl('lock');
const childModule = moduleUrl('child');
const mainModule = moduleUrl('main');

/** Runs a piece of code in another Node; gives its signal or exit code, and tells when it says something. */
function otherNode(code: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return {
    child,
    spoke: new Promise<void>((resolve) => child.stdout.once('data', () => resolve())),
    ended: new Promise((resolve) => child.once('exit', (exit, signal) => resolve(signal ?? exit))),
  };
}

describe('the lock', () => {
  test('lets processes through one at a time', async () => {
    const { root } = temporaryProject();
    const lock = path.join(root, 'lock');
    const counter = write(root, 'counter', '0');
    // Reading and writing with a pause in between loses counts unless the lock holds.
    const code = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { setTimeout as sleep } from 'node:timers/promises';
      import { withLock } from ${JSON.stringify(lockModule)};
      for (let i = 0; i < 3; i += 1) {
        await withLock(${JSON.stringify(lock)}, async () => {
          const count = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
          await sleep(20);
          writeFileSync(${JSON.stringify(counter)}, String(count + 1));
        });
      }
    `;
    const others = [1, 2, 3].map(() => otherNode(code).ended);
    expect(await Promise.all(others)).toEqual([0, 0, 0]);
    expect(readFileSync(counter, 'utf8')).toBe('9');
    expect(existsSync(lock)).toBe(false);
  });

  test('of a killed process is taken over at once', async () => {
    const { root } = temporaryProject();
    const lock = path.join(root, 'lock');
    const other = otherNode(`
      import { withLock } from ${JSON.stringify(lockModule)};
      await withLock(${JSON.stringify(lock)}, () => new Promise((resolve) => {
        console.log('mine');
        setTimeout(resolve, 60_000);
      }));
    `);
    await other.spoke;
    expect(isStale(lock)).toBe(false);
    other.child.kill('SIGKILL');
    await other.ended;
    expect(existsSync(lock)).toBe(true);
    expect(await withLock(lock, () => Promise.resolve('taken'))).toBe('taken');
    expect(existsSync(lock)).toBe(false);
  });

  test('holds on while a child of the killed process is still at work', async () => {
    const { root } = temporaryProject();
    const lock = path.join(root, 'lock');
    const done = path.join(root, 'done');
    const atLast = `setTimeout(() => require('node:fs').writeFileSync(process.argv[1], ''), 1500)`;
    const other = otherNode(`
      import { runChild } from ${JSON.stringify(childModule)};
      import { withLock } from ${JSON.stringify(lockModule)};
      await withLock(${JSON.stringify(lock)}, async () => {
        const work = runChild(process.execPath, ['-e', ${JSON.stringify(atLast)}, ${JSON.stringify(done)}]);
        console.log('at work');
        await work;
      });
    `);
    await other.spoke;
    other.child.kill('SIGKILL');
    await other.ended;
    expect(await withLock(lock, () => Promise.resolve(existsSync(done)))).toBe(true);
  });

  test('and its children end with a process that is told to stop', async () => {
    const { root } = temporaryProject();
    const lock = path.join(root, 'lock');
    const other = otherNode(`
      import { runChild } from ${JSON.stringify(childModule)};
      import { withLock } from ${JSON.stringify(lockModule)};
      import { runMain } from ${JSON.stringify(mainModule)};
      await runMain(() => withLock(${JSON.stringify(lock)}, async () => {
        const work = runChild(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
        console.log('at work');
        await work;
        return 0;
      }));
    `);
    await other.spoke;
    other.child.kill('SIGTERM');
    expect(await other.ended).toBe(128 + 15);
    expect(existsSync(lock)).toBe(false);
  });

  test('is let go when the work fails', async () => {
    const { root } = temporaryProject();
    const lock = path.join(root, 'lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});

const secondsAgo = (file: string, seconds: number) => {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(file, then, then);
};

function record(pid: number, host: string): string {
  return JSON.stringify({ pids: [pid], host, token: 'a test' });
}

describe('a lock is stale', () => {
  test.each([
    ['of this process', record(process.pid, hostname()), 60, false],
    ['of another machine, fresh', record(1, 'elsewhere'), 1, false],
    ['of another machine, untouched', record(1, 'elsewhere'), 60, true],
    ['just created and still empty', '', 1, false],
    ['left empty', '', 60, true],
  ])('%s', (_, content, age, stale) => {
    const { root } = temporaryProject();
    const lock = write(root, 'lock', content);
    secondsAgo(lock, age);
    expect(isStale(lock)).toBe(stale);
  });
});
