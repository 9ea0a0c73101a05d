import { describe, expect, test } from 'vitest';
import config from '../../../build/package/electron-builder.config.mjs';

describe('what the installers do', () => {
  test('on Windows they are for this user and leave the data alone', () => {
    expect(config.win?.target).toEqual(['nsis', 'portable']);
    expect(config.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
  });

  test('on Linux and macOS there are those that people know', () => {
    expect(config.linux?.target).toEqual(['AppImage', 'deb']);
    expect(config.mac?.target).toEqual(['dmg']);
  });

  test('the program has a Vietnamese name and an ASCII executable', () => {
    expect(config.productName).toBe('Bản Tin');
    for (const system of [config.linux, config.win, config.mac]) {
      expect(system?.executableName).toBe('ban-tin');
    }
  });

  test('nothing is published by itself', () => {
    expect(config.publish).toBeNull();
  });
});
