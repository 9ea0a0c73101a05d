import type { CallOutput } from '#domain/contract';
import { type WaitingRow, everTelephoned, waitingInState } from '../storage/tasks.ts';
import { ownTextAllowed } from './accounts-rules.ts';
import type { Desk } from './desk.ts';
import { readLife } from './review-record.ts';
import { mustBeHere } from './sessions-seat.ts';

/** "Việc của tôi": what waits for whoever is here. */

type Task = CallOutput<'review:tasks'>[number];

/** More than anybody does in a day. */
const MOST = 200;

export function myTasks(desk: Desk): CallOutput<'review:tasks'> {
  const { id, roles } = mustBeHere(desk);
  const waiting = (state: string) => waitingInState(desk.db, state, MOST);
  const decides = roles.includes('approver') || roles.includes('editor');
  const ownToo = ownTextAllowed(desk) || !roles.includes('approver');
  return [
    ...as('countersign', roles.includes('approver') ? mySignatures(desk, id) : []),
    ...as(
      'decide',
      decides ? waiting('submitted').filter(({ author }) => ownToo || author !== id) : [],
    ),
    ...as(
      'mend',
      waiting('returned').filter(({ author }) => author === id),
    ),
    ...as('air', roles.includes('announcer') ? [...waiting('approved'), ...waiting('phoned')] : []),
  ].toSorted(byUrgency);
}

function mySignatures(desk: Desk, me: string): WaitingRow[] {
  return everTelephoned(desk.db).filter(({ id }) =>
    readLife(desk, id).phones.some(({ named }) => named === me),
  );
}

function as(why: Task['why'], rows: readonly WaitingRow[]): Task[] {
  return rows.map(({ id, headline, priority, since }) => ({
    id,
    headline,
    why,
    priority,
    since: new Date(since).toISOString(),
  }));
}

const urgency = { urgent: 0, priority: 1, normal: 2 } as const;

function byUrgency(one: Task, other: Task): number {
  return urgency[one.priority] - urgency[other.priority] || one.since.localeCompare(other.since);
}
