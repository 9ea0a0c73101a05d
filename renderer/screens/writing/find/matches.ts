import { makeFinder, type FindOptions, type Span } from '#domain/text/find-words';
import type { FindableText, FoundWords } from '../../../editor/find/find-types.ts';
import type { Visit } from '../../../state/writing/visit.ts';

/** What a bulletin's words are looked through in: its text and the two fields that are no part of the text. */

export const outerFields = ['headline', 'summary'] as const;
export type OuterField = (typeof outerFields)[number];

type Owner = OuterField | Pick<FindableText, 'key' | 'word'>;
export type Sought = { readonly owner: Owner; readonly words: string };
export type Match = Span & { readonly owner: Owner; readonly written: string };
/** From where on the next match is the next. */
export type Origin = { readonly owner: Owner; readonly at: number };

/** In the order of the page, as of this moment. */
export function soughtIn({ fields, editor }: Visit): Sought[] {
  const texts = editor?.finder.texts() ?? [];
  return [
    { owner: 'headline', words: fields.headline },
    ...texts.map((text) => ({ owner: text, words: text.words })),
    { owner: 'summary', words: fields.summary },
  ];
}

export function matchesIn(sought: readonly Sought[], query: string, options: FindOptions): Match[] {
  const find = makeFinder(query, options);
  return sought.flatMap(({ owner, words }) =>
    find(words).map(({ from, to }) => ({ owner, from, to, written: words.slice(from, to) })),
  );
}

/** The first match at the origin or behind it, from the top again where there is none; -1: nothing matches. */
export function firstFrom(
  sought: readonly Sought[],
  matches: readonly Match[],
  origin: Origin | null,
): number {
  if (matches.length === 0) return -1;
  if (origin === null) return 0;
  const places = new Map(sought.map(({ owner }, place) => [nameOf(owner), place]));
  const here = places.get(nameOf(origin.owner)) ?? 0;
  const first = matches.findIndex(({ owner, from }) => {
    const place = places.get(nameOf(owner)) ?? 0;
    return place > here || (place === here && from >= origin.at);
  });
  return Math.max(0, first);
}

export function isAt({ owner, from }: Match, origin: Origin | null): boolean {
  return origin !== null && nameOf(owner) === nameOf(origin.owner) && from === origin.at;
}

/** As the editor knows it; null: it stands in a field of its own. */
export function foundWords({ owner, from, to, written }: Match): FoundWords | null {
  return typeof owner === 'string' ? null : { ...nameIn(owner), from, to, written };
}

const nameIn = ({ key, word }: Pick<FindableText, 'key' | 'word'>) => ({ key, word });

const nameOf = (owner: Owner): string =>
  typeof owner === 'string' ? owner : `${owner.key} ${owner.word ?? ''}`;
