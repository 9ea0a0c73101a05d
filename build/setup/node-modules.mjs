// node_modules answers package-lock.json or it is made anew. Two signs tell, both written by whoever
// finished: our stamp after `npm ci`, and npm's own hidden lockfile, which it writes last, after a
// developer's `npm install`.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { needRoom } from './disk.mjs';
import { failureOf } from './failure.mjs';
import { isRecord, readJson, readText } from './fingerprint.mjs';
import { runNpm } from './npm.mjs';
import { SetupError, step } from './report.mjs';

/** node_modules takes 640 MB and npm's cache beside it 200. */
const NEEDED_MEGABYTES = 900;

/** @typedef {import('./project.mjs').Project} Project */

/** @param {Project} project @returns {string} */
const stampFile = (project) => path.join(project.modules, '.ban-tin-lockfile-sha256');

/** @param {Project} project @returns {string} */
function lockfileHash(project) {
  const lockfile = path.join(project.root, 'package-lock.json');
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/**
 * Node 24, the one the tools need, whichever Node the machine has.
 * @param {Project} project
 * @returns {string}
 */
export function projectNode(project) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(project.modules, 'node', 'bin', name);
}

/**
 * @param {Project} project
 * @returns {boolean} whether node_modules is whole and is what the lockfile asks for
 */
export function modulesAreCurrent(project) {
  return readText(stampFile(project)) === lockfileHash(project) && existsSync(projectNode(project));
}

/**
 * Compares what npm noted as installed with what the lockfile asks for. Optional packages of other
 * platforms are rightly absent.
 * @param {Project} project
 * @returns {boolean}
 */
export function installedAnswersLockfile(project) {
  const wanted = packagesOf(path.join(project.root, 'package-lock.json'));
  const installed = packagesOf(path.join(project.modules, '.package-lock.json'));
  if (!wanted || !installed) return false;
  const places = Object.keys(wanted).filter((place) => place !== '');
  const missingOrOther = places.some((place) => {
    const want = wanted[place];
    const have = installed[place];
    if (!isRecord(want)) return true;
    if (!isRecord(have)) return want['optional'] !== true;
    return have['version'] !== want['version'] || have['integrity'] !== want['integrity'];
  });
  return !missingOrOther && Object.keys(installed).every((place) => place in wanted);
}

/** @param {string} file @returns {Record<string, unknown> | undefined} */
function packagesOf(file) {
  const lockfile = readJson(file);
  const packages = isRecord(lockfile) ? lockfile['packages'] : undefined;
  return isRecord(packages) ? packages : undefined;
}

/** @param {Project} project */
export async function makeModulesCurrent(project) {
  if (!installedAnswersLockfile(project)) {
    needRoom(project.root, NEEDED_MEGABYTES, 'installing the packages');
    freeRunningNode(project);
    await step('packages: npm ci', async () => {
      // Development packages also where NODE_ENV=production is set: they are what builds and tests.
      const { code, output } = await runNpm(['ci', '--include=dev'], project.root);
      if (code !== 0) throw failureOf('npm ci', output);
    });
  }
  if (!existsSync(projectNode(project))) await installNode(project);
  writeFileSync(stampFile(project), lockfileHash(project));
}

/**
 * The `node` package puts its program in place by an install script; a machine whose npm is set to
 * ignore install scripts has skipped it.
 * @param {Project} project
 */
async function installNode(project) {
  await step('packages: Node 24', async () => {
    const { code, output } = await runNpm(
      ['rebuild', 'node', '--ignore-scripts=false'],
      project.root,
    );
    if (code !== 0) throw failureOf('Installing Node 24', output);
    if (!existsSync(projectNode(project))) {
      throw new SetupError(
        `Node 24 was not put into ${projectNode(project)}; does npm allow the install script of the package "node"?`,
      );
    }
  });
}

/**
 * The Node that runs this may be the one in node_modules. Windows deletes no running program, and
 * `npm ci` would fail on it; it does let one be renamed.
 * @param {Project} project
 * @param {NodeJS.Platform} [platform]
 */
export function freeRunningNode(project, platform = process.platform) {
  const node = projectNode(project);
  if (platform !== 'win32' || !existsSync(node)) return;
  renameSync(node, path.join(project.cache, `half-done-node-${process.pid}.exe`));
}
