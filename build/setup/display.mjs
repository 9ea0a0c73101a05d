// A window needs a display. Without one, Linux runs the application on Xvfb's, which nobody sees.
// Xvfb is started here and not through xvfb-run: killed by a signal, that script leaves both Xvfb and
// its command behind.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SetupError } from './report.mjs';

const SCREEN = '1600x1000x24';
const START_LIMIT_MS = 20_000;

/** @param {NodeJS.ProcessEnv} [env] @param {NodeJS.Platform} [platform] */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/**
 * @typedef {object} VirtualDisplay
 * @property {{ DISPLAY: string, XAUTHORITY: string }} env for the programs that shall use it
 * @property {() => void} close
 */

/**
 * Starts an Xvfb on a free display number, for this user alone.
 * @param {{ forOneProgram?: boolean }} [options] forOneProgram: Xvfb ends with the last window program,
 *   even when we are killed and cannot end it
 * @returns {Promise<VirtualDisplay>}
 */
export async function openVirtualDisplay({ forOneProgram = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'ban-tin-display-'));
  const authority = path.join(folder, 'Xauthority');
  writeFileSync(authority, authorityFile(randomBytes(16)), { mode: 0o600 });
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', authority].concat(
      // Without it the server begins anew when its last window closes, and drops whoever comes just then.
      forOneProgram ? ['-terminate'] : ['-noreset'],
    ),
    // A group of its own: Ctrl+C in the terminal reaches the application, which may still want to ask.
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  );
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  try {
    const number = await displayNumber(server);
    server.unref();
    return {
      env: { DISPLAY: `:${number}`, XAUTHORITY: authority },
      close: () => {
        process.off('exit', close);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ reason) => {
      clearTimeout(timer);
      reject(new SetupError(`Xvfb, the display for machines without one, ${reason}.`));
    };
    const timer = setTimeout(() => fail('did not start in time'), START_LIMIT_MS);
    server.once('error', () => fail('could not be started'));
    server.once('exit', () => fail('ended at once'));
    const pipe = server.stdio[3];
    if (!(pipe instanceof Socket)) return fail('gave no pipe');
    let text = '';
    pipe.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (!text.endsWith('\n')) return;
      clearTimeout(timer);
      server.removeAllListeners('exit');
      pipe.destroy();
      resolve(text.trim());
    });
  });
}

/**
 * The file that lets only its reader connect: one record of the Xauthority format, for any host
 * and display (family 0xFFFF, no address, no number).
 * @param {Buffer} cookie
 */
function authorityFile(cookie) {
  const anyFamily = Buffer.from([0xff, 0xff]);
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), cookie];
  return Buffer.concat([anyFamily, ...fields.map(withLength)]);
}

/** @param {Buffer} bytes */
function withLength(bytes) {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
