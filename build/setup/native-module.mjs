// better-sqlite3 brings a binary for every platform that wants Node-API 10. An older Electron offers 9 and
// crashes on it, so there, and only there, the module is compiled from its own source against what that
// Electron has. One binary serves both Electron 33 and Node 24, which runs the tests.

import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { inWorkFolder } from './disk.mjs';
import { explaining, failureOf } from './failure.mjs';
import { packageVersionIn, readText } from './fingerprint.mjs';
import { projectNode } from './node-modules.mjs';
import { SetupError, step } from './report.mjs';
import { compilerNeeds, installOnSystem, missingFromSystem } from './system-packages.mjs';

/** What better-sqlite3's binaries ask for. */
const NODE_API_OF_PREBUILDS = 10;
/** Raise it when the way of compiling changes: the cached file's name carries it. */
const RECIPE = 2;
const BINARY = 'better_sqlite3.node';

/** @typedef {import('./project.mjs').Project} Project */
/** @typedef {import('./electron-choice.mjs').ElectronChoice} ElectronChoice */

/** @param {Pick<ElectronChoice, 'nodeApi'>} electron */
export function mustCompile(electron) {
  return electron.nodeApi < NODE_API_OF_PREBUILDS;
}

/** @param {Project} project */
const packageFolder = (project) => path.join(project.modules, 'better-sqlite3');

/** better-sqlite3 looks here before it looks at its prebuilt binaries. @param {Project} project */
const releaseFolder = (project) => path.join(packageFolder(project), 'build', 'Release');

/** @param {Project} project */
function cachedName(project) {
  const version = packageVersionIn(packageFolder(project));
  return `better-sqlite3-${version}-${process.platform}-${process.arch}-${RECIPE}.node`;
}

/**
 * @param {Project} project
 * @param {Pick<ElectronChoice, 'nodeApi'>} electron
 * @returns {boolean} whether the binary that would be loaded is one this Electron can load
 */
export function nativeModuleServes(project, electron) {
  const folder = releaseFolder(project);
  const compiled = existsSync(path.join(folder, BINARY));
  if (!mustCompile(electron)) return !compiled;
  return compiled && readText(path.join(folder, 'made-from')) === cachedName(project);
}

/**
 * @param {Project} project
 * @param {ElectronChoice} electron
 */
export async function makeNativeModuleServe(project, electron) {
  if (!mustCompile(electron)) {
    rmSync(path.join(packageFolder(project), 'build'), { recursive: true, force: true });
    return;
  }
  const cached = path.join(project.cache, 'native', cachedName(project));
  if (!existsSync(cached)) await compile(project, cached);
  await explaining('Putting better-sqlite3 in place', async () => place(project, cached));
  await proveItLoads(project, electron.executable);
  await proveItLoads(project, projectNode(project));
}

/** @param {Project} project @param {string} cached */
function place(project, cached) {
  const folder = releaseFolder(project);
  mkdirSync(folder, { recursive: true });
  const half = path.join(folder, `${BINARY}.${process.pid}`);
  copyFileSync(cached, half);
  renameSync(half, path.join(folder, BINARY));
  writeFileSync(path.join(folder, 'made-from'), path.basename(cached));
}

/** @param {Project} project @param {string} cached */
async function compile(project, cached) {
  await installOnSystem(missingFromSystem(compilerNeeds), 'to compile better-sqlite3');
  await step('native module: compile better-sqlite3 for an older Node-API', () =>
    inWorkFolder(project.cache, async (work) => {
      copySource(packageFolder(project), work);
      const headers = nodeHeaders();
      const { code, output } = await runChild(
        projectNode(project),
        [
          path.join(project.modules, 'node-gyp', 'bin', 'node-gyp.js'),
          'rebuild',
          '--release',
          '--force_build=1',
          '--jobs=max',
          ...(headers ? [`--nodedir=${headers}`] : []),
        ],
        // The module's own -O3 takes a third longer to compile and makes SQLite 3 % quicker.
        { cwd: work, env: { ...process.env, CFLAGS: '-O2' } },
      );
      const built = path.join(work, 'build', 'Release', BINARY);
      if (code !== 0 || !existsSync(built)) throw compileFailure(headers, output);
      mkdirSync(path.dirname(cached), { recursive: true });
      renameSync(built, cached);
    }),
  );
}

/**
 * Copies the source out of node_modules, where a half-finished build could be taken for a finished
 * one, and asks for the experimental Node-API in place of version 10. The second define keeps
 * finalizers as they are in version 10.
 * @param {string} from
 * @param {string} to
 */
function copySource(from, to) {
  for (const part of ['deps', 'lib', 'src', 'package.json']) {
    cpSync(path.join(from, part), path.join(to, part), { recursive: true });
  }
  const recipe = readFileSync(path.join(from, 'binding.gyp'), 'utf8');
  const changed = recipe.replace(
    "'NAPI_VERSION=10'",
    "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'",
  );
  if (changed === recipe) {
    throw new SetupError(
      'this better-sqlite3 no longer asks for NAPI_VERSION=10 in its binding.gyp; look at build/setup/native-module.mjs.',
    );
  }
  writeFileSync(path.join(to, 'binding.gyp'), changed);
}

/** @returns {string | undefined} a prefix with Node's headers below it; Node-API's are the same in each */
function nodeHeaders() {
  const systemNode = process.env['npm_node_execpath'] ?? process.execPath;
  const prefixes = [
    process.env['npm_config_nodedir'],
    path.resolve(systemNode, '../..'),
    '/usr/local',
    '/usr',
  ];
  return prefixes.find(
    (prefix) => prefix && existsSync(path.join(prefix, 'include/node/node_api.h')),
  );
}

/** @param {string | undefined} headers @param {string} output */
function compileFailure(headers, output) {
  if (headers) return failureOf('Compiling better-sqlite3', output);
  return new SetupError(
    "compiling better-sqlite3 needs Node's header files, which are not on this machine (/usr/include/node) and " +
      'could not be downloaded from nodejs.org; install them (Debian: libnode-dev) and start again.',
  );
}

/** @param {Project} project @param {string} program */
async function proveItLoads(project, program) {
  const { code, output } = await runChild(
    program,
    ['-e', "new (require('better-sqlite3'))(':memory:').prepare('SELECT 1').get()"],
    { cwd: project.root, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
  );
  if (code !== 0) throw failureOf(`Loading better-sqlite3 in ${program}`, output);
}
