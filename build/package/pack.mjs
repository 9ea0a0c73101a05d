import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChild } from '../setup/child.mjs';
import { bytesIn } from '../setup/disk.mjs';
import { failureOf } from '../setup/failure.mjs';
import { projectNode } from '../setup/node-modules.mjs';
import { say, step } from '../setup/report.mjs';

/** Tells electron-builder's configuration, which is read in another process, what kind is wanted. */
export const FOR_TESTS_VARIABLE = 'BAN_TIN_PACK_FOR_TESTS';

const MEGABYTE = 1e6;

/** @typedef {import('../setup/project.mjs').Project} Project */
/** @typedef {import('../setup/electron-choice.mjs').ElectronChoice} ElectronChoice */

/** @param {Project} project @param {{ forTests: boolean }} kind @returns {string} */
export function outputFolder(project, { forTests }) {
  return path.join(project.root, 'dist', ...(forTests ? ['for-tests'] : []));
}

/**
 * The program inside the unpacked package of this system.
 * @param {Project} project
 * @param {{ forTests: boolean }} kind
 * @returns {string}
 */
export function packedExecutable(project, kind) {
  const names = { darwin: 'mac', win32: 'win', linux: 'linux' };
  const { platform } = process;
  const name = platform === 'darwin' || platform === 'win32' ? names[platform] : names.linux;
  const arch = process.arch === 'arm64' ? '-arm64' : '';
  const suffix = platform === 'darwin' ? '' : '-unpacked';
  return executableIn(path.join(outputFolder(project, kind), `${name}${arch}${suffix}`), platform);
}

/**
 * @param {string} folder of an unpacked package
 * @param {string} platform
 * @returns {string}
 */
export function executableIn(folder, platform) {
  if (platform === 'darwin') return path.join(folder, 'ban-tin.app/Contents/MacOS/ban-tin');
  return path.join(folder, platform === 'win32' ? 'ban-tin.exe' : 'ban-tin');
}

/**
 * Makes the unpacked package and says how big it is.
 * @param {Project} project
 * @param {ElectronChoice} electron
 * @param {{ forTests: boolean }} kind
 * @returns {Promise<string>} the executable
 */
export async function packFolder(project, electron, kind) {
  const executable = packedExecutable(project, kind);
  const folder = outputFolder(project, kind);
  rmSync(path.join(folder, path.relative(folder, executable).split(path.sep)[0] ?? ''), {
    recursive: true,
    force: true,
  });
  await step(`package: unpacked, around Electron ${electron.version}`, () =>
    runBuilder(project, ['--dir'], kind),
  );
  if (!existsSync(executable)) throw failureOf('Packaging', `${executable} was not made`);
  say(
    `${path.dirname(executable)}: ${Math.round(bytesIn(path.dirname(executable)) / MEGABYTE)} MB`,
  );
  return executable;
}

/**
 * @param {Project} project
 * @param {readonly string[]} args
 * @param {{ forTests: boolean }} kind
 */
export async function runBuilder(project, args, { forTests }) {
  const builder = path.join(project.modules, 'electron-builder', 'cli.js');
  const config = path.join(project.root, 'build', 'package', 'electron-builder.config.mjs');
  const { code, output } = await runChild(
    projectNode(project),
    [builder, '--config', config, '--publish', 'never', ...args],
    { cwd: project.root, env: { ...process.env, [FOR_TESTS_VARIABLE]: forTests ? '1' : '0' } },
  );
  if (code !== 0) throw failureOf('Packaging', output);
}
