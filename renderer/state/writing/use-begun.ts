import { type RefObject, useRef, useState } from 'react';
import { type BegunPlace, begun } from './begun-words.ts';

type Begun = {
  /** What the field opens with. */
  readonly opened: string;
  /** As they stand; nothing is drawn anew for a key. */
  readonly words: Readonly<RefObject<string>>;
  readonly keep: (words: string) => void;
  /** They were sent. */
  readonly forget: () => void;
};

/** The words of one field that are kept from key to key until they are sent; of several lines: `begun-fields.ts`. */
export function useBegun(where: BegunPlace): Begun {
  const [opened] = useState(() => begun.words(where));
  const words = useRef(opened);
  return {
    opened,
    words,
    keep(text) {
      begun.keep(where, text);
      words.current = text;
    },
    forget: () => begun.keep(where, ''),
  };
}
