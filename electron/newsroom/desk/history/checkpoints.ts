import { findLife } from '../../storage/bulletins/life-table.ts';
import type { StoredBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { insertCheckpoint, lastCheckpointAt } from '../../storage/history/checkpoints-table.ts';
import { lastHand } from '../../storage/history/hands.ts';
import { uuid7 } from '../../storage/uuid7.ts';
import type { Desk } from '../desk.ts';

/** While somebody writes, the text of ten minutes ago is kept. */
const EVERY_MS = 10 * 60_000;
/** Eight hours of writing, and 300 kB of a usual bulletin. */
const KEPT = 50;

/** Before a save, in its transaction: keeps what the save would replace, if the last copy is old. */
export function keepCheckpoint(desk: Desk, stored: StoredBulletin, now: number): void {
  const last = lastCheckpointAt(desk.db, stored.id) ?? stored.createdAt;
  if (now - last >= EVERY_MS) addCheckpoint(desk, stored, now);
}

/** Who wrote the stored text; null: nobody with an account. */
export function handOf({ db, deskId }: Desk, bulletin: string): string | null {
  return lastHand(db, deskId, bulletin) ?? findLife(db, bulletin)?.author ?? null;
}

/** Keeps a text as it stands, whatever the time, under the name of whoever wrote it; answers its id. */
export function addCheckpoint(desk: Desk, stored: StoredBulletin, now: number): string {
  const { id: bulletin, version, fields, document } = stored;
  const account = handOf(desk, bulletin);
  const id = uuid7(now);
  const copy = { id, bulletin, version, account, madeAt: now, fields, document };
  insertCheckpoint(desk.db, copy, KEPT);
  return id;
}
