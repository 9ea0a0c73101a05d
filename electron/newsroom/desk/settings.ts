import type { CallInput, CallOutput } from '#domain/contract';
import { type StationSettings, defaultSettings, stationSettings } from '#domain/settings';
import { putSetting, readSetting } from '../storage/settings-table.ts';
import type { Desk } from './desk.ts';

/** What the station sets once: one row a key, and the default where there is none. */

const shape = stationSettings.shape;
const keys = Object.keys(shape).filter(isKey);

export function readSettings(desk: Desk): CallOutput<'settings:read'> {
  const stored = Object.fromEntries(keys.map((key) => [key, storedOrDefault(desk, key)]));
  return stationSettings.parse(stored);
}

export function writeSettings(
  desk: Desk,
  changes: CallInput<'settings:write'>,
): CallOutput<'settings:write'> {
  const now = desk.now();
  desk.db.transaction(() => {
    for (const key of keys) {
      const value = changes[key];
      if (value !== undefined) putSetting(desk.db, rowKey(key), compose(value), now);
    }
  });
  desk.tell('settings:changed', {});
  return readSettings(desk);
}

/** A value that an older or newer app wrote and this one cannot use counts as not set. */
function storedOrDefault(desk: Desk, key: keyof StationSettings): unknown {
  const parsed = shape[key].safeParse(readSetting(desk.db, rowKey(key)));
  return parsed.success ? parsed.data : defaultSettings[key];
}

function rowKey(key: keyof StationSettings): string {
  return `station.${key}`;
}

function isKey(key: string): key is keyof StationSettings {
  return key in shape;
}

function compose(value: string | number): string | number {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}
