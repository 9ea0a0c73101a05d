import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, test } from 'vitest';
import { packedExecutable } from '../../build/package/pack.mjs';
import { bytesIn } from '../../build/setup/disk.mjs';
import { thisProject } from '../../build/setup/project.mjs';

/**
 * What a station downloads and keeps on an old disk. Electron itself is 230 MB of it; the rest is ours
 * to keep small.
 */
const PACKAGE_LIMIT_BYTES = 280e6;
const OURS_LIMIT_BYTES = 40e6;

const executable = packedExecutable(thisProject, { forTests: true });
const folder = path.dirname(executable);
const resources = path.join(folder, 'resources');
const archive = path.join(resources, 'app.asar');

/** Paths in the archive, with slashes on every system. */
const packed = () =>
  listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/'));

describe('the package', () => {
  test('keeps to its size', () => {
    expect(bytesIn(folder)).toBeLessThan(PACKAGE_LIMIT_BYTES);
    expect(bytesIn(resources)).toBeLessThan(OURS_LIMIT_BYTES);
  });

  test('speaks both languages and carries no others', () => {
    expect(readdirSync(path.join(folder, 'locales')).sort()).toEqual(['en-US.pak', 'vi.pak']);
  });

  test('holds one application and one program to start it', () => {
    expect(existsSync(path.join(resources, 'default_app.asar'))).toBe(false);
    expect(existsSync(path.join(folder, 'electron'))).toBe(false);
    expect(existsSync(executable)).toBe(true);
  });

  test('carries what runs, not what it was made from', () => {
    const unwanted = packed().filter((name) =>
      /\.(map|tsx?|gyp|cc|cpp|hpp|h|o)$|^\/(domain|electron|renderer|build|tests)\//.test(name),
    );
    expect(unwanted).toEqual([]);
  });

  test('carries no package that the page was built from', () => {
    const modules = packed().flatMap(
      (name) => /^\/node_modules\/((@[^/]+\/)?[^/]+)$/.exec(name)?.[1] ?? [],
    );
    const builtIn = new Set([
      'react',
      'react-dom',
      'lexical',
      'radix-ui',
      'i18next',
      'zustand',
      'electron',
      'vite',
    ]);
    expect(modules.filter((name) => builtIn.has(name) || name.startsWith('@lexical/'))).toEqual([]);
    expect(modules).toContain('better-sqlite3');
  });

  test('carries one binary of SQLite, outside the archive', () => {
    const binaries = packed().filter((name) => /better-sqlite3\/.*\.node$/.test(name));
    expect(binaries).toHaveLength(1);
    expect(existsSync(path.join(`${archive}.unpacked`, binaries[0] ?? ''))).toBe(true);
  });

  test('carries one form of sharp, outside the archive: WebAssembly on Linux, else native', () => {
    const forms = packed().filter((name) => /@img\/sharp-.*\.(node|wasm)$/.test(name));
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatch(process.platform === 'linux' ? /\.wasm$/ : /\.node$/);
    expect(existsSync(`${archive}.unpacked${forms[0]}`)).toBe(true);
  });

  test('has the fuses of a release, but for the inspector that drives these tests', async () => {
    expect(await getCurrentFuseWire(executable)).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    });
  });
});
