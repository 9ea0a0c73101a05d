import type { BulletinFields } from '#domain/bulletin';
import type { BulletinDocument } from '#domain/document/schema';
import type { Publishable } from '#domain/publishing/publishable';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { readBulletin } from '#domain/spoken/read-bulletin';
import type { Desk } from '../desk.ts';
import { readingOptions } from './reading-options.ts';

/** How the station reads a text today: by its dictionary and its house style. */
export function readingToday(
  desk: Desk,
  text: { readonly fields: BulletinFields; readonly document: BulletinDocument },
): BulletinReading {
  return readBulletin(text, readingOptions(desk));
}

/** The reading that was approved along with the text, where there is one. */
export function readingOf(desk: Desk, bulletin: Publishable): BulletinReading {
  return bulletin.reading ?? readingToday(desk, bulletin);
}
