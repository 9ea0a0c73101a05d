// What the set-up says: one line a step, with its time, always on stderr, because the stdout of
// `npm -s start -- list --json` belongs to the application.

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
