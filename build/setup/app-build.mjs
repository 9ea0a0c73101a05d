import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { failureOf } from './failure.mjs';
import { fingerprintOf, readText } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { projectNode } from './node-modules.mjs';
import { step } from './report.mjs';

/** Whatever can change what is built. The lockfile stands for the packages. */
export const SOURCES = [
  'domain',
  'electron',
  'renderer',
  'build/handbook',
  'build/plain-letters.mjs',
  'docs/handbook',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** @typedef {import('./project.mjs').Project} Project */

/** Beside out/ and not in it, since the builder empties that. @param {Project} project */
const stampFile = (project) => path.join(project.cache, 'built-from');

/** @param {Project} project @returns {boolean} */
function appIsCurrent(project) {
  return (
    existsSync(path.join(project.root, 'out')) &&
    readText(stampFile(project)) === fingerprintOf(project.root, SOURCES)
  );
}

/**
 * Builds the application into out/ unless it was built from these very sources.
 * @param {Project} project
 */
export async function buildApp(project) {
  if (appIsCurrent(project)) return;
  await withLock(path.join(project.cache, 'setup.lock'), async () => {
    if (appIsCurrent(project)) return;
    // Taken before the build: a source saved meanwhile makes the stamp old, as it should.
    const fingerprint = fingerprintOf(project.root, SOURCES);
    rmSync(stampFile(project), { force: true });
    await step('application: build', async () => {
      const builder = path.join(project.modules, 'electron-vite', 'bin', 'electron-vite.js');
      const { code, output } = await runChild(projectNode(project), [builder, 'build'], {
        cwd: project.root,
      });
      if (code !== 0) throw failureOf('Building the application', output);
    });
    mkdirSync(project.cache, { recursive: true });
    writeFileSync(stampFile(project), fingerprint);
  });
}
