import { SetupError } from './report.mjs';

const CAUSES = [
  {
    name: 'disk',
    signs: /ENOSPC|no space left|disk quota/i,
    sentence: 'there is no room left on the disk',
  },
  {
    name: 'checksum',
    signs: /EINTEGRITY|integrity checksum|checksum mismatch|match expected checksum/i,
    sentence: 'the checksum of what was downloaded is wrong, so it was thrown away',
  },
  {
    name: 'network',
    signs:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|fetch failed|Temporary failure resolving|Could not resolve|Unable to fetch|Failed to fetch/i,
    sentence: 'the network cannot be reached',
  },
  {
    name: 'rights',
    signs: /EACCES|EPERM|EROFS|Permission denied/i,
    sentence: 'the right to write there is missing',
  },
];

const LAST_LINES = 12;

/**
 * @param {string} output what a failed program said
 * @returns {string | undefined} `disk`, `checksum`, `network` or `rights`, where it is one of those
 */
export function causeOf(output) {
  return CAUSES.find(({ signs }) => signs.test(output))?.name;
}

/**
 * Says in one sentence why a step failed. Where the cause is not one of the known ones the program's
 * own last lines follow, since hiding them would help nobody.
 * @param {string} what the step, as the beginning of a sentence
 * @param {string} output what the failed program said
 * @returns {SetupError}
 */
export function failureOf(what, output) {
  const cause = CAUSES.find(({ signs }) => signs.test(output));
  if (cause) return new SetupError(`${what} failed: ${cause.sentence}.`);
  const tail = output.trim().split('\n').slice(-LAST_LINES).join('\n');
  return new SetupError(`${what} failed:\n${tail}`);
}

/**
 * Wraps a step whose failures are Node's own errors (a full disk while unpacking, …). A fault that is
 * none of the known causes stays what it is, with its stack.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function explaining(what, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SetupError) throw error;
    // Node's message names the code and the file: "EACCES: permission denied, open '/x'".
    const message = error instanceof Error ? error.message : String(error);
    if (causeOf(message) === undefined) throw error;
    const file = error instanceof Error && 'path' in error ? ` (${String(error.path)})` : '';
    throw failureOf(`${what}${file}`, message);
  }
}
