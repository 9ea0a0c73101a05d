// The Electron of the `electron` package: a small package that fetches its program from GitHub (or the
// mirror the machine names) when asked to. Where GitHub cannot be reached that fails at once, or hangs.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { bytesIn, inWorkFolder } from './disk.mjs';
import { causeOf, failureOf } from './failure.mjs';
import { packageVersionIn, readText } from './fingerprint.mjs';
import { projectNode } from './node-modules.mjs';

/**
 * How long nothing may come. Before the first byte: no GitHub here, and nobody waits longer for what
 * will not come. After it: a poor line stalls, and unpacking shows no progress either.
 */
const PATIENCE = { firstByteMs: 6_000, stallMs: 30_000 };
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

/** Failures that another Electron would not mend, and that nobody should fail to hear of. */
const GRAVE = new Set(['disk', 'checksum', 'rights']);

/**
 * Lets the package fetch its program, and ends the attempt when nothing comes.
 * @param {Project} project
 * @param {typeof PATIENCE} [patience]
 * @returns {Promise<string | undefined>} the executable, or undefined where it is out of reach
 */
export async function fetchPackagedElectron(project, patience = PATIENCE) {
  return inWorkFolder(project.cache, async (work) => {
    const stop = new AbortController();
    const watch = setInterval(watcher(work, project, stop, patience), LOOK_MS);
    const installer = path.join(project.modules, 'electron', 'install.js');
    const { code, output } = await runChild(projectNode(project), [installer], {
      cwd: project.root,
      // The download grows in the temporary folder: give it one of its own, to watch it grow.
      env: { ...process.env, TMPDIR: work, TEMP: work, TMP: work, ELECTRON_GET_NO_PROGRESS: '1' },
      signal: stop.signal,
    }).finally(() => clearInterval(watch));
    if (code !== 0 && GRAVE.has(causeOf(output) ?? '')) {
      throw failureOf('Downloading Electron', output);
    }
    return packagedElectron(project);
  });
}

/**
 * @param {string} work
 * @param {Project} project
 * @param {AbortController} stop
 * @param {typeof PATIENCE} patience
 */
function watcher(work, project, stop, patience) {
  const unpacked = path.join(project.modules, 'electron', 'dist');
  let size = 0;
  let since = performance.now();
  return () => {
    const now = bytesIn(work) + bytesIn(unpacked);
    if (now !== size) {
      size = now;
      since = performance.now();
    }
    const limit = size === 0 ? patience.firstByteMs : patience.stallMs;
    if (performance.now() - since > limit) stop.abort();
  };
}
