import { useRef, useState } from 'react';
import { type BegunPlace, begun } from './begun-words.ts';

/**
 * A form of short lines that was begun and not sent. Only what differs from what stood in it anyway is kept, so
 * that a day or a name which is filled in beforehand is always today's. Never give it a passcode.
 */
type Fields = Readonly<Record<string, string>>;

export type BegunFields<F extends Fields> = {
  /** What the form opens with. */
  readonly opened: F;
  readonly keep: (now: F) => void;
  /** It was sent. */
  readonly forget: () => void;
};

/** @param usual what stands in an untouched form */
export function useBegunFields<F extends Fields>(
  place: BegunPlace,
  usual: () => F,
): BegunFields<F> {
  const [before] = useState(usual);
  const [opened] = useState(() => withBegun(before, begun.words(place)));
  // A bulletin may be moved into another while its form stands.
  const where = useRef(place);
  return {
    opened,
    keep: (now) => begun.keep(where.current, changedIn(before, now)),
    forget: () => begun.keep(where.current, ''),
  };
}

/** @returns JSON of what differs; empty: nothing does */
export function changedIn(before: Fields, now: Fields): string {
  const changed = Object.entries(now).filter(([name, words]) => words !== before[name]);
  return changed.length === 0 ? '' : JSON.stringify(Object.fromEntries(changed));
}

/** Names that the form does not have, and whatever is no text, are left out: another version may have written it. */
export function withBegun<F extends Fields>(before: F, json: string): F {
  if (json === '') return before;
  try {
    const stored: unknown = JSON.parse(json);
    if (typeof stored !== 'object' || stored === null) return before;
    const known = Object.entries(stored).filter(
      ([name, words]) => Object.hasOwn(before, name) && typeof words === 'string',
    );
    return { ...before, ...Object.fromEntries(known) };
  } catch {
    return before;
  }
}
