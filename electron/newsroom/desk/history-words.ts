import { diffArrays } from 'diff';
import type { Difference } from '#domain/history-contract';

/** Two texts, word against word. Lines are matched first: a bulletin is mended in places. */

/** A rewritten page takes the plain way, rather than holding everybody up. */
const LONGEST_MS = 300;
const TOKEN = /[\p{L}\p{N}\p{M}]+|\s|[^\s\p{L}\p{N}\p{M}]/gu;

export function compareWords(from: string, to: string): Difference[] {
  const lines = diffArrays(linesOf(from), linesOf(to), { timeout: LONGEST_MS });
  if (lines === undefined) return merged([removed(from), added(to)]);
  return merged(
    paired(lines).flatMap(({ gone, come }) => (gone === come ? [same(gone)] : wordsOf(gone, come))),
  );
}

function wordsOf(from: string, to: string): Difference[] {
  const words = diffArrays(tokensOf(from), tokensOf(to), { timeout: LONGEST_MS });
  if (words === undefined) return [removed(from), added(to)];
  return words.map(({ value, added: isNew, removed: isGone }) => {
    const text = value.join('');
    if (isNew) return added(text);
    return isGone ? removed(text) : same(text);
  });
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
function merged(parts: readonly Difference[]): Difference[] {
  const result: Difference[] = [];
  let gone = '';
  let come = '';
  const flush = (): void => {
    // The space behind both is common to them again.
    const space = gone !== '' && come !== '' ? commonSpace(gone, come) : '';
    if (gone.length > space.length) result.push(removed(gone.slice(0, gone.length - space.length)));
    if (come.length > space.length) result.push(added(come.slice(0, come.length - space.length)));
    if (space !== '') result.push(same(space));
    gone = '';
    come = '';
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const between = (gone !== '' || come !== '') && parts[index + 1]?.kind !== 'same';
    if (kind === 'removed') gone += text;
    else if (kind === 'added') come += text;
    else if (between && index + 1 < parts.length && /^[^\S\n]+$/u.test(text)) {
      gone += text;
      come += text;
    } else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = same(last.text + text);
      else if (text !== '') result.push(same(text));
    }
  }
  flush();
  return result;
}

function commonSpace(one: string, other: string): string {
  const space = /[^\S\n]*$/u.exec(one)?.[0] ?? '';
  return other.endsWith(space) ? space : '';
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

const same = (text: string): Difference => ({ kind: 'same', text });
const added = (text: string): Difference => ({ kind: 'added', text });
const removed = (text: string): Difference => ({ kind: 'removed', text });
