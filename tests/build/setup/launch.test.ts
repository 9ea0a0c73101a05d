import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { hasDisplay, openVirtualDisplay } from '../../../build/setup/display.mjs';
import { sandboxSwitches } from '../../../build/setup/launch.mjs';

const launchModule = new URL('../../../build/setup/launch.mjs', import.meta.url).href;

/** Runs a program in the foreground of another Node, the way `npm start` runs Electron. */
function inForeground(program: string) {
  const code = `
    import { runInForeground } from ${JSON.stringify(launchModule)};
    process.exitCode = await runInForeground(process.execPath, ['-e', ${JSON.stringify(program)}], {});
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  const spoke = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  const ended = new Promise<{ code: number | null; stdout: string }>((resolve) =>
    child.once('close', (exit) => resolve({ code: exit, stdout })),
  );
  return { child, spoke, ended };
}

describe('a program in the foreground', () => {
  test('gives its exit code and its output, byte for byte', async () => {
    const { ended } = inForeground(`process.stdout.write('{"tin": 1}'); process.exitCode = 2`);
    expect(await ended).toEqual({ code: 2, stdout: '{"tin": 1}' });
  });

  test.runIf(process.platform !== 'win32')(
    'gets the signals, and may take its time to save',
    async () => {
      const run = inForeground(`
        process.on('SIGTERM', () => setTimeout(() => { console.log('saved'); process.exit(3); }, 100));
        setInterval(() => {}, 1000);
        console.log('ready');
      `);
      await run.spoke;
      run.child.kill('SIGTERM');
      expect(await run.ended).toEqual({ code: 3, stdout: 'ready\nsaved\n' });
    },
  );

  test.runIf(process.platform !== 'win32')('killed, it gives what a shell would', async () => {
    const { ended } = inForeground(`process.kill(process.pid, 'SIGKILL')`);
    expect((await ended).code).toBe(128 + 9);
  });
});

test('the sandbox is off for root on Linux and nowhere else', () => {
  expect(sandboxSwitches('linux', 0)).toEqual(['--no-sandbox']);
  expect(sandboxSwitches('linux', 1000)).toEqual([]);
  expect(sandboxSwitches('darwin', 0)).toEqual([]);
  expect(sandboxSwitches('win32', undefined)).toEqual([]);
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['win32', {}, true],
  ['darwin', {}, true],
] as const)('a display on %s with %j: %s', (platform, env, there) => {
  expect(hasDisplay(env, platform)).toBe(there);
});

/** Knocks at the display as X11 asks: byte order, version 11.0, the name and the cookie. */
async function knock(display: string, cookie: Buffer): Promise<number> {
  const name = Buffer.from('MIT-MAGIC-COOKIE-1\0\0');
  const head = Buffer.from([0x6c, 0, 11, 0, 0, 0, 18, 0, cookie.length, 0, 0, 0]);
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  socket.write(Buffer.concat([head, name, cookie]));
  const answer = await new Promise<Buffer>((resolve, reject) => {
    socket.once('data', resolve);
    socket.once('error', reject);
  });
  socket.destroy();
  return answer[0] ?? -1;
}

const cookieIn = (file: string) => readFileSync(file).subarray(-16);

describe.runIf(process.platform === 'linux')('a display made for a machine without one', () => {
  test('lets in whoever can read its cookie, and nobody else', async () => {
    const display = await openVirtualDisplay();
    try {
      const { DISPLAY, XAUTHORITY } = display.env;
      expect(DISPLAY).toMatch(/^:\d+$/);
      expect(await knock(DISPLAY, cookieIn(XAUTHORITY))).toBe(1);
      expect(await knock(DISPLAY, Buffer.alloc(16))).toBe(0);
    } finally {
      display.close();
    }
  });

  test('two at once do not share a number', async () => {
    const displays = await Promise.all([openVirtualDisplay(), openVirtualDisplay()]);
    for (const display of displays) display.close();
    expect(displays[0]?.env.DISPLAY).not.toBe(displays[1]?.env.DISPLAY);
  });
});
