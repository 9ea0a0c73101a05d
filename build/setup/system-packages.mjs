// What Electron needs from the system and no npm package brings. On Debian and its kin the names are
// known and, as root, installed; elsewhere the tools are named and the rest is left to Electron's own
// word when it starts.

import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { failureOf } from './failure.mjs';
import { SetupError, step } from './report.mjs';

/**
 * One thing the system must have. Newer releases renamed some packages when time became 64 bits wide.
 * @typedef {object} SystemNeed
 * @property {string} file a library's soname or a program's name
 * @property {'library' | 'program'} kind
 * @property {string} package Debian's name for it
 * @property {string} [renamed] the name it has in newer releases
 */

/** @type {SystemNeed[]} */
const ELECTRON = [
  { file: 'libgtk-3.so.0', kind: 'library', package: 'libgtk-3-0', renamed: 'libgtk-3-0t64' },
  { file: 'libnss3.so', kind: 'library', package: 'libnss3' },
  { file: 'libasound.so.2', kind: 'library', package: 'libasound2', renamed: 'libasound2t64' },
  { file: 'libgbm.so.1', kind: 'library', package: 'libgbm1' },
];
/** @type {SystemNeed[]} */
const NO_DISPLAY = [{ file: 'Xvfb', kind: 'program', package: 'xvfb' }];
/** @type {SystemNeed[]} */
const TESTS = [{ file: 'pdfinfo', kind: 'program', package: 'poppler-utils' }];
/** @type {SystemNeed[]} */
const COMPILER = [
  { file: 'g++', kind: 'program', package: 'g++' },
  { file: 'make', kind: 'program', package: 'make' },
  { file: 'python3', kind: 'program', package: 'python3' },
];

/**
 * @param {{ display: boolean, tests: boolean }} purpose whether there is a display, and whether tests
 *   (which look into PDFs) are to run
 * @returns {SystemNeed[]}
 */
export function needsFor({ display, tests }) {
  return [...ELECTRON, ...(display ? [] : NO_DISPLAY), ...(tests ? TESTS : [])];
}

/** What compiling the native module takes. */
export const compilerNeeds = COMPILER;

/**
 * Looks at files only: asking dpkg would cost every start 20 ms.
 * @param {readonly SystemNeed[]} needs
 * @returns {SystemNeed[]}
 */
export function missingFromSystem(needs) {
  if (process.platform !== 'linux') return [];
  return needs.filter(({ file, kind }) => {
    if (kind === 'program') return !isOnPath(file);
    return isDebian() && !libraryFolders().some((folder) => existsSync(path.join(folder, file)));
  });
}

/** @returns {boolean} */
function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** @returns {string[]} */
function libraryFolders() {
  const triplet = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  return [`/usr/lib/${triplet}`, `/lib/${triplet}`, '/usr/lib', '/usr/local/lib'];
}

/** @param {string} program @returns {boolean} */
function isOnPath(program) {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * @param {readonly SystemNeed[]} missing
 * @param {string} why closes the sentence for whoever has to install by hand
 * @param {number} [uid]
 */
export async function installOnSystem(missing, why, uid = process.getuid?.()) {
  if (missing.length === 0) return;
  if (!isDebian()) {
    const names = missing.map(({ file }) => file).join(', ');
    throw new SetupError(`this system lacks ${names}, needed ${why}; install it and start again.`);
  }
  const packages = await packageNames(missing);
  if (uid !== 0) {
    throw new SetupError(
      `Debian packages are missing, needed ${why}. Give this command and start again:\n` +
        `  sudo apt-get update && sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
  }
  await step(`system packages: ${packages.join(' ')}`, async () => {
    // The package lists of a fresh machine may be missing or too old to download from.
    const first = await aptInstall(packages);
    if (first.code === 0) return;
    await apt(['update']);
    const second = await aptInstall(packages);
    if (second.code !== 0) throw failureOf('apt-get install', second.output);
  });
}

/** @param {readonly SystemNeed[]} missing @returns {Promise<string[]>} */
async function packageNames(missing) {
  return Promise.all(
    missing.map(async (need) => {
      if (need.renamed === undefined) return need.package;
      const { code } = await runChild('apt-cache', ['show', '--no-all-versions', need.renamed]);
      return code === 0 ? need.renamed : need.package;
    }),
  );
}

/** @param {readonly string[]} packages */
function aptInstall(packages) {
  return apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {readonly string[]} args */
function apt(args) {
  // Another apt may be running on a machine that has just started.
  return runChild('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
