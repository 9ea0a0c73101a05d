import { diffArrays } from 'diff';
import type { ScriptBlock, ScriptWord } from '#domain/spoken/pace/script-words';

/** What a new text changes in the one that is being read, and where a place of the old one is in it. */

type Piece = { readonly key: string; readonly word: ScriptWord | null };

export type ScriptChange = {
  /** Whether every word and every paragraph is as it was. */
  readonly same: boolean;
  /** First beats of the old words that are changed, or beside which something came or went. */
  readonly touched: ReadonlySet<ScriptWord>;
  /** The old place in the new text; within changed words, where they begin. */
  place(old: number): number;
};

/** The end of a paragraph is a piece too: where it moves, its neighbours are marked. */
const PARAGRAPH = '\n';
/** Texts that differ in more places than this have nothing in common that helps. */
const MOST_EDITS = 1_500;

export function compareScripts(
  before: readonly ScriptBlock[],
  after: readonly ScriptBlock[],
): ScriptChange {
  const [old, next] = [piecesOf(before), piecesOf(after)];
  const links = linksOf(old, next);
  return {
    same: old.length === next.length && links.every((link, index) => link === index),
    touched: touchedBy(old, next, links),
    place: (place) => placeIn(old, next, links, place),
  };
}

function piecesOf(script: readonly ScriptBlock[]): Piece[] {
  return script.flatMap(({ words }) => [
    ...words.map((word) => ({ key: word.text, word })),
    { key: PARAGRAPH, word: null },
  ]);
}

/** For each old piece the new one that it is; null: it is gone. */
type Links = readonly (number | null)[];

function linksOf(old: readonly Piece[], next: readonly Piece[]): Links {
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && old[head]?.key === next[head]?.key) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail)?.key === next.at(-1 - tail)?.key) tail += 1;
  const links: (number | null)[] = old.map((_piece, index) =>
    index < head ? index : index >= old.length - tail ? index + next.length - old.length : null,
  );
  const keys = (pieces: readonly Piece[]): string[] =>
    pieces.slice(head, pieces.length - tail).map(({ key }) => key);
  const parts = diffArrays(keys(old), keys(next), { maxEditLength: MOST_EDITS }) ?? [];
  let [from, to] = [head, head];
  for (const { value, added, removed } of parts) {
    if (!added && !removed)
      for (let step = 0; step < value.length; step += 1) links[from + step] = to + step;
    if (!added) from += value.length;
    if (!removed) to += value.length;
  }
  return links;
}

function touchedBy(old: readonly Piece[], next: readonly Piece[], links: Links): Set<ScriptWord> {
  const touched = new Set<ScriptWord>();
  const mark = (index: number): void => {
    const word = old[index]?.word;
    if (word !== null && word !== undefined) touched.add(word);
  };
  let expected = 0;
  for (const [index, link] of links.entries()) {
    if (link === null) {
      mark(index);
      if (old[index]?.word === null) {
        mark(index - 1);
        mark(index + 1);
      }
      continue;
    }
    // Something came in before this piece: what stands on either side of it shows where.
    if (link !== expected && links[index - 1] !== null) {
      mark(index - 1);
      mark(index);
    }
    expected = link + 1;
  }
  if (expected < next.length) mark(old.length - 2);
  return touched;
}

function placeIn(
  old: readonly Piece[],
  next: readonly Piece[],
  links: Links,
  place: number,
): number {
  const index = old.findLastIndex(({ word }) => word !== null && word.at <= place);
  const word = old[index]?.word ?? null;
  if (word === null) return 0;
  const link = links[index] ?? null;
  if (link !== null) return (next[link]?.word?.at ?? 0) + (place - word.at);
  // Behind the last piece that stayed, the new words begin.
  const stayed = links.findLastIndex((each, at) => at < index && each !== null);
  const start = stayed < 0 ? 0 : (links[stayed] ?? -1) + 1;
  return next.slice(start).find((piece) => piece.word !== null)?.word?.at ?? endOf(next);
}

function endOf(pieces: readonly Piece[]): number {
  const last = pieces.findLast(({ word }) => word !== null)?.word;
  return last === null || last === undefined ? 0 : last.at + last.syllables;
}
