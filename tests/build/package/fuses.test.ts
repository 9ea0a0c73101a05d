import { copyFileSync, constants } from 'node:fs';
import path from 'node:path';
import {
  flipFuses,
  FuseState,
  FuseV1Options,
  getCurrentFuseWire,
  pathToFuseFile,
} from '@electron/fuses';
import { describe, expect, test } from 'vitest';
import { releaseFuses } from '../../../build/package/fuses.mjs';
import { rememberedElectron } from '../../../build/setup/electron-choice.mjs';
import { thisProject } from '../../../build/setup/project.mjs';
import { temporaryProject } from '../support/temporary-project.ts';

/** The fuses of the Electron at hand, after the configuration has been applied to a copy of it. */
async function fusesAfter(options: { forTests: boolean }) {
  const electron = rememberedElectron(thisProject);
  if (!electron) throw new Error('run node build/prepare.mjs first');
  const copy = path.join(temporaryProject().root, 'electron');
  copyFileSync(pathToFuseFile(electron.executable), copy, constants.COPYFILE_FICLONE);
  await flipFuses(copy, releaseFuses({ electronVersion: electron.version, ...options }));
  return getCurrentFuseWire(copy);
}

describe('the fuses of a release', () => {
  const released = {
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  };

  test('are burnt in', async () => {
    expect(await fusesAfter({ forTests: false })).toMatchObject(released);
  });

  test('are those of the package under test too, but for the inspector', async () => {
    expect(await fusesAfter({ forTests: true })).toMatchObject({
      ...released,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.ENABLE,
    });
  });

  test('name every fuse that Electron 45 has, and stop at one that is not named', () => {
    const fuses = releaseFuses({ electronVersion: '45.4.1' });
    expect(fuses.strictlyRequireAllFuses).toBe(true);
    expect(fuses[FuseV1Options.WasmTrapHandlers]).toBe(true);
    expect(FuseV1Options.WasmTrapHandlers in releaseFuses({ electronVersion: '33.2.1' })).toBe(
      false,
    );
  });
});
