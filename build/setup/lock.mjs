// One set-up at a time in a checkout: `npm start` and `npm test` may be typed together. The lock is a
// file that only one process can create; its holder touches it while it works, so that a lock
// left by a killed process, even one in another container, is known by its age.

import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './report.mjs';

const HEARTBEAT_MS = 2_000;
/** Ten missed heartbeats: a holder that is merely slow (a full disk cache, a suspended laptop) is not robbed. */
const STALE_MS = 20_000;
const RETRY_MS = 200;

/**
 * Runs the work while holding the lock; waits, and says so once, while another holds it.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    token: `${process.hrtime.bigint()}`,
  });
  let told = false;
  while (!create(file, mine)) {
    if (isStale(file)) breakLock(file);
    else {
      if (!told) say('another start or test is setting up here; waiting for it');
      told = true;
      await sleep(RETRY_MS);
    }
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  const release = () => {
    clearInterval(heartbeat);
    if (read(file) === mine) rmSync(file, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file @param {string} content */
function create(file, content) {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file @returns {string | undefined} */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken away from us after a long sleep of the machine: the work goes on, its last act is a rename.
  }
}

/**
 * A lock is stale when its process is gone, or when nobody has touched it for a while.
 * @param {string} file
 */
export function isStale(file) {
  const content = read(file);
  if (content === undefined) return false;
  try {
    const { pid, host } = JSON.parse(content);
    if (host === hostname() && !isAlive(pid)) return true;
  } catch {
    // Created but not yet written, or its writer was killed in between: only its age can tell.
  }
  return ageMs(file) > STALE_MS;
}

/** @param {string} file */
function ageMs(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Two may find the same lock stale at the same moment; the second one must not remove the lock that
 * the first has made since. So whoever breaks a lock holds a second one while looking again.
 * @param {string} file
 */
function breakLock(file) {
  const guard = `${file}.breaking`;
  if (!create(guard, '')) {
    if (ageMs(guard) > STALE_MS) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isStale(file)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}
