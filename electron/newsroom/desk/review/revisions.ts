import canonicalize from 'canonicalize';
import { assertNonNull } from '#domain/assert';
import { photosOf } from '#domain/document/photos';
import { readDocument } from '#domain/document/read';
import { NewsroomError } from '#domain/errors';
import type { RevisionFacts } from '#domain/contract/history';
import {
  type RevisionContent,
  freezeReading,
  frozenReading,
  revisionContent,
  sameText,
} from '#domain/revision/content';
import { findLife, setBase } from '../../storage/bulletins/life-table.ts';
import type { StoredBulletin } from '../../storage/bulletins/bulletins-table.ts';
import type { ReadableDb } from '../../storage/database.ts';
import {
  findRevision,
  hashOfRevision,
  insertRevision,
  lastRevisionNumber,
} from '../../storage/history/revisions-table.ts';
import type { Desk } from '../desk.ts';
import { readingToday } from '../spoken/readings.ts';
import { readSettings } from '../settings.ts';

/**
 * Freezes the working copy, inside a transaction: what is written here is hashed, signed, and never
 * written again. A text that is already the revision it stands on (sent, taken back, sent again) stays
 * that revision.
 */
export function freeze(desk: Desk, stored: StoredBulletin): { revision: string; number: number } {
  const { id, fields, document } = stored;
  const parents = [...(findLife(desk.db, id)?.basedOn ?? [])];
  const { stationName, parentName } = readSettings(desk);
  const parsed = readDocument(document);
  const content: RevisionContent = {
    bulletin: id,
    number: lastRevisionNumber(desk.db, id) + 1,
    parents,
    fields,
    document,
    photos: photosOf(parsed),
    station: { stationName, parentName },
    // What is approved is what is read, whatever becomes of dictionary, house style and rules.
    reading: freezeReading(readingToday(desk, { fields, document: parsed })),
  };
  const [only, second] = parents;
  if (only !== undefined && second === undefined) {
    const before = readRevision(desk.db, only);
    if (sameText(before, content)) return { revision: only, number: before.number };
  }
  const bytes = assertNonNull(canonicalize(content), 'an object always has a canonical form');
  const revision = insertRevision(desk.db, bytes, desk.now());
  setBase(desk.db, id, [revision]);
  return { revision, number: content.number };
}

/**
 * A revision from its stored bytes, which are looked at before anything is believed.
 *
 * @throws NewsroomError `revision-not-found`, `signature-broken`
 */
export function readRevision(db: ReadableDb, hash: string): RevisionContent {
  const stored = findRevision(db, hash);
  if (stored === null) throw new NewsroomError('revision-not-found');
  if (hashOfRevision(stored.content) !== hash) throw new NewsroomError('signature-broken');
  return revisionContent.parse(JSON.parse(stored.content));
}

export function revisionFactsOf({ db }: Desk, revision: string): RevisionFacts {
  const { reading, ...facts } = readRevision(db, revision);
  return { revision, ...facts, reading: frozenReading(reading) };
}
