// How Electron is started here: with which switches, on which display, and how its end is passed on.

import { spawn } from 'node:child_process';
import { hasDisplay, openVirtualDisplay } from './display.mjs';
import { exitCodeOf, takeSignals } from './signals.mjs';

/**
 * Chromium's sandbox refuses to work for root; machines that build and containers are root.
 * @param {NodeJS.Platform} [platform]
 * @param {number} [uid]
 * @returns {string[]}
 */
export function sandboxSwitches(platform = process.platform, uid = process.getuid?.()) {
  return platform === 'linux' && uid === 0 ? ['--no-sandbox'] : [];
}

/**
 * Does the work with a display: the machine's, or one made for it and closed afterwards.
 * @template T
 * @param {{ forOneProgram?: boolean }} options
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work gets the environment for the programs it starts
 * @returns {Promise<T>}
 */
export async function onSomeDisplay(options, work) {
  if (hasDisplay()) return work(process.env);
  const display = await openVirtualDisplay(options);
  try {
    return await work({ ...process.env, ...display.env });
  } finally {
    display.close();
  }
}

/**
 * Runs a program in the foreground: its input and output are ours, untouched. Signals sent to us are
 * sent on, and we end when it has ended, as it ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<number>} exit code
 */
export function runInForeground(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    const release = takeSignals((signal) => child.kill(signal));
    child.once('error', (error) => {
      release();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? (signal ? exitCodeOf(signal) : 1));
    });
  });
}
