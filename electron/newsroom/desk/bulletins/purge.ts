import { setImmediate as breathe } from 'node:timers/promises';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { deleteBulletin, trashedBefore } from '../../storage/bulletins/trash.ts';
import { appendEvent } from '../../storage/history/events-table.ts';
import {
  checkpointTexts,
  deletePhoto,
  textsSavedSince,
  textsWithPhotos,
} from '../../storage/attachments/photo-uses.ts';
import { findPhoto } from '../../storage/attachments/photos-table.ts';
import { doer } from '../accounts/record.ts';
import { mustFind } from './bulletins.ts';
import type { Desk } from '../desk.ts';
import { assertNeverSent } from './purge-rule.ts';
import { assertMayTrash } from '../review/edit.ts';

/**
 * Emptying the trash, which nothing does by itself. Only drafts that were never sent go, and the photos
 * that nothing else refers to.
 *
 * What stays is the draft's chain of events, with "purged" at its end: events are never deleted (a trigger
 * refuses), they hold no word of the text, and so the chain still proves that there was a draft, who made
 * it and who purged it. `check` follows the chain as before and takes a bulletin that is gone without such
 * an end for a fault. Its exports stay on record too: a file of it that comes back is known.
 */

/** From then on emptying is offered. */
const OLD_MS = 30 * 24 * 60 * 60_000;
/** A photo as documents name it. */
const SHA = /[0-9a-f]{64}/g;

/** Drafts that have lain in the trash for thirty days, and which whoever asks may purge. */
export function listPurgeable(desk: Desk): CallOutput<'bulletins:purgeable'> {
  const ids = trashedBefore(desk.db, desk.now() - OLD_MS);
  return { ids: ids.filter((id) => refusalOf(desk, id) === null) };
}

/** All or nothing; `onlyCount` tells what would go and touches nothing. */
export function purge(
  desk: Desk,
  { job, ids, onlyCount }: CallInput<'bulletins:purge'>,
): Promise<CallOutput<'bulletins:purge'>> {
  return desk.jobs.run(job, async ({ signal }) => {
    const going = new Set(ids);
    for (const id of going) assertMayPurge(desk, id);
    const since = desk.now();
    const photos = photosNamedBy(desk, going);
    for (const texts of textsWithPhotos(desk.db, going)) {
      takeOut(photos, texts);
      await breathe();
      signal.throwIfAborted();
    }
    if (onlyCount) return { bulletins: going.size, photos: photos.size };
    desk.db.transaction(() => {
      for (const id of going) assertMayPurge(desk, id);
      // Another bulletin may have taken a photo over while all the others were looked through.
      takeOut(photos, textsSavedSince(desk.db, since, going));
      for (const id of going) purgeOne(desk, id, since);
      for (const sha of photos) deletePhoto(desk.db, sha);
    });
    for (const id of going) desk.tell('bulletins:changed', { id });
    return { bulletins: going.size, photos: photos.size };
  });
}

function purgeOne(desk: Desk, bulletin: string, at: number): void {
  appendEvent(desk.db, { desk: desk.deskId, bulletin, kind: 'purged', at, ...doer(desk) });
  deleteBulletin(desk.db, bulletin);
}

function assertMayPurge(desk: Desk, id: string): void {
  const refused = refusalOf(desk, id);
  if (refused !== null) throw refused;
}

function refusalOf(desk: Desk, id: string): NewsroomError | null {
  try {
    if (mustFind(desk, id).trashedAt === null) return new NewsroomError('purge-not-trashed');
    assertMayTrash(desk, id);
    assertNeverSent(desk, id);
  } catch (error) {
    if (error instanceof NewsroomError) return error;
    throw error;
  }
  return null;
}

/** Those of the library that the texts name, the writers' checkpoints too. */
function photosNamedBy(desk: Desk, ids: ReadonlySet<string>): Set<string> {
  const texts = [...ids].flatMap((id) =>
    checkpointTexts(desk.db, id).concat(mustFind(desk, id).document),
  );
  const named = new Set(texts.flatMap((text) => text.match(SHA) ?? []));
  return new Set([...named].filter((sha) => findPhoto(desk.db, sha) !== null));
}

function takeOut(photos: Set<string>, texts: readonly string[]): void {
  if (photos.size === 0) return;
  for (const text of texts) for (const sha of text.match(SHA) ?? []) photos.delete(sha);
}
