import type { BulletinId } from '#domain/bulletin';
import { savedReason } from './save-words.ts';
import type { Visit } from './visit.ts';

/** What is done with a bulletin as it stands on the disk waits until that is what stands on the screen. */

/** What is on the disk does not hold all that was typed, and why. */
export class NotSaved extends Error {
  constructor(readonly reason: string) {
    super('not saved');
  }
}

/**
 * The id of what is on the disk now, to the last key; an empty new bulletin is made by this.
 *
 * @throws NotSaved
 */
export async function savedId(visit: Visit): Promise<BulletinId> {
  if (visit.id === null) visit.edited();
  if ((await visit.autosave.flush()) && visit.id !== null) return visit.id;
  throw new NotSaved(savedReason(visit.store.getState().status));
}
