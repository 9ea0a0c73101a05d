// One set-up at a time in a checkout: `npm start` and `npm test` may be typed together. The lock is a
// file that only one process can create. One left by a killed process is known by its process number,
// or, where it came from another container, by its age: the holder touches it while it works.

import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRecord, readJson, readText } from './fingerprint.mjs';
import { say } from './report.mjs';

const HEARTBEAT_MS = 2_000;
/** Ten missed heartbeats: a holder that is merely slow (a full disk cache, a suspended laptop) is not robbed. */
const STALE_MS = 20_000;
const RETRY_MS = 200;

/**
 * What stands in the file. The lock counts as long as one of the processes lives: `npm ci` goes on
 * when its parent is killed.
 * @typedef {{ pids: number[], host: string, token: string }} LockRecord
 */

/** The lock this process holds. @type {{ file: string, record: LockRecord } | undefined} */
let held;

/**
 * Runs the work while holding the lock; waits, and says so once, while another holds it.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  const token = `${process.pid}-${process.hrtime.bigint()}`;
  const record = { pids: [process.pid], host: hostname(), token };
  await obtain(file, JSON.stringify(record));
  held = { file, record };
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  const release = () => {
    clearInterval(heartbeat);
    held = undefined;
    if (recordIn(file)?.token === token) rmSync(file, { force: true });
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
async function obtain(file, content) {
  let told = false;
  while (!create(file, content)) {
    if (isStale(file)) breakLock(file);
    else {
      if (!told) say('another start or test is setting up here; waiting for it');
      told = true;
      await sleep(RETRY_MS);
    }
  }
}

/**
 * Lets the lock hold for a child process too, should this one be killed before it.
 * @param {number | undefined} pid
 */
export function coverByLock(pid) {
  if (!held || pid === undefined) return;
  held.record.pids = [...held.record.pids.filter(isAlive), pid];
  writeFileSync(held.file, JSON.stringify(held.record));
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

/**
 * @param {string} file
 * @returns {LockRecord | undefined} undefined while it is being written, or where its writer was killed
 */
function recordIn(file) {
  const record = readJson(file);
  if (!isRecord(record)) return undefined;
  const { pids, host, token } = record;
  if (!Array.isArray(pids) || typeof host !== 'string' || typeof token !== 'string')
    return undefined;
  return { pids: pids.map(Number), host, token };
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
 * A lock is stale when its processes are gone, or when nobody has touched it for a while.
 * @param {string} file
 */
export function isStale(file) {
  const record = recordIn(file);
  if (record?.host === hostname()) return !record.pids.some(isAlive);
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
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  // Ended, but nobody has fetched its exit code: in containers nobody may ever do so.
  return !/\) Z /.test(readText(`/proc/${pid}/stat`) ?? '');
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
