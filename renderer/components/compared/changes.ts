import type { Difference } from '#domain/contract/history';

/** A part, and how many letters of all parts stand before it. */
export type PlacedPart<P extends Difference = Difference> = P & { readonly at: number };

/** What went and what came in its place is one change: a person walks from one to the next. */
export type Stretch<P extends Difference = Difference> = {
  readonly at: number;
  /** Which of the changes it is, from 0; null: words that stayed. */
  readonly change: number | null;
  readonly parts: readonly PlacedPart<P>[];
};

/** The parts of a text in stretches, alike and changed in turn. */
export function stretchesOf<P extends Difference>(parts: readonly P[]): Stretch<P>[] {
  const stretches: { at: number; change: number | null; parts: PlacedPart<P>[] }[] = [];
  let at = 0;
  let changes = 0;
  for (const part of parts) {
    if (part.text === '') continue;
    const last = stretches.at(-1);
    const isChange = part.kind !== 'same';
    if (last !== undefined && isChange === (last.change !== null)) last.parts.push({ ...part, at });
    else stretches.push({ at, change: isChange ? changes++ : null, parts: [{ ...part, at }] });
    at += part.text.length;
  }
  return stretches;
}

export function countChanges(parts: readonly Difference[]): number {
  return stretchesOf(parts).filter(({ change }) => change !== null).length;
}

/** All the words, those of either side in their order. */
export function textOf(parts: readonly Difference[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The words of one side of the comparison. */
export function sideOf(parts: readonly Difference[], side: 'added' | 'removed'): string {
  return textOf(parts.filter(({ kind }) => kind === side));
}

/**
 * The change to go to from another one, from 0; null stands before the first. At an end it stays there,
 * so that whoever holds the key down is not sent round in circles.
 */
export function nextChange(at: number | null, step: 1 | -1, total: number): number | null {
  if (total === 0) return null;
  if (at === null) return step === 1 ? 0 : total - 1;
  return Math.min(total - 1, Math.max(0, at + step));
}
