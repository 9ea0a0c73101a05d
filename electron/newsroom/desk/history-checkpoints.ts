import type { StoredBulletin } from '../storage/bulletins-table.ts';
import { insertCheckpoint, lastCheckpointAt } from '../storage/checkpoints-table.ts';
import { uuid7 } from '../storage/uuid7.ts';
import type { Desk } from './desk.ts';
import { accountOf } from './sessions-seat.ts';

/** While somebody writes, the text of ten minutes ago is kept. */
const EVERY_MS = 10 * 60_000;
/** Eight hours of writing, and 300 kB of a usual bulletin. */
const KEPT = 50;

/** Before a save, in its transaction: keeps what the save would replace, if the last copy is old. */
export function keepCheckpoint(desk: Desk, stored: StoredBulletin, now: number): void {
  const last = lastCheckpointAt(desk.db, stored.id) ?? stored.createdAt;
  if (now - last >= EVERY_MS) addCheckpoint(desk, stored, now);
}

/** Keeps a text as it stands, whatever the time. */
export function addCheckpoint(desk: Desk, stored: StoredBulletin, now: number): void {
  const { id: bulletin, version, fields, document } = stored;
  const account = accountOf(desk)?.id ?? null;
  const id = uuid7(now);
  const copy = { id, bulletin, version, account, madeAt: now, fields, document };
  insertCheckpoint(desk.db, copy, KEPT);
}
