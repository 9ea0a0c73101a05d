import { createHash } from 'node:crypto';
import type { ReadingOptions } from '#domain/spoken/read';
import { RULES_VERSION } from '#domain/spoken/rules-version';
import type { Desk } from '../desk.ts';
import { listWords } from './dictionary-list.ts';
import { readSettings } from '../settings.ts';

/** How the station reads, apart from the grammar that reads so. */

/** Goes up whenever the counting of syllables or the pauses change. */
const TIMES_VERSION = 1;

/** The station's way of reading, as of now. */
export function readingOptions(desk: Desk): ReadingOptions {
  return { style: readSettings(desk).houseStyle, dictionary: listWords(desk).entries };
}

/** A short name for a way of reading: a time on air that was reckoned under another one is old. */
export function nameOfReading({ style, dictionary }: ReadingOptions): string {
  const words = dictionary.map(({ written, spoken, kind, context }) => [
    written,
    spoken,
    kind,
    context,
  ]);
  const what = JSON.stringify([TIMES_VERSION, RULES_VERSION, style, words]);
  return createHash('sha256').update(what).digest('base64url').slice(0, 22);
}
