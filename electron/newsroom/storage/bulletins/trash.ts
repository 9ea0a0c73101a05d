import { type NoParams, type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** What lies in the trash, and what was taken out of it for good. */

const trashed = query<{ before: number }, { id: string }>(
  'bulletins.trashedBefore',
  `SELECT id FROM bulletins INDEXED BY bulletins_trash
   WHERE trashed_at IS NOT NULL AND trashed_at <= @before ORDER BY trashed_at`,
);
// Checkpoints and remarks go with it (ON DELETE CASCADE), and the index by its trigger.
const deleteOne = command<{ id: string }>(
  'bulletins.delete',
  'DELETE FROM bulletins WHERE id = @id',
);
const goneUnpurged = query<NoParams, { hash: string }>(
  'events.goneUnpurged',
  `SELECT hash FROM events AS e
   WHERE bulletin <> '' AND sequence = 1
     AND NOT EXISTS (SELECT 1 FROM bulletins AS b WHERE b.id = e.bulletin)
     AND NOT EXISTS (
       SELECT 1 FROM events AS p
       WHERE p.desk = e.desk AND p.bulletin = e.bulletin AND p.kind = 'purged')
   LIMIT 1`,
);

/** Oldest first. */
export function trashedBefore(db: ReadableDb, before: number): string[] {
  return db.all(trashed, { before }).map(({ id }) => id);
}

/** The row and what belongs to it; its events stay. */
export function deleteBulletin(db: WritableDb, id: string): void {
  db.run(deleteOne, { id });
}

/** The first event of a bulletin that is gone though nobody purged it; null: there is none. */
export function findGoneUnpurged(db: ReadableDb): string | null {
  return db.get(goneUnpurged, {})?.hash ?? null;
}
