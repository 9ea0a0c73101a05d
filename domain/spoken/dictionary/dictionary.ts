import type { AbbreviationRow } from '../abbreviations/row.ts';
import { furtherAbbreviations } from '../abbreviations/further.ts';
import { lifeAbbreviations } from '../abbreviations/life.ts';
import { moreAbbreviations } from '../abbreviations/more.ts';
import { stateAbbreviations } from '../abbreviations/state.ts';
import { workAbbreviations } from '../abbreviations/work.ts';
import type { WordContext } from './word-context.ts';
import type { DictionaryWord } from './word.ts';
import { TOKEN } from '../words.ts';

/** A `dictionaryWord` as far as a reading asks for it. It beats everything built in. */
export type DictionaryEntry = Readonly<
  Pick<DictionaryWord, 'written' | 'spoken' | 'context'> & Partial<Pick<DictionaryWord, 'kind'>>
>;

type Confirmed = AbbreviationRow[2];

/** A word of the dictionary, ready to be compared. */
export interface Word {
  readonly written: string;
  readonly spoken: string;
  readonly confirmed: Confirmed;
  readonly anyCase: boolean;
  readonly isName: boolean;
  readonly context?: WordContext;
}

/** Words by their first token, longest first: "TP.HCM" is tried before "TP". */
export type WordIndex = ReadonlyMap<string, readonly Word[]>;

function firstToken(written: string): string {
  TOKEN.lastIndex = 0;
  return TOKEN.exec(written)?.[0] ?? '';
}

function index(words: readonly Word[]): WordIndex {
  const byToken = new Map<string, Word[]>();
  for (const word of words) {
    const key = firstToken(word.written).toLowerCase();
    if (key.trim() === '') continue;
    const list = byToken.get(key);
    if (list) list.push(word);
    else byToken.set(key, [word]);
  }
  // Of two readings of one word, the one that asks for a neighbour is tried first.
  const rank = ({ written, context }: Word): number => written.length * 2 + (context ? 1 : 0);
  for (const list of byToken.values()) list.sort((a, b) => rank(b) - rank(a));
  return byToken;
}

/** The product's own abbreviations; always exact, so that "an" is not "AN". */
export const builtIn: WordIndex = index(
  [
    ...stateAbbreviations,
    ...workAbbreviations,
    ...lifeAbbreviations,
    ...moreAbbreviations,
    ...furtherAbbreviations,
  ].map(([written, spoken, confirmed]) => ({
    written,
    spoken,
    confirmed,
    anyCase: false,
    isName: false,
  })),
);

const indexes = new WeakMap<readonly DictionaryEntry[], WordIndex>();

/** A station's own dictionary, indexed once for as long as the list lives. */
export function ownIndex(entries: readonly DictionaryEntry[]): WordIndex {
  const known = indexes.get(entries);
  if (known) return known;
  const made = index(
    entries.map(({ written, spoken, kind, context }) => ({
      written: written.normalize('NFC').trim(),
      spoken,
      confirmed: 'high' as const,
      anyCase: written === written.toLowerCase(),
      isName: kind === 'name',
      ...(context && { context }),
    })),
  );
  indexes.set(entries, made);
  return made;
}

const BOUNDARY = /[\p{L}\p{M}\p{N}]/u;

/** The longest word of the dictionary at a place, whole words only; and where it ends. */
export function findWord(
  words: WordIndex,
  text: string,
  at: number,
  token: string,
  holds: (word: Word, to: number) => boolean = () => true,
): { word: Word; to: number } | null {
  const list = words.get(token.normalize('NFC').toLowerCase());
  if (!list) return null;
  for (const word of list) {
    const to = endOf(word, text, at, token);
    if (to === null) continue;
    if (endsWord(word.written, text, to) && holds(word, to)) return { word, to };
  }
  return null;
}

/** Whole words only; a number may touch the capitals in front of it: "UBND14". */
function endsWord(written: string, text: string, to: number): boolean {
  const next = text.charAt(to);
  if (!BOUNDARY.test(written.slice(-1)) || !BOUNDARY.test(next)) return true;
  return /\d/.test(next) && /^\p{Lu}{2,}$/u.test(written);
}

function endOf(word: Word, text: string, at: number, token: string): number | null {
  const same = (written: string): boolean =>
    word.anyCase ? written.toLowerCase() === word.written : written === word.written;
  if (same(text.slice(at, at + word.written.length))) return at + word.written.length;
  // Decomposed letters are longer than what they compose to.
  return same(token.normalize('NFC')) ? at + token.length : null;
}
