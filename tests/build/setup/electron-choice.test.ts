import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findElectron,
  namedByEnvironment,
  rememberedElectron,
} from '../../../build/setup/electron-choice.mjs';
import { standInFolder } from '../../../build/setup/stand-in.mjs';
import {
  electronPackage,
  fetchedElectron,
  temporaryProject,
  write,
} from '../support/temporary-project.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Sources that answer as told and note who was asked. */
function sources(answers: { installed?: string; fetched?: string; standIn?: string }) {
  const asked: string[] = [];
  return {
    asked,
    installed: () => {
      asked.push('installed');
      return answers.installed;
    },
    fetch: () => {
      asked.push('fetch');
      return Promise.resolve(answers.fetched);
    },
    standInServes: () => answers.standIn !== undefined,
    standIn: () => {
      asked.push('stand-in');
      return Promise.resolve(answers.standIn ?? '');
    },
  };
}

describe('the order of choosing', () => {
  test('what the environment names is taken before all else', async () => {
    const project = temporaryProject();
    const mine = write(project.root, 'mine/electron', '');
    const all = sources({ installed: '/has', fetched: '/got', standIn: '/stand-in' });
    const found = await findElectron(project, { ELECTRON_EXEC_PATH: mine }, all);
    expect(found).toMatchObject({ kind: 'environment', executable: mine });
    expect(all.asked).toEqual([]);
  });

  test('a named Electron that is not there is an error, not a reason to take another', async () => {
    const project = temporaryProject();
    const env = { ELECTRON_EXEC_PATH: path.join(project.root, 'nothing') };
    await expect(findElectron(project, env, sources({ installed: '/has' }))).rejects.toThrow(
      /^ELECTRON_EXEC_PATH leads to .*nothing, and nothing is there\.$/,
    );
  });

  test('then the one the package has, without asking the network', async () => {
    const some = sources({ installed: '/has', fetched: '/got', standIn: '/stand-in' });
    const found = await findElectron(temporaryProject(), {}, some);
    expect(found).toMatchObject({ kind: 'package', executable: '/has' });
    expect(some.asked).toEqual(['installed']);
  });

  test('then the one the package fetches', async () => {
    const some = sources({ fetched: '/got', standIn: '/stand-in' });
    const found = await findElectron(temporaryProject(), {}, some);
    expect(found).toMatchObject({ kind: 'package', executable: '/got' });
    expect(some.asked).toEqual(['installed', 'fetch']);
  });

  test('then the stand-in', async () => {
    const project = temporaryProject();
    electronPackage(project, '45.4.1');
    const found = await findElectron(project, {}, sources({ standIn: '/stand-in' }));
    expect(found).toEqual({
      kind: 'stand-in',
      executable: '/stand-in',
      why: 'Electron 45.4.1 could not be downloaded from GitHub',
    });
  });

  test('where no stand-in serves, one sentence says what to do', async () => {
    const project = temporaryProject();
    electronPackage(project, '45.4.1');
    await expect(findElectron(project, {}, sources({}))).rejects.toThrow(
      /Electron 45\.4\.1 could not be downloaded from GitHub.*ELECTRON_EXEC_PATH.*ELECTRON_MIRROR/,
    );
  });
});

test.each([
  ['linux', 'electron'],
  ['win32', 'electron.exe'],
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
] as const)('a folder named by the environment, on %s', (platform, name) => {
  const folder = path.resolve('/opt/electron');
  const named = namedByEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: folder }, platform);
  expect(named?.executable).toBe(path.join(folder, name));
});

/** A project whose last set-up took the given kind. */
function after(kind: 'package' | 'stand-in' | 'environment') {
  const project = temporaryProject();
  electronPackage(project, '45.4.1');
  const executable =
    kind === 'package'
      ? fetchedElectron(project, '45.4.1')
      : write(kind === 'stand-in' ? standInFolder(project) : project.root, 'electron', '');
  const choice = {
    kind,
    executable,
    version: '45.4.1',
    nodeApi: 10,
    why: 'a test says so',
    asked: JSON.stringify([kind === 'environment' ? executable : null, '45.4.1']),
    chosenAt: 1_000_000,
  };
  writeFileSync(path.join(project.cache, 'electron.json'), JSON.stringify(choice));
  const env = kind === 'environment' ? { ELECTRON_EXEC_PATH: executable } : {};
  return { project, executable, choice, env };
}

describe('the remembered choice', () => {
  test.each(['package', 'stand-in', 'environment'] as const)('a %s holds', (kind) => {
    const { project, choice, env } = after(kind);
    expect(rememberedElectron(project, env, 1_000_001)).toEqual(choice);
  });

  test('is void when the package asks for another version', () => {
    const { project } = after('package');
    fetchedElectron(project, '45.5.0');
    expect(rememberedElectron(project, {}, 1_000_001)).toBeUndefined();
  });

  test('is void when the environment now names one', () => {
    const { project } = after('package');
    const env = { ELECTRON_EXEC_PATH: '/other' };
    expect(rememberedElectron(project, env, 1_000_001)).toBeUndefined();
  });

  test('is void when its program is gone', () => {
    const { project, executable } = after('environment');
    rmSync(executable);
    const env = { ELECTRON_EXEC_PATH: executable };
    expect(rememberedElectron(project, env, 1_000_001)).toBeUndefined();
  });

  test('a stand-in gives way after a day, and at once to a real Electron', () => {
    const { project } = after('stand-in');
    expect(rememberedElectron(project, {}, 1_000_000 + DAY_MS - 1)).toBeDefined();
    expect(rememberedElectron(project, {}, 1_000_000 + DAY_MS + 1)).toBeUndefined();
    fetchedElectron(project, '45.4.1');
    expect(rememberedElectron(project, {}, 1_000_001)).toBeUndefined();
  });

  test.each(['', '{', '{"kind":"package"}', '[]', 'null'])('%j is no choice', (content) => {
    const { project } = after('package');
    writeFileSync(path.join(project.cache, 'electron.json'), content);
    expect(rememberedElectron(project, {}, 1_000_001)).toBeUndefined();
  });
});
