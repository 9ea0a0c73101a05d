import type { StationSettings } from './settings.ts';
import { defaultHouseStyle } from './spoken/northern-style.ts';
import { DEFAULT_SPEED } from './spoken/pace/speed.ts';

/** Letters of the reading copy, in points: what an announcer reads at arm's length. */
export const SCRIPT_POINTS = { smallest: 16, usual: 18, largest: 20 } as const;

/** Letters of the prompter, in per cent of its usual ones. */
export const PROMPTER_LETTERS = { smallest: 60, usual: 100, largest: 200, step: 10 } as const;

/** Apart from the schema: the first screen needs it, and no zod. */
export const defaultSettings: StationSettings = {
  stationName: '',
  parentName: '',
  defaultUnit: '',
  language: 'vi',
  theme: 'system',
  scale: 100,
  houseStyle: defaultHouseStyle,
  readingSpeed: DEFAULT_SPEED,
  scriptPoints: SCRIPT_POINTS.usual,
  prompter: { letters: PROMPTER_LETTERS.usual, mirror: false, contrast: false },
};

/** Everybody's own where there are accounts; whoever has not set his has the station's. */
export const ownSettings = [
  'readingSpeed',
  'prompter',
] as const satisfies readonly (keyof StationSettings)[];
