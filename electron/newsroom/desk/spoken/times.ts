import { readDocument } from '#domain/document/read';
import { NewsroomError } from '#domain/errors';
import { revisionOnDesk } from '#domain/life/workflow';
import { frozenReading } from '#domain/revision/content';
import type { ReadingOptions } from '#domain/spoken/read';
import { type SpokenBlock, readDocumentAloud, spokenBlock } from '#domain/spoken/read-document';
import { countSpokenSyllables, pauseAfter } from '#domain/spoken/pace/time';
import {
  type SpokenTime,
  type UntimedText,
  putSpokenTime,
  staleSpokenTimes,
  untimedOf,
} from '../../storage/bulletins/spoken-times-table.ts';
import type { Desk } from '../desk.ts';
import { readLife } from '../review/record.ts';
import { readRevision } from '../review/revisions.ts';
import { nameOfReading, readingOptions } from './reading-options.ts';

/** How long bulletins take on air, read once and kept for the desk's list. Loads the whole grammar. */

/** Reads up to `limit` texts whose time is not known as the station speaks today; answers whose. */
export function timeStale(desk: Desk, limit: number): string[] {
  const options = readingOptions(desk);
  return timeTexts(desk, options, staleSpokenTimes(desk.db, nameOfReading(options), limit));
}

/** Reads those of these bulletins whose time is not known at all; answers whose that were. */
export function timeThese(desk: Desk, ids: readonly string[]): string[] {
  return timeTexts(desk, readingOptions(desk), untimedOf(desk.db, ids));
}

/** One transaction for all: each commit waits for the disk. */
function timeTexts(desk: Desk, options: ReadingOptions, texts: readonly UntimedText[]): string[] {
  if (texts.length === 0) return [];
  const readAs = nameOfReading(options);
  const times = texts.map((text) => ({ rowid: text.rowid, time: timeOf(desk, text, options) }));
  desk.db.transaction(() => {
    for (const { rowid, time } of times) putSpokenTime(desk.db, rowid, time, readAs);
  });
  const ids = texts.map(({ id }) => id);
  desk.tell('times:changed', { ids });
  return ids;
}

/** A document that this app cannot read takes no time that it could tell. */
function timeOf(desk: Desk, { id, document }: UntimedText, options: ReadingOptions): SpokenTime {
  try {
    const blocks: readonly SpokenBlock[] =
      approvedBlocks(desk, id) ?? readDocumentAloud(readDocument(document), options);
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

/** What was approved is what is read, whatever the dictionary says today; null: nothing here is approved. */
function approvedBlocks(desk: Desk, id: string): readonly SpokenBlock[] | null {
  const revision = revisionOnDesk(readLife(desk, id));
  if (revision === null) return null;
  return frozenReading(readRevision(desk.db, revision).reading)?.blocks ?? null;
}
