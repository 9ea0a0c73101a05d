import { fold } from '../text/fold.ts';

/** Longest name without its extension, 80 with it: Windows ends at 260 for the whole path. */
const MAX_LENGTH = 75;

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file's name out of a headline: small ASCII letters, digits and hyphens, so that it passes unharmed
 * through USB sticks, Zalo, zip files and a website's address. `fallback` serves where nothing is left.
 */
export function fileSlug(headline: string, fallback = 'ban-tin', length = MAX_LENGTH): string {
  const slug = fold(headline)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = slug.length <= length ? slug : shortened(slug, length);
  if (short === '') return fallback;
  return RESERVED.test(short) ? `${fallback}-${short}` : short;
}

/** Cut between words, if there is more than one. */
function shortened(slug: string, length: number): string {
  const end = slug.lastIndexOf('-', length);
  return slug.slice(0, end > 0 ? end : length);
}
