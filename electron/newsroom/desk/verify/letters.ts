import { diffArrays } from 'diff';
import type { Difference } from '#domain/contract/history';
import { sharedEnd, sharedStart } from '#domain/text/shared-ends';
import { compareWords } from '../history/words.ts';

/**
 * Two texts letter against letter, whatever stands between the words: a sheet of paper breaks lines where
 * it likes, and programs that read it back guess at its spaces. A letter, a number, a tone mark or any other
 * sign that differs is a difference; it is shown with the whole words around it.
 */

/** A text that is hopelessly another one is not gone through to the end. */
const LONGEST_MS = 1_000;
/** Stands for a hyphen at the end of a line: the text's own, or one that only breaks a word. */
const LINE_HYPHEN = '\uE000';
/** Bullets are the list's, not the text's; soft hyphens and marks of width nothing are seen by nobody. */
const UNSEEN = /[•◦▪‣\u00AD\u200B\u2060\uFEFF]|\u200C|\u200D|\uFE0E|\uFE0F/gu;
const HYPHEN = '-';

/** A text as it is compared: its letters, and which word each is in. */
type Letters = {
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly wordOf: readonly number[];
};

/** Lines of paper as one text, with a mark at each line's last hyphen. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim().replace(/[-\u00AD\u2010\u2011]$/u, LINE_HYPHEN))
    .join('\n');
}

/** The letters alone, for a quick look whether two texts are one. */
export function lettersOf(text: string): string {
  return normalised(text).replaceAll(LINE_HYPHEN, HYPHEN).replaceAll(/\s/gu, '');
}

/** Only what differs, by whole words; empty: they say the same. */
export function compareLetters(expected: string, found: string): Difference[] {
  return alignLetters(expected, found).filter(({ kind }) => kind !== 'same');
}

/** The whole text, by what stayed, what is missing and what was added, by whole words. */
export function alignLetters(expected: string, found: string): Difference[] {
  const [left, right] = [split(expected), split(found)];
  const parts = diffArrays([...left.letters], [...right.letters], {
    comparator: sameLetter,
    timeout: LONGEST_MS,
  });
  if (parts === undefined) return compareWords(expected, found.replaceAll(LINE_HYPHEN, HYPHEN));
  const pairs: Pair[] = [];
  const lost: Lost = { left: new Set(), right: new Set() };
  let [at, there] = [0, 0];
  for (const { value, added, removed } of parts) {
    for (const letter of value) {
      const pair = { left: left.wordOf[at] ?? 0, right: right.wordOf[there] ?? 0 };
      if (removed) lost.left.add(pair.left);
      else if (!added) pairs.push(pair);
      else if (letter !== LINE_HYPHEN) lost.right.add(pair.right);
      if (!added) at += 1;
      if (!removed) there += 1;
    }
  }
  spread(lost, pairs);
  return worded(lost, { left, right, pairs });
}

/** A word of either side that share a letter. */
type Pair = { readonly left: number; readonly right: number };
/** The words of either side that are not on the other. */
type Lost = { readonly left: Set<number>; readonly right: Set<number> };

function sameLetter(one: string, other: string): boolean {
  return one === other || (one === HYPHEN && other === LINE_HYPHEN);
}

function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(/[\u2010\u2011]/gu, HYPHEN)
    .replaceAll(UNSEEN, '');
}

function split(text: string): Letters {
  const words = normalised(text).split(/\s+/u).filter(Boolean);
  const letters: string[] = [];
  const wordOf: number[] = [];
  for (const [index, word] of words.entries())
    for (const letter of word) {
      letters.push(letter);
      wordOf.push(index);
    }
  return { words, letters, wordOf };
}

/** "nay" for "mai" shares an "a": the whole word went, and the whole other came. */
function spread(lost: Lost, pairs: readonly Pair[]): void {
  for (let grew = true; grew;) {
    const before = lost.left.size + lost.right.size;
    for (const { left, right } of pairs) {
      if (lost.left.has(left)) lost.right.add(right);
      else if (lost.right.has(right)) lost.left.add(left);
    }
    grew = lost.left.size + lost.right.size > before;
  }
}

function worded(
  lost: Lost,
  { left, right, pairs }: { left: Letters; right: Letters; pairs: readonly Pair[] },
): Difference[] {
  const partners = new Map(pairs.map((pair) => [pair.left, pair.right]));
  const parts: Difference[] = [];
  const gone: string[] = [];
  let next = 0;
  const comeUpTo = (end: number): string[] => {
    const come = right.words.slice(next, end).filter((_, index) => lost.right.has(next + index));
    next = Math.max(next, end);
    return come;
  };
  const flush = (come: readonly string[]): void => {
    parts.push(...told(gone, come));
    gone.length = 0;
  };
  for (const [index, word] of left.words.entries()) {
    if (lost.left.has(index)) gone.push(word);
    else {
      flush(comeUpTo(partners.get(index) ?? next));
      parts.push(stayed([word]));
    }
  }
  flush(comeUpTo(right.words.length));
  return joined(parts);
}

/** Words are set apart by a space, whatever stood between them. */
function stayed(words: readonly string[]): Difference {
  return { kind: 'same', text: ` ${seen(words.join(' '))} ` };
}

function joined(parts: readonly Difference[]): Difference[] {
  const result: Difference[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === 'same' && last?.kind === 'same')
      result[result.length - 1] = { kind: 'same', text: last.text + part.text.trimStart() };
    else result.push(part);
  }
  return result;
}

/** Without the words at either end that both have: letters of two words may have been taken for one's. */
function told(gone: readonly string[], come: readonly string[]): Difference[] {
  const most = Math.min(gone.length, come.length);
  const start = sharedStart(gone, come);
  const end = sharedEnd(gone, come, most - start);
  const removed = gone.slice(start, gone.length - end).join(' ');
  const added = seen(come.slice(start, come.length - end).join(' '));
  const ends = gone.slice(gone.length - end);
  return [
    ...(start === 0 ? [] : [stayed(gone.slice(0, start))]),
    ...(removed === '' ? [] : [{ kind: 'removed', text: removed } as const]),
    ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
    ...(end === 0 ? [] : [stayed(ends)]),
  ];
}

function seen(text: string): string {
  return text.replaceAll(LINE_HYPHEN, HYPHEN);
}
