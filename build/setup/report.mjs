// What the set-up says: one line a step, with its time, always on stderr, because the stdout of
// `npm -s start -- list --json` belongs to the application.

import { exitCodeOf, takeSignals } from './signals.mjs';

const SECOND_MS = 1000;

/** A failure that is told in one sentence, without a stack: the reader can do something about it. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Does one step and prints its name, then its time, on one line.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const start = performance.now();
  process.stderr.write(`${name} … `);
  try {
    const value = await work();
    say(seconds(performance.now() - start));
    return value;
  } catch (error) {
    say(`failed after ${seconds(performance.now() - start)}`);
    throw error;
  }
}

/** @param {number} ms @returns {string} `0.3 s` */
export function seconds(ms) {
  return `${(ms / SECOND_MS).toFixed(1)} s`;
}

/**
 * Runs a script's main function. A SetupError ends it with its sentence, anything else is a fault of
 * ours and keeps its stack.
 * @param {() => Promise<number>} main returns the exit code
 */
export async function runMain(main) {
  // Through process.exit, so that whatever runs at the exit (children, display, lock) is cleared away.
  const release = takeSignals((signal) => process.exit(exitCodeOf(signal)));
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SetupError) say(`ban-tin: ${error.message}`);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    release();
  }
}
