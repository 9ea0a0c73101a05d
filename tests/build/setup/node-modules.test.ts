import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  installedAnswersLockfile,
  makeModulesCurrent,
  modulesAreCurrent,
  projectNode,
} from '../../../build/setup/node-modules.mjs';
import { temporaryProject, write } from '../support/temporary-project.ts';

const zod = { version: '4.6.7', integrity: 'sha512-zod' };
const windowsOnly = { version: '1.0.0', integrity: 'sha512-win', optional: true };
const wanted = {
  '': { name: 'ban-tin' },
  'node_modules/zod': zod,
  'node_modules/win': windowsOnly,
};

/** A project with the packages its lockfile asks for and those that npm noted as installed. */
function withPackages(installed: object | undefined, locked: object = wanted) {
  const project = temporaryProject();
  write(project.root, 'package-lock.json', JSON.stringify({ packages: locked }));
  if (installed) {
    write(project.modules, '.package-lock.json', JSON.stringify({ packages: installed }));
  }
  return project;
}

describe('what npm noted as installed', () => {
  test.each<[string, object | undefined, boolean]>([
    ['everything', { 'node_modules/zod': zod, 'node_modules/win': windowsOnly }, true],
    ['all but the optional', { 'node_modules/zod': zod }, true],
    ['nothing: npm ci was killed', undefined, false],
    ['not all', {}, false],
    ['another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }, false],
    ['other bytes', { 'node_modules/zod': { ...zod, integrity: 'sha512-other' } }, false],
    ['one too many', { 'node_modules/zod': zod, 'node_modules/left': zod }, false],
  ])('%s', (_, installed, answers) => {
    expect(installedAnswersLockfile(withPackages(installed))).toBe(answers);
  });
});

describe('the stamp', () => {
  test('is set without npm ci where a developer has run npm install', async () => {
    const project = withPackages({ 'node_modules/zod': zod });
    expect(modulesAreCurrent(project)).toBe(false);
    await makeModulesCurrent(project);
    expect(modulesAreCurrent(project)).toBe(true);
  });

  test('is void when the lockfile changes', async () => {
    const project = withPackages({ 'node_modules/zod': zod });
    await makeModulesCurrent(project);
    write(project.root, 'package-lock.json', JSON.stringify({ packages: {} }));
    expect(modulesAreCurrent(project)).toBe(false);
  });

  test('is void without Node 24 and without node_modules', async () => {
    const project = withPackages({ 'node_modules/zod': zod });
    await makeModulesCurrent(project);
    rmSync(projectNode(project));
    expect(modulesAreCurrent(project)).toBe(false);
    rmSync(project.modules, { recursive: true });
    expect(modulesAreCurrent(project)).toBe(false);
  });
});

test('npm ci makes node_modules answer the lockfile', async () => {
  const project = temporaryProject();
  const packages = { '': { name: 'empty', version: '1.0.0' } };
  write(project.root, 'package.json', JSON.stringify(packages['']));
  write(
    project.root,
    'package-lock.json',
    JSON.stringify({ ...packages[''], lockfileVersion: 3, packages }),
  );
  write(project.modules, 'left/over', '');
  // An empty project has no package "node" to bring Node 24, and it is told so.
  await expect(makeModulesCurrent(project)).rejects.toThrow(/^Node 24 was not put into/);
  expect(installedAnswersLockfile(project)).toBe(true);
  expect(modulesAreCurrent(project)).toBe(false);
  expect(path.basename(projectNode(project))).toMatch(/^node/);
});
