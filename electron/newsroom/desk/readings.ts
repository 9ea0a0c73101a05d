import type { BulletinFields } from '#domain/bulletin';
import type { BulletinDocument } from '#domain/document/schema';
import type { Publishable } from '#domain/publishing/publishable';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import type { ReadingOptions } from '#domain/spoken/read';
import { readBulletin } from '#domain/spoken/read-bulletin';
import type { Desk } from './desk.ts';
import { listWords } from './dictionary.ts';
import { readSettings } from './settings.ts';

/** The station's way of reading, as of now. */
export function readingOptions(desk: Desk): ReadingOptions {
  return { style: readSettings(desk).houseStyle, dictionary: listWords(desk).entries };
}

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
