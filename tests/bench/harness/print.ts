import type { Figure, JudgedGoal, Measured } from './figure.ts';
import type { Summary } from './stats.ts';

/** A figure as lines for people. */
export function lines(measured: Measured): string {
  if ('leftOut' in measured) return `${measured.id}: left out, ${measured.leftOut}\n`;
  const { id, what, against, ours, baseline, unit } = measured;
  return [
    `${id}: ${ratioOf(measured)}${goalsOf(measured.goals)}`,
    `    ${seriesOf(ours, unit)}  ${what}`,
    ...(baseline === null ? [] : [`    ${seriesOf(baseline, unit)}  ${against}`]),
    '',
  ].join('\n');
}

function ratioOf({ ratio, ours, baseline, unit }: Figure): string {
  if (ratio === null || baseline === null) return `${ours.median.toFixed(2)} ${unit}`;
  const times = ratio < 0.5 ? `1/${short(1 / ratio)}` : ratio.toFixed(2);
  const of = (key: 'min' | 'p95') => (ours[key] / baseline[key]).toFixed(2);
  return `${times} (best to best ${of('min')}, p95 to p95 ${of('p95')})`;
}

function goalsOf(goals: readonly JudgedGoal[]): string {
  return goals
    .map(({ goal, met }) => `; goal ${goal.kind} ${goal.value}: ${met ? 'met' : 'MISSED'}`)
    .join('');
}

function seriesOf({ median, p95, count }: Summary, unit: string): string {
  return `median ${short(median)} ${unit}, p95 ${short(p95)} ${unit}, ${count} times`.padEnd(52);
}

/** Three digits that count. */
function short(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toPrecision(3);
}
