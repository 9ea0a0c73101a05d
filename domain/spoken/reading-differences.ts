import type { ReadingDifference } from '../contract/reading.ts';
import type { BulletinReading } from './bulletin-reading.ts';
import type { Segment } from './segment.ts';
import { spokenText } from './spoken-text.ts';

/**
 * Where two readings of the same text differ, in its order; the same difference is told once. A block that
 * only one of them reads is told whole.
 */
export function readingDifferences(
  before: BulletinReading,
  now: BulletinReading,
): ReadingDifference[] {
  const found = new Map<string, ReadingDifference>();
  const add = (difference: ReadingDifference): void => {
    found.set(JSON.stringify(difference), difference);
  };
  for (const difference of compare(before.headline, now.headline)) add(difference);
  const blocks = new Map(now.blocks.map((block) => [block.path.join('.'), block]));
  for (const block of before.blocks) {
    const path = block.path.join('.');
    const other = blocks.get(path);
    blocks.delete(path);
    if (block.lead !== (other?.lead ?? '') && other !== undefined)
      add({ written: block.lead, before: block.lead, now: other.lead });
    for (const difference of compare(block.segments, other?.segments ?? [])) add(difference);
  }
  for (const block of blocks.values())
    for (const difference of compare([], block.segments)) add(difference);
  return [...found.values()];
}

/** Words that stand in both of two texts: where they begin in either, and how many letters they are. */
export type KeptWords = { readonly before: number; readonly now: number; readonly length: number };

/** Where the words that two texts have in common are read differently; the same difference is told once. */
export function keptDifferences(
  before: readonly Segment[],
  now: readonly Segment[],
  kept: readonly KeptWords[],
): ReadingDifference[] {
  const found = new Map<string, ReadingDifference>();
  for (const { before: from, now: start, length } of kept) {
    const [old, next] = [within(before, from, length), within(now, start, length)];
    for (const difference of compare(...betweenEnds(old, next)))
      found.set(JSON.stringify(difference), difference);
  }
  return [...found.values()];
}

/** The segments that lie in a stretch altogether, counted from its start. */
function within(segments: readonly Segment[], start: number, length: number): Segment[] {
  return segments.flatMap((segment) => {
    const [from, to] = [segment.from - start, segment.to - start];
    return from >= 0 && to <= length ? [{ ...segment, from, to }] : [];
  });
}

/** Only what lies between the first and the last place at which both have a segment's end. */
function betweenEnds(one: readonly Segment[], other: readonly Segment[]): [Segment[], Segment[]] {
  const ends = new Set(one.flatMap(({ from, to }) => [from, to]));
  const shared = other.flatMap(({ from, to }) => [from, to]).filter((end) => ends.has(end));
  const [first, last] = [Math.min(...shared), Math.max(...shared)];
  const trim = (segments: readonly Segment[]): Segment[] =>
    within(segments, first, Math.max(0, last - first));
  return [trim(one), trim(other)];
}

/** Walks both at once: from one offset at which both begin a segment to the next. */
function compare(one: readonly Segment[], other: readonly Segment[]): ReadingDifference[] {
  const differences: ReadingDifference[] = [];
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    const ours: Segment[] = [];
    const theirs: Segment[] = [];
    do {
      const behind = endOf(ours) <= endOf(theirs);
      const next = behind ? one[left] : other[right];
      if (next === undefined) {
        ours.push(...one.slice(left));
        theirs.push(...other.slice(right));
        left = one.length;
        right = other.length;
        break;
      }
      if (behind) left += 1;
      else right += 1;
      (behind ? ours : theirs).push(next);
    } while (endOf(ours) !== endOf(theirs));
    const before = said(ours);
    const now = said(theirs);
    const written = (ours.length > 0 ? ours : theirs).map((segment) => segment.written).join('');
    if (before !== now) differences.push(core({ written: written.trim(), before, now }));
  }
  return differences;
}

function endOf(segments: readonly Segment[]): number {
  return segments.at(-1)?.to ?? 0;
}

function said(segments: readonly Segment[]): string {
  return spokenText(segments).replaceAll(/\s+/gu, ' ').trim();
}

/** Without the words that all three share at their ends: "TT Suối Mơ họp" differs in "TT". */
function core({ written, before, now }: ReadingDifference): ReadingDifference {
  const lines = [written, before, now].map((text) => text.split(/\s+/u));
  const share = (at: 0 | -1): boolean => {
    const words = lines.map((line) => line.at(at));
    return lines.every((line) => line.length > 1) && new Set(words).size === 1;
  };
  while (share(-1)) for (const line of lines) line.pop();
  while (share(0)) for (const line of lines) line.shift();
  const [one = [], two = [], three = []] = lines;
  return { written: one.join(' '), before: two.join(' '), now: three.join(' ') };
}
