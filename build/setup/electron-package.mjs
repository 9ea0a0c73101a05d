// The Electron of the `electron` package: a small package that fetches its program from GitHub (or the
// mirror the machine names) when asked to. Where GitHub cannot be reached that fails at once, or hangs.

import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { inWorkFolder } from './disk.mjs';
import { packageVersionIn, readText } from './fingerprint.mjs';
import { projectNode } from './node-modules.mjs';

/** Nothing has come after this long: no GitHub here, and nobody waits longer for what will not come. */
const FIRST_BYTES_MS = 6_000;
/** A download under way may stall on a poor line, and unpacking shows no progress either. */
const STALL_MS = 30_000;
const LOOK_MS = 500;

/** @typedef {import('./project.mjs').Project} Project */

/** @param {Project} project @returns {string} the version package.json pins */
export function packageVersion(project) {
  return packageVersionIn(path.join(project.modules, 'electron'));
}

/**
 * @param {Project} project
 * @returns {string | undefined} the executable, where the package has its own, whole
 */
export function packagedElectron(project) {
  const folder = path.join(project.modules, 'electron');
  // The package writes path.txt when it has unpacked everything.
  const name = readText(path.join(folder, 'path.txt'));
  const version = readText(path.join(folder, 'dist', 'version'))
    ?.trim()
    .replace(/^v/, '');
  if (!name || version !== packageVersion(project)) return undefined;
  const executable = path.join(folder, 'dist', name);
  return existsSync(executable) ? executable : undefined;
}

/**
 * Lets the package fetch its program, and ends the attempt when nothing comes.
 * @param {Project} project
 * @returns {Promise<string | undefined>} the executable, or undefined where it is out of reach
 */
export async function fetchPackagedElectron(project) {
  return inWorkFolder(project.cache, async (work) => {
    const stop = new AbortController();
    const watch = setInterval(watcher(work, project, stop), LOOK_MS);
    try {
      const installer = path.join(project.modules, 'electron', 'install.js');
      await runChild(projectNode(project), [installer], {
        cwd: project.root,
        // The download grows in the temporary folder: give it one of its own, to watch it grow.
        env: { ...process.env, TMPDIR: work, TEMP: work, TMP: work, ELECTRON_GET_NO_PROGRESS: '1' },
        signal: stop.signal,
      });
    } finally {
      clearInterval(watch);
    }
    return packagedElectron(project);
  });
}

/** @param {string} work @param {Project} project @param {AbortController} stop */
function watcher(work, project, stop) {
  const unpacked = path.join(project.modules, 'electron', 'dist');
  mkdirSync(work, { recursive: true });
  let size = 0;
  let since = performance.now();
  return () => {
    const now = bytesIn(work) + bytesIn(unpacked);
    if (now !== size) {
      size = now;
      since = performance.now();
    }
    const patience = size === 0 ? FIRST_BYTES_MS : STALL_MS;
    if (performance.now() - since > patience) stop.abort();
  };
}

/** @param {string} folder @returns {number} */
function bytesIn(folder) {
  let sum = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      sum += entry.isDirectory() ? bytesIn(full) : statSync(full).size;
    }
  } catch {
    // Moved away while we looked: that is progress, and the next look sees it.
  }
  return sum;
}
