import { expect, test } from 'vitest';
import { defaultDataFolder } from '../../../../electron/shell/start/data-folder.ts';

test('Windows: the local data folder, never the roaming one', () => {
  expect(
    defaultDataFolder({
      platform: 'win32',
      env: { LOCALAPPDATA: 'D:\\Local', APPDATA: '\\\\server\\roaming' },
      home: 'C:\\Users\\Hoa',
    }),
  ).toBe('D:\\Local\\Ban Tin');
  expect(defaultDataFolder({ platform: 'win32', env: {}, home: 'C:\\Users\\Hoa' })).toBe(
    'C:\\Users\\Hoa\\AppData\\Local\\Ban Tin',
  );
});

const linux = (env: Record<string, string>) =>
  defaultDataFolder({ platform: 'linux', env, home: '/home/hoa' });

test('Linux: XDG_DATA_HOME where it is absolute', () => {
  expect(linux({})).toBe('/home/hoa/.local/share/ban-tin');
  expect(linux({ XDG_DATA_HOME: '/data' })).toBe('/data/ban-tin');
  expect(linux({ XDG_DATA_HOME: 'data' })).toBe('/home/hoa/.local/share/ban-tin');
});

test('macOS: Application Support', () => {
  expect(defaultDataFolder({ platform: 'darwin', env: {}, home: '/Users/hoa' })).toBe(
    '/Users/hoa/Library/Application Support/Ban Tin',
  );
});
