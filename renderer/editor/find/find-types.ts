import type { FigureWord } from '../nodes/figure/figure-values.ts';

/** Words of one block, or of one of a figure's fields, by the editor's own name of it. */
type TextName = { readonly key: string; readonly word: FigureWord | null };

/** What can be looked through, as it stands: composed or not. */
export type FindableText = TextName & { readonly words: string };

/** Words that were found; `written` is what stands there, or nothing is done. */
export type FoundWords = TextName & {
  readonly from: number;
  readonly to: number;
  readonly written: string;
};

export type Replaced = {
  readonly count: number;
  /** How many stay because a person gave them a reading: it was given to those words and no others. */
  readonly kept: number;
  /** False: the text was changed since. */
  readonly undo: () => boolean;
};

export type EditorFinder = {
  /** All of the text, in the order of the page. Costs a walk over it: not with a key. */
  readonly texts: () => FindableText[];
  /** Where the caret, or what is selected, begins; null: nowhere. */
  readonly caret: () => (TextName & { readonly at: number }) | null;
  /** Where the words are on the screen: the field where they stand in one; null: nowhere. */
  readonly places: (found: readonly FoundWords[]) => (Range | HTMLTextAreaElement | null)[];
  /** One step of undo, however many. Null: nothing may be written now. */
  readonly replace: (found: readonly FoundWords[], words: string) => Replaced | null;
};
