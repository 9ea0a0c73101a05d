import { renderPage } from '#domain/publishing/page';
import type { Publishable } from '#domain/publishing/publishable';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { type Sheet, sheetsOf } from '../verify/sheets.ts';

/**
 * How a bulletin was written out, by the name that stands in `exports` beside each file: what comes back
 * is compared with what its own renderer wrote, also after an update of the app. Whoever changes the words of
 * a page or a sheet keeps the older functions here under their name, and gives the new ones the next.
 */
export type Renderer = {
  readonly page: (bulletin: Publishable) => string;
  readonly sheets: (bulletin: Publishable, reading: BulletinReading) => Sheet[];
};

/** Of today. Goes up whenever it writes other bytes for the same bulletin. */
export const RENDERER = 'bantin-renderer/1';

const today: Renderer = {
  page: (bulletin) => renderPage(bulletin, { photoUrl: () => '' }),
  sheets: sheetsOf,
};
const renderers: ReadonlyMap<string, Renderer> = new Map([[RENDERER, today]]);

/** Those of the names given that this app knows, the newest first; today's where it knows none. */
export function knownRenderers(names: readonly string[]): Renderer[] {
  const known = names.toSorted().toReversed();
  const found = known.flatMap((name) => renderers.get(name) ?? []);
  return found.length === 0 ? [today] : found;
}
