import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  makeNativeModuleServe,
  mustCompile,
  nativeModuleServes,
} from '../../../build/setup/native-module.mjs';
import { temporaryProject, write } from '../support/temporary-project.ts';

const OLD = { nodeApi: 9 };
const NEW = { nodeApi: 10 };
const ELECTRON = {
  kind: 'package',
  executable: process.execPath,
  version: '45.4.1',
  why: '',
  asked: '',
  chosenAt: 0,
} as const;

function withModule() {
  const project = temporaryProject();
  const folder = path.join(project.modules, 'better-sqlite3');
  write(folder, 'package.json', JSON.stringify({ name: 'better-sqlite3', version: '13.2.0' }));
  // Stands for the module when it is proved to load.
  write(folder, 'index.js', `module.exports = class { prepare() { return { get() {} }; } };`);
  const name = `better-sqlite3-13.2.0-${process.platform}-${process.arch}-2.node`;
  return { project, folder, name };
}

test('is compiled for an Electron that lacks Node-API 10, and only for that', () => {
  expect(mustCompile(OLD)).toBe(true);
  expect(mustCompile(NEW)).toBe(false);
});

describe('the native module', () => {
  test('serves a new Electron as published', () => {
    const { project } = withModule();
    expect(nativeModuleServes(project, NEW)).toBe(true);
    expect(nativeModuleServes(project, OLD)).toBe(false);
  });

  test('compiled once, it is put back after npm ci without compiling', async () => {
    const { project, folder, name } = withModule();
    write(path.join(project.cache, 'native'), name, 'compiled');
    await makeNativeModuleServe(project, { ...ELECTRON, ...OLD });
    expect(nativeModuleServes(project, OLD)).toBe(true);
    expect(nativeModuleServes(project, NEW)).toBe(false);
    write(folder, 'package.json', JSON.stringify({ name: 'better-sqlite3', version: '13.3.0' }));
    expect(nativeModuleServes(project, OLD)).toBe(false);
  });

  test('compiled for another Electron, it gives way to the published one', async () => {
    const { project, folder } = withModule();
    write(folder, 'build/Release/better_sqlite3.node', 'compiled');
    await makeNativeModuleServe(project, { ...ELECTRON, ...NEW });
    expect(nativeModuleServes(project, NEW)).toBe(true);
  });

  test('a half-copied one is not taken for whole', () => {
    const { project, folder } = withModule();
    write(folder, 'build/Release/better_sqlite3.node.123', 'half');
    expect(nativeModuleServes(project, OLD)).toBe(false);
    write(folder, 'build/Release/better_sqlite3.node', 'whole, but of what?');
    expect(nativeModuleServes(project, OLD)).toBe(false);
  });
});
