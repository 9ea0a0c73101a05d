import { createHash } from 'node:crypto';
import { readDocument } from '#domain/document/read';
import { NewsroomError } from '#domain/errors';
import { RULES_VERSION, type ReadingOptions } from '#domain/spoken/read';
import { readDocumentAloud, spokenBlock } from '#domain/spoken/read-document';
import { countSpokenSyllables, pauseAfter } from '#domain/spoken/time';
import { type SpokenTime, putSpokenTime, staleSpokenTimes } from '../storage/spoken-times-table.ts';
import { storageError } from '../storage/sqlite-errors.ts';
import type { Desk } from './desk.ts';
import { readingOptions } from './readings.ts';

/** How long bulletins take on air, read once and kept for the desk's list. */

/** Goes up whenever the counting of syllables or the pauses change. */
const TIMES_VERSION = 1;
/** As many texts are read before a list as a person does not notice (about 2 ms each). */
const FRESH_BEFORE_LIST = 6;

/** Reads up to `limit` texts whose time is not known as the station speaks today; answers how many. */
export function timeStale(desk: Desk, limit: number): number {
  const options = readingOptions(desk);
  const readAs = nameOf(options);
  const texts = staleSpokenTimes(desk.db, readAs, limit);
  if (texts.length === 0) return 0;
  const times = texts.map(({ rowid, document }) => ({ rowid, time: timeOf(document, options) }));
  desk.db.transaction(() => {
    for (const { rowid, time } of times) putSpokenTime(desk.db, rowid, time, readAs);
  });
  return texts.length;
}

/** What was just written has its time in the list. A disk without room is no reason to show none. */
export function timeFresh(desk: Desk): void {
  try {
    timeStale(desk, FRESH_BEFORE_LIST);
  } catch (error) {
    const known = storageError(error);
    if (known === null) throw error;
    desk.log(`spoken times: not kept: ${known.code}`);
  }
}

function nameOf({ style, dictionary }: ReadingOptions): string {
  const words = dictionary.map(({ written, spoken, kind, context }) => [
    written,
    spoken,
    kind,
    context,
  ]);
  const what = JSON.stringify([TIMES_VERSION, RULES_VERSION, style, words]);
  return createHash('sha256').update(what).digest('base64url').slice(0, 22);
}

/** A document that this app cannot read takes no time that it could tell. */
function timeOf(document: string, options: ReadingOptions): SpokenTime {
  try {
    const blocks = readDocumentAloud(readDocument(document), options);
    return {
      syllables: blocks.reduce((sum, block) => sum + countSpokenSyllables(spokenBlock(block)), 0),
      // The last block needs no pause behind it.
      pauses: blocks
        .slice(0, -1)
        .reduce((sum, block) => sum + Math.round(1000 * pauseAfter(block)), 0),
    };
  } catch (error) {
    if (error instanceof NewsroomError) return { syllables: 0, pauses: 0 };
    throw error;
  }
}
