import { z } from 'zod';

/** What a station sets once. One row a key in `settings`; a missing key has its default. */
export const stationSettings = z.strictObject({
  /** Shown in the title bar, on paper and as publisher of the web page. */
  stationName: z.string().max(200),
  /** The body the station belongs to, e.g. the commune's People's Committee. */
  parentName: z.string().max(200),
  /** New bulletins start with this author's unit. */
  defaultUnit: z.string().max(200),
  language: z.enum(['vi', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Size of everything on the screen, in per cent. */
  scale: z.int().min(100).max(160),
});
export type StationSettings = z.infer<typeof stationSettings>;

export const defaultSettings: StationSettings = {
  stationName: '',
  parentName: '',
  defaultUnit: '',
  language: 'vi',
  theme: 'system',
  scale: 100,
};
