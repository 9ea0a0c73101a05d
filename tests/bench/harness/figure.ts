import { type Summary, summarise } from './stats.ts';

/**
 * One figure of a measure: a series of ours against a series of the baseline, taken in turns in the
 * same run. Machines differ; the ratio is what is quoted, and the goals are ratios.
 */
export type Figure = {
  /** `measure.figure` */
  readonly id: string;
  readonly what: string;
  readonly against: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: Summary;
  readonly baseline: Summary | null;
  /** Median to median; null without a baseline. */
  readonly ratio: number | null;
  readonly goals: readonly JudgedGoal[];
};

export type Goal =
  | { readonly kind: 'ratio at most'; readonly value: number }
  | { readonly kind: 'times faster'; readonly value: number }
  | { readonly kind: 'median below'; readonly value: number }
  | { readonly kind: 'p95 below'; readonly value: number };
export type JudgedGoal = { readonly goal: Goal; readonly met: boolean };

/** A measure that cannot be taken here, and why. */
export type LeftOut = { readonly id: string; readonly leftOut: string };

export type Measured = Figure | LeftOut;

export function figure(facts: {
  id: string;
  what: string;
  against?: string;
  unit?: Figure['unit'];
  ours: readonly number[];
  baseline?: readonly number[];
  goals?: readonly Goal[];
}): Figure {
  const ours = summarise(facts.ours);
  const baseline = facts.baseline === undefined ? null : summarise(facts.baseline);
  const ratio = baseline === null ? null : ours.median / baseline.median;
  return {
    id: facts.id,
    what: facts.what,
    against: facts.against ?? '',
    unit: facts.unit ?? 'ms',
    ours,
    baseline,
    ratio,
    goals: (facts.goals ?? []).map((goal) => ({ goal, met: isMet(goal, ours, ratio) })),
  };
}

function isMet(goal: Goal, ours: Summary, ratio: number | null): boolean {
  switch (goal.kind) {
    case 'ratio at most':
      return ratio !== null && ratio <= goal.value;
    case 'times faster':
      return ratio !== null && 1 / ratio >= goal.value;
    case 'median below':
      return ours.median < goal.value;
    case 'p95 below':
      return ours.p95 < goal.value;
    default: {
      const never: never = goal;
      return never;
    }
  }
}
