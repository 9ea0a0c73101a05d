import { spawn } from 'node:child_process';
import { coverByLock } from './lock.mjs';

/** Enough to find the reason in, and never a memory problem when a compiler talks a lot. */
const KEPT_OUTPUT_CHARS = 64 * 1024;

/**
 * @typedef {object} ChildResult
 * @property {number} code exit code; 128 when a signal ended it, 127 when it could not be started
 * @property {string} stdout
 * @property {string} output the last of stdout and stderr together, as they came
 */

/** Those at work: they end with us. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill();
});

/**
 * Runs a program to its end and keeps what it said. Never rejects: the caller words the failure.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<ChildResult>}
 */
export function runChild(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    coverByLock(child.pid);
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout = (stdout + chunk).slice(-KEPT_OUTPUT_CHARS);
      output = (output + chunk).slice(-KEPT_OUTPUT_CHARS);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output = (output + chunk).slice(-KEPT_OUTPUT_CHARS);
    });
    const end = (/** @type {ChildResult} */ result) => {
      running.delete(child);
      resolve(result);
    };
    child.on('error', (error) => end({ code: 127, stdout, output: output + error.message }));
    child.on('close', (code) => end({ code: code ?? 128, stdout, output }));
  });
}
