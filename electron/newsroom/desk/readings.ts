import type { BulletinFields } from '#domain/bulletin';
import type { BulletinDocument } from '#domain/document/schema';
import type { Publishable } from '#domain/publishing/publishable';
import { type BulletinReading, readBulletin } from '#domain/spoken/bulletin-reading';
import type { Desk } from './desk.ts';
import { listWords } from './dictionary.ts';
import { readSettings } from './settings.ts';

/** How the station reads a text today: by its dictionary and its house style. */
export function readingToday(
  desk: Desk,
  text: { readonly fields: BulletinFields; readonly document: BulletinDocument },
): BulletinReading {
  const { entries } = listWords(desk);
  return readBulletin(text, { style: readSettings(desk).houseStyle, dictionary: entries });
}

/** The reading that was approved along with the text, where there is one. */
export function readingOf(desk: Desk, bulletin: Publishable): BulletinReading {
  return bulletin.reading ?? readingToday(desk, bulletin);
}
