import type { GivenReading, Segment, SegmentKind } from './segment.ts';
import { spokenOffsets, spokenText } from './spoken-text.ts';

/** Words that become neighbours when a sign between them falls silent settle in one round or two. */
const ROUNDS = 6;

/**
 * A reading must say the same when it is read itself: what is approved is spoken text, and it passes here
 * again. Where reading it once more would change a stretch ("khóa [1] XII": the note is silent, and XII then
 * follows its word), that change is taken over at once.
 */
export function settle(
  text: string,
  first: readonly Segment[],
  scan: (spoken: string, kept: readonly GivenReading[]) => readonly Segment[],
): Segment[] {
  let segments = [...first];
  for (let round = 0; round < ROUNDS; round += 1) {
    const changes = scan(spokenText(segments), handGiven(segments)).filter(
      ({ spoken, written }) => spoken !== written,
    );
    if (changes.length === 0) break;
    segments = takeOver(text, segments, changes);
  }
  return segments;
}

const DECIDED: ReadonlySet<SegmentKind> = new Set(['reading', 'dictionary', 'name']);

/** What people decided is said as it stands, whatever a rule would make of it. */
function handGiven(segments: readonly Segment[]): GivenReading[] {
  return stretches(segments)
    .filter(({ segment, from, to }) => to > from && DECIDED.has(segment.kind))
    .map(({ segment, from, to }) => ({ from, to, spoken: segment.spoken }));
}

/** A stretch of the spoken text, and the segment it came from. */
interface Stretch {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
}

function stretches(segments: readonly Segment[]): Stretch[] {
  const offsets = spokenOffsets(segments);
  return segments.map((segment, index) => ({ segment, ...(offsets[index] ?? { from: 0, to: 0 }) }));
}

function takeOver(
  text: string,
  segments: readonly Segment[],
  changes: readonly Segment[],
): Segment[] {
  const result: Segment[] = [];
  let change = 0;
  let pending: Stretch[] = [];
  for (const stretch of stretches(segments)) {
    pending.push(stretch);
    const end = stretch.to;
    const inside: Segment[] = [];
    let ahead = change;
    for (let next = changes[ahead]; next && next.to <= end; next = changes[ahead]) {
      inside.push(next);
      ahead += 1;
    }
    // A change that reaches into the next segment waits for it.
    const reaching = changes[ahead];
    if (reaching && reaching.from < end) continue;
    change = ahead;
    result.push(...apply(text, pending, inside));
    pending = [];
  }
  return [...result, ...pending.map(({ segment }) => segment)];
}

/** Rewrites stretches by the changes inside them: a plain one is split, others become one segment. */
function apply(text: string, pending: readonly Stretch[], changes: readonly Segment[]): Segment[] {
  const [first] = pending;
  if (!first || changes.length === 0) return pending.map(({ segment }) => segment);
  if (pending.length === 1 && first.segment.kind === 'plain') return split(text, first, changes);
  let spoken = '';
  let at = first.from;
  const whole = spokenText(pending.map(({ segment }) => segment));
  for (const change of changes) {
    spoken += whole.slice(at - first.from, Math.max(at, change.from) - first.from);
    spoken = spokenText([{ spoken }, change]);
    at = change.to;
  }
  spoken = spokenText([{ spoken }, { spoken: whole.slice(at - first.from) }]);
  const from = first.segment.from;
  const to = pending.at(-1)?.segment.to ?? from;
  const kind = changes[0]?.kind ?? 'symbol';
  return [{ written: text.slice(from, to), spoken, kind, certainty: 'likely', from, to }];
}

function split(text: string, { segment, from }: Stretch, changes: readonly Segment[]): Segment[] {
  const parts: Segment[] = [];
  const shift = segment.from - from;
  let at = segment.from;
  const plain = (to: number): void => {
    if (at < to) {
      const written = text.slice(at, to);
      parts.push({ written, spoken: written, kind: 'plain', certainty: 'sure', from: at, to });
    }
  };
  for (const change of changes) {
    plain(change.from + shift);
    at = change.to + shift;
    parts.push({ ...change, from: change.from + shift, to: at });
  }
  plain(segment.to);
  return parts;
}
