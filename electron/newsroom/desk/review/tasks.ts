import type { CallOutput } from '#domain/contract';
import type { Task } from '#domain/contract/review';
import { MOST_TASKS, type TaskReason, byUrgency } from '#domain/life/tasks';
import { lastEventOf } from '../../storage/history/events-of-lists.ts';
import { revisionNumber } from '../../storage/history/revisions-table.ts';
import type { SpokenTime } from '../../storage/bulletins/spoken-times-table.ts';
import { type WaitingRow, everTelephoned, waitingInState } from '../../storage/bulletins/tasks.ts';
import { ownTextAllowed } from '../accounts/rules.ts';
import type { Desk } from '../desk.ts';
import { nameOfAccount, wordsOf } from './life.ts';
import { readLife } from './record.ts';
import { mustBeHere } from '../accounts/seat.ts';
import { shownTimes } from '../spoken/times-shown.ts';

/** "Việc của tôi": what waits for whoever is here. */

/** The step that made it wait, and the name under which its event keeps what was said with it. */
const steps: Readonly<Record<TaskReason, { kinds: readonly string[]; words: string }>> = {
  countersign: { kinds: ['phone-approved'], words: 'manner' },
  decide: { kinds: ['submitted'], words: 'note' },
  mend: { kinds: ['returned'], words: 'reason' },
  air: { kinds: ['approved', 'countersigned', 'phone-approved'], words: 'manner' },
};

export function myTasks(desk: Desk): CallOutput<'review:tasks'> {
  const { id, roles } = mustBeHere(desk);
  const approves = roles.includes('approver');
  const ownToo = approves && ownTextAllowed(desk);
  const waiting = (state: string, account: string | null = null): WaitingRow[] =>
    waitingInState(desk.db, { state, account, limit: MOST_TASKS });
  const found: Record<TaskReason, readonly WaitingRow[]> = {
    countersign: approves ? mySignatures(desk, id) : [],
    decide:
      approves || roles.includes('editor')
        ? waiting('submitted').filter(({ account }) => ownToo || account !== id)
        : [],
    mend: waiting('returned', id),
    air: roles.includes('announcer') ? [...waiting('approved'), ...waiting('phoned')] : [],
  };
  const times = timesOf(desk, found);
  return Object.entries(steps)
    .flatMap(([why]) =>
      isReason(why)
        ? found[why].map((row) => toTask(desk, why, row, times.get(row.id) ?? null))
        : [],
    )
    .toSorted(byUrgency);
}

function timesOf(desk: Desk, found: Record<TaskReason, readonly WaitingRow[]>) {
  const ids = Object.values(found).flatMap((rows) => rows.map(({ id }) => id));
  return shownTimes(desk, ids);
}

function isReason(why: string): why is TaskReason {
  return Object.hasOwn(steps, why);
}

function mySignatures(desk: Desk, me: string): WaitingRow[] {
  return everTelephoned(desk.db).filter(({ id }) =>
    readLife(desk, id).phones.some(({ named }) => named === me),
  );
}

function toTask(desk: Desk, why: TaskReason, row: WaitingRow, spoken: SpokenTime | null): Task {
  const { account: _account, trashedAt: _trashedAt, updatedAt, ...shown } = row;
  const { kinds, words } = steps[why];
  const step = lastEventOf(desk.db, row.id, kinds);
  const revision = step?.revision ?? null;
  // Of a word on the telephone it is when it was said, as everywhere else, not when it was written down.
  const said = step === null ? '' : wordsOf(step, 'saidAt');
  return {
    ...shown,
    spoken,
    why,
    updatedAt: new Date(updatedAt).toISOString(),
    since: said || new Date(step?.at ?? updatedAt).toISOString(),
    by: nameOfAccount(desk, step?.account ?? null),
    words: step === null ? '' : wordsOf(step, words),
    number: revision === null ? null : revisionNumber(desk.db, revision),
  };
}
