import { diffArrays } from 'diff';
import type { ComparedPart, Difference } from '#domain/contract/history';

/** Two texts, word against word. Lines are matched first: a bulletin is mended in places. */

/** A rewritten page takes the plain way, rather than holding everybody up. */
export const LONGEST_MS = 300;
/**
 * A figure is one word with the points, commas, strokes and colons inside it: of "1.174,45" that became "1.204,5" or
 * "08/5" that became "09/5" half a figure struck out would be read wrong by whoever signs it.
 */
const TOKEN =
  /[\p{L}\p{N}\p{M}]+(?:(?<=\p{Nd})[.,/:](?=\p{Nd})[\p{L}\p{N}\p{M}]+)*|\s|[^\s\p{L}\p{N}\p{M}]/gu;

/** A word, a space or a sign, and how it looks; what looks otherwise is another. */
export type Token = {
  readonly text: string;
  readonly look?: Pick<ComparedPart, 'format' | 'link' | 'spoken'>;
};
type Kind = Difference['kind'];
type Part = { readonly kind: Kind; readonly tokens: readonly Token[] };

export function tokensOf(text: string, look?: Token['look']): Token[] {
  const words = text.match(TOKEN) ?? [];
  if (look === undefined || Object.keys(look).length === 0)
    return words.map((word) => ({ text: word }));
  return words.map((word) => ({ text: word, look }));
}

export function compareWords(from: string, to: string): Difference[] {
  return worded(merged(partsOfTexts(from, to)));
}

/** Within one paragraph, looks included. */
export function compareTokens(from: readonly Token[], to: readonly Token[]): ComparedPart[] {
  return worded(merged(partsOf(from, to)));
}

function partsOfTexts(from: string, to: string): Part[] {
  const lines = diffArrays(linesOf(from), linesOf(to), { timeout: LONGEST_MS });
  if (lines === undefined) return [removed(tokensOf(from)), added(tokensOf(to))];
  return paired(lines).flatMap(({ gone, come }) => {
    const tokens = tokensOf(come);
    return gone === come ? [same(tokens)] : partsOf(tokensOf(gone), tokens);
  });
}

function partsOf(from: readonly Token[], to: readonly Token[]): Part[] {
  const words = diffArrays([...from], [...to], { timeout: LONGEST_MS, comparator: isSame });
  if (words === undefined) return [removed(from), added(to)];
  return words.map(({ value, added: isNew, removed: isGone }) => {
    if (isNew) return added(value);
    return isGone ? removed(value) : same(value);
  });
}

function isSame(one: Token, other: Token): boolean {
  return one.text === other.text && looksSame(one.look, other.look);
}

function looksSame(one: Token['look'], other: Token['look']): boolean {
  if (one === other) return true;
  return (
    one?.format === other?.format && one?.link === other?.link && one?.spoken === other?.spoken
  );
}

/** What went and what came in its place, together. */
function paired(
  parts: readonly { value: string[]; added: boolean; removed: boolean }[],
): { gone: string; come: string }[] {
  const pairs: { gone: string; come: string }[] = [];
  let gone = '';
  for (const part of parts) {
    const text = part.value.join('');
    if (part.removed) gone += text;
    else if (part.added) {
      pairs.push({ gone, come: text });
      gone = '';
    } else {
      if (gone !== '') pairs.push({ gone, come: '' });
      gone = '';
      pairs.push({ gone: text, come: text });
    }
  }
  return gone === '' ? pairs : [...pairs, { gone, come: '' }];
}

/** A space between two changed words belongs to the change: "added, same, added" reads badly. */
function merged(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  let gone: Token[] = [];
  let come: Token[] = [];
  const flush = (): void => {
    // The space behind both is common to them again.
    const space = commonSpace(gone, come);
    result.push(removed(gone.slice(0, gone.length - space)));
    result.push(added(come.slice(0, come.length - space)));
    result.push(same(come.slice(come.length - space)));
    gone = [];
    come = [];
  };
  for (const [index, { kind, tokens }] of parts.entries()) {
    const next = parts[index + 1];
    const isBetween = gone.length + come.length > 0 && next !== undefined && next.kind !== 'same';
    if (kind === 'same' && !(isBetween && tokens.every(isSpace))) {
      flush();
      result.push(same(tokens));
    } else {
      if (kind !== 'added') gone.push(...tokens);
      if (kind !== 'removed') come.push(...tokens);
    }
  }
  flush();
  return result;
}

function isSpace({ text }: Token): boolean {
  return /^[^\S\n]$/u.test(text);
}

/** How many tokens at the end of both are spaces. */
function commonSpace(gone: readonly Token[], come: readonly Token[]): number {
  let count = 0;
  for (;;) {
    const [one, other] = [gone.at(-1 - count), come.at(-1 - count)];
    if (one === undefined || other === undefined) return count;
    if (!isSpace(one) || !isSame(one, other)) return count;
    count += 1;
  }
}

/** In words again: what is of one kind and one look stands together. */
function worded(parts: readonly Part[]): ComparedPart[] {
  const result: ComparedPart[] = [];
  for (const { kind, tokens } of parts)
    for (const { text, look } of tokens) {
      const last = result.at(-1);
      if (last !== undefined && last.kind === kind && looksSame(last, look))
        result[result.length - 1] = { ...last, text: last.text + text };
      else result.push({ kind, text, ...look });
    }
  return result;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const same = (tokens: readonly Token[]): Part => ({ kind: 'same', tokens });
const added = (tokens: readonly Token[]): Part => ({ kind: 'added', tokens });
const removed = (tokens: readonly Token[]): Part => ({ kind: 'removed', tokens });
