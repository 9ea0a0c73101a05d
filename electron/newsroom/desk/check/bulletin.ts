import type { CheckFault } from '#domain/contract/history';
import { foldLife, isMove, signedMoves } from '#domain/life/workflow';
import type { StoredLife } from '../../storage/bulletins/life-table.ts';
import { type SignedEvent, chainOf } from '../../storage/history/events-table.ts';
import { revisionArrival } from '../../storage/history/revisions-table.ts';
import type { Desk } from '../desk.ts';
import { provenApprover } from '../keys/trust.ts';
import { toLifeEvent } from '../review/record.ts';

/** One bulletin: every decision is signed by whoever could decide then, and the caches say the same. */
export function checkBulletin(desk: Desk, row: StoredLife): CheckFault | null {
  const events = chainOf(desk.db, desk.deskId, row.id);
  for (const event of events) {
    const what = faultOfEvent(desk, row.id, event);
    if (what !== null) return { stage: 'signatures', table: 'events', row: event.hash, what };
  }
  const late = revisionOfAnotherTime(desk, events);
  if (late !== null)
    return { stage: 'revisions', table: 'revisions', row: late, what: 'of another time' };
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

/** A revision is written in the transaction of the event that first names it; a clock may be set anew. */
const SAME_MOMENT_MS = 60_000;

/** The time of its arrival dates a text without a day of its own, and is no part of what is hashed. */
function revisionOfAnotherTime(desk: Desk, events: readonly SignedEvent[]): string | null {
  const seen = new Set<string>();
  for (const { revision, at } of events) {
    if (revision === null || seen.has(revision)) continue;
    seen.add(revision);
    const arrival = revisionArrival(desk.db, revision);
    if (arrival !== null && Math.abs(arrival - at) > SAME_MOMENT_MS) return revision;
  }
  return null;
}

function faultOfEvent(desk: Desk, bulletin: string, event: SignedEvent): string | null {
  const { kind, key, revision } = event;
  if (revision !== null && revisionArrival(desk.db, revision) === null)
    return 'of a revision that is not there';
  if (key === null && !signedMoves.some((move) => move === kind)) return null;
  if (provenApprover(desk, event) === null)
    return `${kind} of ${bulletin} is signed by nobody who could`;
  return null;
}
