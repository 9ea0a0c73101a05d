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
} from '../../storage/bulletins/bulletins-table.ts';
import { appendEvent } from '../../storage/history/events-table.ts';
import { uuid7 } from '../../storage/uuid7.ts';
import { doer } from '../accounts/record.ts';
import type { Desk } from '../desk.ts';
import { keepCheckpoint } from '../history/checkpoints.ts';
import { changeHands } from '../history/hands.ts';
import { photoFacts } from '../photos/photos.ts';
import { assertMayTrash, beginWriting, claim } from '../review/edit.ts';
import { type WorkingCopy, prepareWorkingCopy } from './working-copy.ts';

/** Bulletins' working copies: made, opened, saved, put in the trash and taken out again. */

/**
 * Makes a bulletin. A client that names the id may send the same making again when its answer was lost:
 * there is one bulletin for it, whatever the newsroom had stored before it died.
 */
export function createBulletin(
  desk: Desk,
  input: CallInput<'bulletins:create'>,
): CallOutput<'bulletins:create'> {
  const copy = prepareWorkingCopy(input.fields, input.document);
  const now = desk.now();
  const id = input.id ?? uuid7(now);
  const version = desk.db.transaction(() => {
    const stored = findBulletin(desk.db, id);
    if (stored !== null) return createAgain(desk, stored, copy, input);
    const { visit = null, sequence = null, importedFrom } = input;
    insertBulletin(desk.db, { ...copy, id, visit, sequence, now });
    claim(desk, id);
    if (importedFrom === undefined) record(desk, id, 'created', now);
    else record(desk, id, 'imported', now, { source: importedFrom });
    assertReadsBack(desk, id, copy);
    return 1;
  });
  desk.tell('bulletins:changed', { id });
  return { id, version };
}

/** The id is known: the version that holds the text, which may be stored by this. */
function createAgain(
  desk: Desk,
  stored: StoredBulletin,
  copy: WorkingCopy,
  { visit, sequence }: CallInput<'bulletins:create'>,
): number {
  const { id, version, lastSave } = stored;
  if (isSameText(stored, copy)) return version;
  if (visit === undefined || sequence === undefined || visit !== lastSave.visit)
    throw new NewsroomError('bad-call');
  return storeVersion(desk, stored, copy, { id, baseVersion: version, visit, sequence }).version;
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
  const saved = desk.db.transaction(() =>
    storeVersion(desk, mustFind(desk, id), copy, { id, baseVersion, visit, sequence }),
  );
  // After the answer, for which the writer waits; the lists can.
  setImmediate(() => desk.tell('bulletins:changed', { id }));
  return { version: saved.version, savedAt: iso(saved.savedAt) };
}

type SaveName = Pick<CallInput<'bulletins:save'>, 'id' | 'baseVersion' | 'visit' | 'sequence'>;

/** Inside the transaction. */
function storeVersion(
  desk: Desk,
  stored: StoredBulletin,
  copy: WorkingCopy,
  save: SaveName,
): { version: number; savedAt: number } {
  const { lastSave, version } = stored;
  const now = desk.now();
  // An earlier one of this visit came late: its text is part of what was stored since.
  if (lastSave.visit === save.visit && save.sequence <= lastSave.sequence)
    return { version, savedAt: lastSave.at };
  beginWriting(desk, stored, copy);
  const keptForOther = !isSameText(stored, copy) && changeHands(desk, stored, now) !== null;
  if (!keptForOther) keepCheckpoint(desk, stored, now);
  if (!updateBulletin(desk.db, { ...copy, ...save, now }))
    throw new NewsroomError('stale-version', { version });
  assertReadsBack(desk, save.id, copy);
  return { version: save.baseVersion + 1, savedAt: now };
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
  if (!isSameText(mustFind(desk, id), copy)) throw new NewsroomError('save-not-readable');
}

function isSameText(stored: StoredBulletin, copy: WorkingCopy): boolean {
  return stored.document === copy.document && isDeepStrictEqual(stored.fields, copy.fields);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
