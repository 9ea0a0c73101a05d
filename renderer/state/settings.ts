import { defaultSettings, type StationSettings } from '#domain/settings';
import { setLanguage } from '../i18n/start.ts';
import { newsroom } from '../newsroom.ts';
import { queryClient, settingsOnTheirWay, settingsQuery } from './queries.ts';

export const SCALE_STEP = 10;
export const SCALE_LEAST = 100;
export const SCALE_MOST = 160;

export function currentSettings(): StationSettings {
  return queryClient.getQueryData(settingsQuery.queryKey) ?? defaultSettings;
}

/**
 * Shows the change at once and stores it; where storing fails, what is stored shows again. Keys are quicker
 * than the disk: of several changes on their way only the last answer knows them all.
 */
export async function changeSettings(change: Partial<StationSettings>): Promise<void> {
  queryClient.setQueryData(settingsQuery.queryKey, { ...currentSettings(), ...change });
  settingsOnTheirWay.count += 1;
  let stored: StationSettings | null = null;
  try {
    stored = await newsroom.call('settings:write', change);
  } finally {
    settingsOnTheirWay.count -= 1;
    if (settingsOnTheirWay.count === 0) becomeStored(stored);
  }
}

function becomeStored(stored: StationSettings | null): void {
  if (stored === null) void queryClient.invalidateQueries({ queryKey: settingsQuery.queryKey });
  else queryClient.setQueryData(settingsQuery.queryKey, stored);
}

export function clampScale(scale: number): number {
  return Math.min(SCALE_MOST, Math.max(SCALE_LEAST, scale));
}

/** Language, look and size of the page, as the settings say. */
export function dressPage({ language, theme, scale }: StationSettings): void {
  const { documentElement: root } = document;
  setLanguage(language);
  root.style.setProperty('--scale', String(clampScale(scale) / 100));
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
