import { bare, exact, fold } from './fold.ts';

/**
 * Where words stand in a text. Texts are compared by the keys that the desk's search compares (fold.ts); what is
 * found is told in offsets of the text itself, composed or not, since that is what is marked and replaced.
 */

export type FindOptions = {
  readonly matchCase: boolean;
  readonly matchMarks: boolean;
  readonly wholeWords: boolean;
};

export type Span = { readonly from: number; readonly to: number };
type Finder = (text: string) => Span[];

/** A letter with its marks: what is typed as one is never found by half. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;
const LOOSE = /[\p{M}\u{10000}-\u{10ffff}]/u;
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}]/u;
const LAST_WORD = /[\p{L}\p{M}]*$/u;

/** Finds the same words in many texts; what it finds of one text is in order and does not overlap. */
export function makeFinder(query: string, options: FindOptions): Finder {
  const allows = isAllowed(query, options);
  if (!options.matchMarks) return (text) => search(text, query, folded, allows);
  return (text) => {
    const plain = search(text, query, composed, allows);
    if (placed(text) === composed(text) && placed(query) === composed(query)) return plain;
    // "hòa" and "hoà" are one word by two habits; while "hò" is typed, it is found in both all the same.
    const other = search(
      text,
      query,
      placed,
      (whole, span) => allows(whole, span) && endsAlike(whole, span, query),
    );
    return inOrder([...plain, ...other]);
  };
}

/** The text with other words in those places. */
export function replaceSpans(text: string, spans: readonly Span[], words: string): string {
  let at = 0;
  let replaced = '';
  for (const { from, to } of spans) {
    replaced += text.slice(at, from) + words;
    at = to;
  }
  return replaced + text.slice(at);
}

type KeyOf = (text: string) => string;
const spaced = (key: string): string => key.replaceAll('\u00a0', ' ');
const folded: KeyOf = (text) => spaced(fold(text));
const composed: KeyOf = (text) => spaced(text.normalize('NFC').toLowerCase());
const placed: KeyOf = (text) => spaced(exact(text));

type Allows = (text: string, span: Span) => boolean;

function search(text: string, query: string, keyOf: KeyOf, allows: Allows): Span[] {
  const wanted = keyOf(query);
  const spans: Span[] = [];
  if (wanted === '') return spans;
  const { key, startAt, endAt } = keyed(text, keyOf);
  let next = 0;
  for (let at = key.indexOf(wanted); at !== -1; at = key.indexOf(wanted, next)) {
    next = at + 1;
    const span = { from: startAt(at), to: endAt(at + wanted.length) };
    if (span.from === -1 || span.to === -1 || !allows(text, span)) continue;
    spans.push(span);
    next = at + wanted.length;
  }
  return spans;
}

type Keyed = {
  readonly key: string;
  /** Where the letter stands whose key begins, or ends, there; -1: none does. */
  readonly startAt: (at: number) => number;
  readonly endAt: (at: number) => number;
};

const same = (at: number): number => at;

function keyed(text: string, keyOf: KeyOf): Keyed {
  const key = keyOf(text);
  // Nearly every text: a unit of the key is a unit of the text.
  if (key.length === text.length && !LOOSE.test(text) && text === text.normalize('NFC'))
    return { key, startAt: same, endAt: same };
  const letters = text.match(LETTER) ?? [];
  // A tone moves between letters, so their keys are those of the whole; only what is no Vietnamese has fewer.
  const whole = keyOf === placed ? (key.match(LETTER) ?? []) : [];
  const keys = whole.length === letters.length ? whole : letters.map(keyOf);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let [from, at] = [0, 0];
  for (const [index, letter] of letters.entries()) {
    const length = keys[index]?.length ?? 0;
    if (length > 0) {
      starts.set(at, from);
      ends.set(at + length, from + letter.length);
    }
    from += letter.length;
    at += length;
  }
  return {
    key: keys.join(''),
    startAt: (place) => starts.get(place) ?? -1,
    endAt: (place) => ends.get(place) ?? -1,
  };
}

function isAllowed(query: string, { matchCase, wholeWords }: FindOptions): Allows {
  const written = spaced(bare(query));
  const [first, last] = [WORD_AFTER.test(query), WORD_BEFORE.test(query)];
  return (text, { from, to }) => {
    if (matchCase && spaced(bare(text.slice(from, to))) !== written) return false;
    if (!wholeWords) return true;
    return !(first && hasWordBefore(text, from)) && !(last && hasWordAfter(text, to));
  };
}

/** Two code units: a letter beyond the first plane is one too. */
const hasWordBefore = (text: string, at: number): boolean =>
  WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at));
const hasWordAfter = (text: string, at: number): boolean => WORD_AFTER.test(text.slice(at, at + 2));

/** Of "hoàn", "hoà" is no "hòa": a tone has two places only where its syllable ends. */
function endsAlike(text: string, { from, to }: Span, query: string): boolean {
  return lastWord(text.slice(from, to)) === lastWord(query) || !hasWordAfter(text, to);
}

const lastWord = (words: string): string => LAST_WORD.exec(composed(words))?.[0] ?? '';

function inOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from))
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  return kept;
}
