import { spawn } from 'node:child_process';
import { coverByLock } from './lock.mjs';
import { SetupError } from './report.mjs';

/** @typedef {import('node:stream').Readable} Readable */

/** Enough to find the reason in, and never a memory problem when a compiler talks a lot. */
const KEPT_OUTPUT_CHARS = 64 * 1024;

/**
 * @typedef {object} ChildResult
 * @property {number} code exit code; 128 when a signal ended it, 127 when it could not be started
 * @property {string} stdout
 * @property {string} output the last of stdout and stderr together, as they came
 */

/** npm takes a few seconds to put back what it has begun to replace. */
const STOP_LIMIT_MS = 3_000;

/** Those at work, with the promise of their end. @type {Map<import('node:child_process').ChildProcess, Promise<ChildResult>>} */
const running = new Map();
let stopped = false;

/**
 * Tells every child to stop and waits until all have ended: what they leave must not change any more when
 * the lock is given back. No child starts after this.
 */
export async function stopChildren() {
  stopped = true;
  for (const child of running.keys()) child.kill();
  const patience = setTimeout(() => {
    for (const child of running.keys()) child.kill('SIGKILL');
  }, STOP_LIMIT_MS);
  await Promise.all(running.values());
  clearTimeout(patience);
}

/**
 * Runs a program to its end and keeps what it said. A failure is a result: the caller words it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<ChildResult>}
 */
export function runChild(command, args, options = {}) {
  if (stopped) return Promise.reject(new SetupError('stopped.'));
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  coverByLock(child.pid);
  const ended = resultOf(child).finally(() => running.delete(child));
  running.set(child, ended);
  return ended;
}

/** @param {import('node:child_process').ChildProcessByStdio<null, Readable, Readable>} child @returns {Promise<ChildResult>} */
function resultOf(child) {
  return new Promise((resolve) => {
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout = (stdout + chunk).slice(-KEPT_OUTPUT_CHARS);
      output = (output + chunk).slice(-KEPT_OUTPUT_CHARS);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output = (output + chunk).slice(-KEPT_OUTPUT_CHARS);
    });
    child.on('error', (error) => resolve({ code: 127, stdout, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 128, stdout, output }));
  });
}
