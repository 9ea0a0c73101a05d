// The set-up: finds what a machine lacks and does it, in order, once. `npm start` and `npm test` begin
// here; `node build/prepare.mjs` does only this. It runs in plain Node 18 before any package is there.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasDisplay } from './setup/display.mjs';
import { removeLeftovers } from './setup/disk.mjs';
import { chooseElectron, describeChoice, rememberedElectron } from './setup/electron-choice.mjs';
import { explaining } from './setup/failure.mjs';
import { withLock } from './setup/lock.mjs';
import { runMain } from './setup/main.mjs';
import { makeNativeModuleServe, nativeModuleServes } from './setup/native-module.mjs';
import { makeModulesCurrent, modulesAreCurrent } from './setup/node-modules.mjs';
import { checkPlatform } from './setup/platform.mjs';
import { thisProject } from './setup/project.mjs';
import { say } from './setup/report.mjs';
import { installOnSystem, missingFromSystem, needsFor } from './setup/system-packages.mjs';

/** @typedef {import('./setup/electron-choice.mjs').ElectronChoice} ElectronChoice */

/**
 * Makes the machine ready and says which Electron serves. Where everything is there it only looks at a
 * few files: no lock, no child process.
 * @param {{ tests?: boolean }} [purpose]
 * @param {import('./setup/project.mjs').Project} [project]
 * @returns {Promise<ElectronChoice>}
 */
export async function prepare({ tests = false } = {}, project = thisProject) {
  checkPlatform();
  const systemNeeds = needsFor({ display: hasDisplay(), tests });
  const ready = readyElectron(project, systemNeeds);
  if (ready) return ready;
  return explaining('The set-up', () =>
    withLock(path.join(project.cache, 'setup.lock'), async () => {
      removeLeftovers(project.cache);
      await installOnSystem(missingFromSystem(systemNeeds), 'to run Electron');
      if (!modulesAreCurrent(project)) await makeModulesCurrent(project);
      const electron = rememberedElectron(project) ?? (await newChoice(project));
      if (!nativeModuleServes(project, electron)) await makeNativeModuleServe(project, electron);
      return electron;
    }),
  );
}

/**
 * @param {import('./setup/project.mjs').Project} project
 * @param {import('./setup/system-packages.mjs').SystemNeed[]} systemNeeds
 */
function readyElectron(project, systemNeeds) {
  if (missingFromSystem(systemNeeds).length > 0 || !modulesAreCurrent(project)) return undefined;
  const electron = rememberedElectron(project);
  return electron && nativeModuleServes(project, electron) ? electron : undefined;
}

/** @param {import('./setup/project.mjs').Project} project */
async function newChoice(project) {
  const choice = await chooseElectron(project);
  say(describeChoice(choice));
  return choice;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const { version } = await prepare({ tests: true });
    say(`ready, with Electron ${version}`);
    return 0;
  });
}
