import { diffArrays } from 'diff';
import type { BulletinDocument, FigureNode } from '#domain/document/schema';
import type { ComparedBlock, ComparedPart } from '#domain/contract/history';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { type Readings, readingsBetween, readingsOf } from './readings.ts';
import { type Unit, unitsOf } from './units.ts';
import { compareTokens, tokensOf, LONGEST_MS } from './words.ts';

/**
 * Two documents side by side in the shape of the later one: what stayed finds itself, then what is alike
 * enough is taken for the same paragraph mended, and the rest went or came as a whole.
 */

/** Share of words in common from which a paragraph counts as mended rather than replaced. */
const ALIKE = 0.35;
/** So many pairs are looked at in one place; a text written anew beyond that went and came as a whole. */
const MOST_PAIRS = 40_000;

/** A document, and how it is read where that was frozen with it. */
export type Side = {
  readonly document: BulletinDocument;
  readonly reading: BulletinReading | null;
};

export function compareBlocks(from: Side, to: Side): ComparedBlock[] {
  const readings = { before: readingsOf(from.reading), after: readingsOf(to.reading) };
  return pairsOf(unitsOf(from.document), unitsOf(to.document)).map((pair) =>
    blockOf(pair, readings),
  );
}

/** What became of what: one of both may be missing, and what stayed is on both sides alike. */
type Pair =
  | { readonly kind: 'same' | 'changed'; readonly before: Unit; readonly after: Unit }
  | { readonly kind: 'added'; readonly before: null; readonly after: Unit }
  | { readonly kind: 'removed'; readonly before: Unit; readonly after: null };

function pairsOf(old: readonly Unit[], next: readonly Unit[]): Pair[] {
  const runs = diffArrays(old.map(keyOf), next.map(keyOf), { timeout: LONGEST_MS });
  if (runs === undefined) return between(old, next);
  const pairs: Pair[] = [];
  const gap: { gone: Unit[]; come: Unit[] } = { gone: [], come: [] };
  let [atOld, atNext] = [0, 0];
  for (const { added, removed, count } of runs) {
    if (removed) gap.gone.push(...old.slice(atOld, atOld + count));
    else if (added) gap.come.push(...next.slice(atNext, atNext + count));
    else {
      pairs.push(...between(gap.gone.splice(0), gap.come.splice(0)));
      for (const [index, after] of next.slice(atNext, atNext + count).entries())
        pairs.push({ kind: 'same', before: old[atOld + index] ?? after, after });
    }
    if (!added) atOld += count;
    if (!removed) atNext += count;
  }
  return [...pairs, ...between(gap.gone, gap.come)];
}

/** Of a table only the rows are looked at, and of a list not the numbers, which follow by themselves. */
function keyOf(unit: Unit): string {
  if (unit.type === 'words') return JSON.stringify([familyOf(unit), unit.words]);
  return JSON.stringify(unit.type === 'row' ? [familyOf(unit), unit.words] : unit);
}

/** Only what is of one family can be the same thing mended. */
function familyOf(unit: Unit): string {
  switch (unit.type) {
    case 'words': {
      const { shape, mark, depth, audience } = unit;
      return [shape, mark.endsWith('.') ? 'number' : mark, depth, audience].join(' ');
    }
    case 'row':
      return `row ${unit.words.length} ${unit.audience}`;
    case 'figure':
      return `figure ${unit.photo} ${unit.audience}`;
    case 'rule':
      return 'rule';
    default:
      return unit satisfies never;
  }
}

/** What went and what came between two places that stayed. */
function between(gone: readonly Unit[], come: readonly Unit[]): Pair[] {
  const partners = pairUp(gone, come);
  const pairs: Pair[] = [];
  const leave = (units: readonly Unit[]): void => {
    for (const before of units) pairs.push({ kind: 'removed', before, after: null });
  };
  let at = 0;
  for (const [index, after] of come.entries()) {
    const partner = partners.get(index);
    const before = gone[partner ?? -1];
    if (partner === undefined || before === undefined) {
      pairs.push({ kind: 'added', before: null, after });
      continue;
    }
    leave(gone.slice(at, partner));
    at = partner + 1;
    pairs.push({ kind: 'changed', before, after });
  }
  leave(gone.slice(at));
  return pairs;
}

/** Index in `come` → index in `gone`, in order, so that the likeness of all pairs together is greatest. */
function pairUp(gone: readonly Unit[], come: readonly Unit[]): Map<number, number> {
  if (gone.length * come.length > MOST_PAIRS) return new Map();
  const likeness = gone.map((old) => come.map((next) => alike(old, next)));
  // best[i][j]: the greatest likeness of gone from i on with come from j on.
  const best = Array.from({ length: gone.length + 1 }, () =>
    Array<number>(come.length + 1).fill(0),
  );
  const bestAt = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => {
    const like = likeness[i]?.[j] ?? 0;
    return like < ALIKE ? 0 : like + bestAt(i + 1, j + 1);
  };
  for (let i = gone.length - 1; i >= 0; i -= 1)
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(bestAt(i + 1, j), bestAt(i, j + 1), paired(i, j));
    }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < gone.length && j < come.length;) {
    if (paired(i, j) > 0 && paired(i, j) === bestAt(i, j)) pairs.set(j++, i++);
    else if (bestAt(i + 1, j) >= bestAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Twice the words in common by all words: 0 to 1. The same photo is the same whatever its caption. */
function alike(one: Unit, other: Unit): number {
  if (familyOf(one) !== familyOf(other)) return 0;
  if (one.type === 'figure' || one.type === 'rule') return 1;
  const left = new Map<string, number>();
  const [ours, theirs] = [lettersOf(one), lettersOf(other)];
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return ours.length + theirs.length === 0 ? 1 : (2 * common) / (ours.length + theirs.length);
}

function lettersOf(unit: Unit): string[] {
  if (unit.type !== 'words' && unit.type !== 'row') return [];
  return unit.words
    .flat()
    .map(({ text }) => text.toLocaleLowerCase('vi'))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** In the shape of the later one. */
function blockOf({ kind, before, after }: Pair, readings: Readings): ComparedBlock {
  const shown = after ?? before;
  const { audience } = shown;
  switch (shown.type) {
    case 'words': {
      const { type, shape, mark, depth } = shown;
      const parts = compareTokens(wordsOf(before), wordsOf(after));
      const said = readingsBetween(before, after, [parts], readings);
      const looks = { audience, shape, mark, depth };
      return { type, kind: kindBy(kind, said), ...looks, parts, readings: said };
    }
    case 'row': {
      const { type, table, words } = shown;
      const cells = words.map((_cell, index) =>
        compareTokens(cellOf(before, index), cellOf(after, index)),
      );
      const said = readingsBetween(before, after, cells, readings);
      return { type, kind: kindBy(kind, said), audience, table, cells, readings: said };
    }
    case 'figure': {
      const { type, photo } = shown;
      const words = (name: 'caption' | 'alt' | 'credit'): ComparedPart[] =>
        compareTokens(tokensOf(lineOf(before, name)), tokensOf(lineOf(after, name)));
      const lines = { caption: words('caption'), alt: words('alt'), credit: words('credit') };
      return { type, kind, audience, photo, ...lines };
    }
    case 'rule':
      return { type: shown.type, kind, audience };
    default:
      return shown satisfies never;
  }
}

/** The same words said in another way are not the same to whoever signs them. */
function kindBy(kind: ComparedBlock['kind'], said: readonly unknown[]): ComparedBlock['kind'] {
  return kind === 'same' && said.length > 0 ? 'changed' : kind;
}

function wordsOf(unit: Unit | null) {
  return unit?.type === 'words' ? unit.words : [];
}

function cellOf(unit: Unit | null, index: number) {
  return unit?.type === 'row' ? (unit.words[index] ?? []) : [];
}

function lineOf(unit: Unit | null, name: keyof Pick<FigureNode, 'caption' | 'alt' | 'credit'>) {
  return unit?.type === 'figure' ? unit.words[name] : '';
}
