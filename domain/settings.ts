import { z } from 'zod';
import { LONGEST_FIELD } from './bulletin-facts.ts';
import { PROMPTER_LETTERS, SCRIPT_POINTS } from './settings-usual.ts';
import { houseStyle } from './spoken/house-style.ts';
import { FASTEST_SPEED, SLOWEST_SPEED } from './spoken/pace/speed.ts';

export { PROMPTER_LETTERS, defaultSettings, ownSettings } from './settings-usual.ts';

/** How the prompter looks: for the eye of one person, or for a mirror in front of the camera. */
const prompterLook = z.strictObject({
  letters: z.int().min(PROMPTER_LETTERS.smallest).max(PROMPTER_LETTERS.largest),
  mirror: z.boolean(),
  contrast: z.boolean(),
});
export type PrompterLook = z.infer<typeof prompterLook>;

/** What a station sets once. One row a key in `settings`; a missing key has its default. */
export const stationSettings = z.strictObject({
  /** Shown in the title bar, on paper and as publisher of the web page. */
  stationName: z.string().max(LONGEST_FIELD),
  /** The body the station belongs to, e.g. the commune's People's Committee. */
  parentName: z.string().max(LONGEST_FIELD),
  /** New bulletins start with this author's unit. */
  defaultUnit: z.string().max(LONGEST_FIELD),
  language: z.enum(['vi', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Size of everything on the screen, in per cent. */
  scale: z.int().min(100).max(160),
  /** How numbers and dates are said in this region. */
  houseStyle,
  /** The announcer's, in syllables a second; a timed reading sets it. See `ownSettings`. */
  readingSpeed: z.number().min(SLOWEST_SPEED).max(FASTEST_SPEED),
  scriptPoints: z.int().min(SCRIPT_POINTS.smallest).max(SCRIPT_POINTS.largest),
  prompter: prompterLook,
});
export type StationSettings = z.infer<typeof stationSettings>;
