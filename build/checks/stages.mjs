// The stages of `npm run check` and `npm test`. A failed stage does not stop the next one, so that one
// run tells everything that is wrong; only what needs the broken thing itself is left out.

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packFolder } from '../package/pack.mjs';
import { buildApp } from '../setup/app-build.mjs';
import { runInForeground } from '../setup/launch.mjs';
import { projectNode } from '../setup/node-modules.mjs';
import { npmClient } from '../setup/npm.mjs';
import { say, seconds, SetupError } from '../setup/report.mjs';
import { toldToStop } from '../setup/signals.mjs';
import { closingLine, tallyOf } from './tally.mjs';

/** @typedef {import('../setup/project.mjs').Project} Project */
/** @typedef {import('../setup/electron-choice.mjs').ElectronChoice} ElectronChoice */
/** @typedef {import('./tally.mjs').Tally} Tally */
/**
 * @typedef {object} Surroundings
 * @property {Project} project
 * @property {ElectronChoice} electron
 * @property {NodeJS.ProcessEnv} env with a display in it
 */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [needs] the stage without whose success this one cannot run
 * @property {(around: Surroundings) => Promise<Tally>} run
 */

const ALL_WELL = { passed: 0, failed: 0 };
const ONE_FAILURE = { passed: 0, failed: 1 };

/** What a developer runs before each commit, and CI with it. @type {Stage[]} */
export const checkStages = [npmScript('lint'), npmScript('types'), vitest('unit')];

/** @type {Stage[]} */
export const testStages = [
  ...checkStages,
  vitest('newsroom'),
  work('build', ({ project }) => buildApp(project)),
  vitest('e2e', 'build'),
  {
    ...work('pack', ({ project, electron }) => packFolder(project, electron, { forTests: true })),
    needs: 'build',
  },
  vitest('package', 'pack'),
];

/**
 * Runs the stages in order; prints each one's name, time and count on stderr.
 * @param {readonly Stage[]} stages
 * @param {Surroundings} around
 * @returns {Promise<Tally[]>}
 */
export async function runStages(stages, around) {
  /** @type {Map<string, Tally>} */
  const done = new Map();
  for (const stage of stages) {
    if (toldToStop()) throw new SetupError('stopped.');
    const start = performance.now();
    const needed = stage.needs === undefined ? ALL_WELL : done.get(stage.needs);
    const blocked = (needed?.failed ?? 1) > 0;
    if (!blocked) say(`\n=== ${stage.name}`);
    const tally = blocked ? ONE_FAILURE : await stage.run(around);
    done.set(stage.name, tally);
    const result = blocked ? `left out, since ${stage.needs} failed` : closingLine(tally);
    say(`=== ${stage.name}: ${seconds(performance.now() - start)}, ${result}`);
  }
  return [...done.values()];
}

/** @param {string} name of a script in package.json that tells by its exit code @returns {Stage} */
function npmScript(name) {
  return {
    name,
    run: async ({ project, env }) => {
      const npm = npmClient(env);
      const args = [...npm.args, 'run', '--silent', name];
      const code = await runInForeground(npm.command, args, {
        cwd: project.root,
        env,
        shell: npm.shell,
      });
      return code === 0 ? ALL_WELL : ONE_FAILURE;
    },
  };
}

/** @param {string} name @param {(around: Surroundings) => Promise<unknown>} task @returns {Stage} */
function work(name, task) {
  return {
    name,
    run: async (around) => {
      try {
        await task(around);
        return ALL_WELL;
      } catch (error) {
        if (!(error instanceof SetupError)) throw error;
        say(error.message);
        return ONE_FAILURE;
      }
    },
  };
}

/** @param {string} name of a project in vitest.config.ts @param {string} [needs] @returns {Stage} */
function vitest(name, needs) {
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    run: async ({ project, env }) => {
      const folder = path.join(project.cache, 'test-reports');
      const report = path.join(folder, `${name}.json`);
      mkdirSync(folder, { recursive: true });
      rmSync(report, { force: true });
      const runner = path.join(project.modules, 'vitest', 'vitest.mjs');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code = await runInForeground(
        projectNode(project),
        [runner, 'run', '--project', name, ...reporters],
        { cwd: project.root, env },
      );
      return tallyOf(report, code);
    },
  };
}
