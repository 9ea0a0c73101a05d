import type { Priority } from '../bulletin.ts';

/** What waits for somebody, and in what order it is shown to him. */

export const taskReasons = ['countersign', 'decide', 'mend', 'air'] as const;
/** To sign after a telephone call, to decide on, to mend what came back, to put on air. */
export type TaskReason = (typeof taskReasons)[number];

/** Of each reason and state, the oldest: more than anybody does in a day. Whoever is told a number hears “at least”. */
export const MOST_TASKS = 200;

type Waiting = {
  readonly why: TaskReason;
  readonly priority: Priority;
  /** An instant in ISO, by which equals are put in order. */
  readonly since: string;
};

/** Urgent first, then what came back to its author, then priority; the longest waiting before the rest. */
export function byUrgency(one: Waiting, other: Waiting): number {
  return rank(one) - rank(other) || one.since.localeCompare(other.since);
}

function rank({ why, priority }: Waiting): number {
  if (priority === 'urgent') return 0;
  if (why === 'mend') return 1;
  return priority === 'priority' ? 2 : 3;
}
