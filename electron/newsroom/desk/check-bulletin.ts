import type { CheckFault } from '#domain/history-contract';
import { foldLife, isMove, signedMoves } from '#domain/workflow';
import type { StoredLife } from '../storage/bulletin-life-table.ts';
import { type SignedEvent, chainOf } from '../storage/events-table.ts';
import { revisionNumber } from '../storage/revisions-table.ts';
import type { Desk } from './desk.ts';
import { provenApprover } from './keys-trust.ts';
import { toLifeEvent } from './review-record.ts';

/** One bulletin: every decision is signed by whoever could decide then, and the caches say the same. */
export function checkBulletin(desk: Desk, row: StoredLife): CheckFault | null {
  const events = chainOf(desk.db, desk.deskId, row.id);
  for (const event of events) {
    const what = faultOfEvent(desk, row.id, event);
    if (what !== null) return { stage: 'signatures', table: 'events', row: event.hash, what };
  }
  const moved = events.filter(({ kind }) => isMove(kind));
  const { life, faults } = foldLife(moved.flatMap((event) => toLifeEvent(event) ?? []));
  const [first] = faults;
  if (first !== undefined)
    return {
      stage: 'states',
      table: 'events',
      row: moved[first]?.hash ?? '',
      what: 'a step that cannot follow the one before',
    };
  const differs = (['state', 'submitted', 'approved', 'aired'] as const).find(
    (name) => row[name] !== life[name],
  );
  if (differs === undefined) return null;
  return {
    stage: 'states',
    table: 'bulletins',
    row: row.id,
    what: `the cached ${differs} is not what the events say`,
  };
}

function faultOfEvent(desk: Desk, bulletin: string, event: SignedEvent): string | null {
  const { kind, key, revision } = event;
  if (revision !== null && revisionNumber(desk.db, revision) === 0)
    return 'of a revision that is not there';
  if (key === null && !signedMoves.some((move) => move === kind)) return null;
  if (provenApprover(desk, event) === null)
    return `${kind} of ${bulletin} is signed by nobody who could`;
  return null;
}
