import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import {
  type StationSettings,
  defaultSettings,
  ownSettings,
  stationSettings,
} from '#domain/settings';
import { putSetting, readSetting } from '../storage/station/settings-table.ts';
import type { Desk } from './desk.ts';
import { accountOf } from './accounts/seat.ts';

/**
 * What the station sets once: one row a key, and the default where there is none. Some are a person's own
 * where somebody works with an account.
 */

const shape = stationSettings.shape;
const keys = Object.keys(shape).filter(isKey);

export function readSettings(desk: Desk): CallOutput<'settings:read'> {
  const account = accountOf(desk)?.id ?? null;
  const stored = Object.fromEntries(keys.map((key) => [key, storedOrDefault(desk, key, account)]));
  return stationSettings.parse(stored);
}

export function writeSettings(
  desk: Desk,
  changes: CallInput<'settings:write'>,
): CallOutput<'settings:write'> {
  const now = desk.now();
  const account = accountOf(desk)?.id ?? null;
  desk.db.transaction(() => {
    for (const key of keys) {
      const value = changes[key];
      if (value !== undefined) putSetting(desk.db, rowKey(key, account), compose(value), now);
    }
  });
  desk.tell('settings:changed', {});
  return readSettings(desk);
}

/** By hand: looks are everybody's, the station's names are the administrator's. */
export function changeSettings(
  desk: Desk,
  changes: CallInput<'settings:write'>,
): CallOutput<'settings:write'> {
  const account = accountOf(desk);
  const isNamed = stationNames.some((key) => changes[key] !== undefined);
  if (isNamed && account?.roles.includes('administrator') === false)
    throw new NewsroomError('not-allowed');
  return writeSettings(desk, changes);
}

const stationNames = ['stationName', 'parentName', 'defaultUnit'] as const;

/** A value that an older or newer app wrote and this one cannot use counts as not set. */
function storedOrDefault(desk: Desk, key: keyof StationSettings, account: string | null): unknown {
  const usual = defaultSettings[key];
  for (const row of new Set([rowKey(key, account), rowKey(key, null)])) {
    const stored = readSetting(desk.db, row);
    // A table of choices to which this app has added one is still the station's in all the others.
    const whole = isTable(usual) && isTable(stored) ? { ...usual, ...stored } : stored;
    const parsed = shape[key].safeParse(whole);
    if (parsed.success) return parsed.data;
  }
  return usual;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowKey(key: keyof StationSettings, account: string | null): string {
  const isOwn = ownSettings.some((own) => own === key);
  return account !== null && isOwn ? `account.${account}.${key}` : `station.${key}`;
}

function isKey(key: string): key is keyof StationSettings {
  return key in shape;
}

function compose(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}
