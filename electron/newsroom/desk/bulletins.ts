import { isDeepStrictEqual } from 'node:util';
import { photosOf } from '#domain/document/photos';
import { readDocument } from '#domain/document/read';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import {
  type StoredBulletin,
  findBulletin,
  insertBulletin,
  setBulletinTrashed,
  updateBulletin,
} from '../storage/bulletins-table.ts';
import { appendEvent } from '../storage/events-table.ts';
import { uuid7 } from '../storage/uuid7.ts';
import { doer } from './accounts-record.ts';
import type { Desk } from './desk.ts';
import { keepCheckpoint } from './history-checkpoints.ts';
import { photoFacts } from './photos.ts';
import { assertMayTrash, beginWriting, claim } from './review-edit.ts';
import { type WorkingCopy, prepareWorkingCopy } from './working-copy.ts';

/** Bulletins' working copies: made, opened, saved, put in the trash and taken out again. */

export function createBulletin(
  desk: Desk,
  { fields, document, importedFrom }: CallInput<'bulletins:create'>,
): CallOutput<'bulletins:create'> {
  const copy = prepareWorkingCopy(fields, document);
  const now = desk.now();
  const id = uuid7(now);
  desk.db.transaction(() => {
    insertBulletin(desk.db, { id, ...copy, now });
    claim(desk, id);
    if (importedFrom === undefined) record(desk, id, 'created', now);
    else record(desk, id, 'imported', now, { source: importedFrom });
    assertReadsBack(desk, id, copy);
  });
  desk.tell('bulletins:changed', { id });
  return { id, version: 1 };
}

/** Everything about one bulletin. Nothing is written: opening is no edit. */
export function openBulletin(
  desk: Desk,
  { id }: CallInput<'bulletins:open'>,
): CallOutput<'bulletins:open'> {
  const { version, state, fields, document, updatedAt, trashedAt } = mustFind(desk, id);
  return {
    id,
    version,
    state,
    fields,
    document,
    photos: photoFacts(desk, { photos: photosOf(readDocument(document)) }),
    updatedAt: iso(updatedAt),
    trashedAt: trashedAt === null ? null : iso(trashedAt),
  };
}

/**
 * Stores the working copy and reads it back before the COMMIT. A save is known by its visit and sequence:
 * one that arrives twice, or after a later one of the same visit, is answered as stored, also by a
 * newsroom that was restarted in between. A bulletin in the trash is saved too: refusing would lose what
 * was typed a moment before.
 */
export function saveBulletin(
  desk: Desk,
  input: CallInput<'bulletins:save'>,
): CallOutput<'bulletins:save'> {
  const { id, baseVersion, visit, sequence } = input;
  const copy = prepareWorkingCopy(input.fields, input.document);
  const now = desk.now();
  const saved = desk.db.transaction(() => {
    const stored = mustFind(desk, id);
    const { lastSave, version } = stored;
    // An earlier one of this visit came late: its text is part of what was stored since.
    if (lastSave.visit === visit && sequence <= lastSave.sequence)
      return { version, savedAt: lastSave.at };
    beginWriting(desk, stored, copy);
    keepCheckpoint(desk, stored, now);
    if (!updateBulletin(desk.db, { ...copy, id, baseVersion, visit, sequence, now }))
      throw new NewsroomError('stale-version', { version });
    assertReadsBack(desk, id, copy);
    return { version: baseVersion + 1, savedAt: now };
  });
  desk.tell('bulletins:changed', { id });
  return { version: saved.version, savedAt: iso(saved.savedAt) };
}

export function trashBulletin(
  desk: Desk,
  { id }: CallInput<'bulletins:trash'>,
): CallOutput<'bulletins:trash'> {
  const now = desk.now();
  desk.db.transaction(() => {
    if (mustFind(desk, id).trashedAt !== null) return;
    assertMayTrash(desk, id);
    setBulletinTrashed(desk.db, id, now);
    record(desk, id, 'trashed', now);
  });
  desk.tell('bulletins:changed', { id });
  return {};
}

export function untrashBulletin(
  desk: Desk,
  { id }: CallInput<'bulletins:untrash'>,
): CallOutput<'bulletins:untrash'> {
  desk.db.transaction(() => {
    if (mustFind(desk, id).trashedAt === null) return;
    assertMayTrash(desk, id);
    setBulletinTrashed(desk.db, id, null);
    record(desk, id, 'untrashed', desk.now());
  });
  desk.tell('bulletins:changed', { id });
  return {};
}

export function mustFind(desk: Desk, id: string): StoredBulletin {
  const stored = findBulletin(desk.db, id);
  if (stored === null) throw new NewsroomError('bulletin-not-found');
  return stored;
}

function record(
  desk: Desk,
  bulletin: string,
  kind: string,
  at: number,
  detail?: Readonly<Record<string, string>>,
): void {
  appendEvent(desk.db, {
    desk: desk.deskId,
    bulletin,
    kind,
    at,
    ...doer(desk),
    ...(detail === undefined ? {} : { detail }),
  });
}

/** Inside the transaction: what throws here is rolled back, and the good one stays. */
function assertReadsBack(desk: Desk, id: string, copy: WorkingCopy): void {
  const stored = mustFind(desk, id);
  if (stored.document !== copy.document || !isDeepStrictEqual(stored.fields, copy.fields))
    throw new NewsroomError('save-not-readable');
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
