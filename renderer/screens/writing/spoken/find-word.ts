import type { SpokenBlock } from '#domain/spoken/read-document';
import type { Segment } from '#domain/spoken/segment';
import { markOf, type Passage } from '../../../state/reading/live-reading.ts';

/** A word of the bulletin with the passage it stands in. */
export type FoundWord = {
  readonly block: SpokenBlock;
  readonly segment: Segment;
  /** Among the passages, from 1: how a person counts. */
  readonly paragraph: number;
};

/** The word that a mark names; null: it is no longer there. */
export function findWord(passages: readonly Passage[], mark: string): FoundWord | null {
  for (const [index, { block }] of passages.entries()) {
    const segment = block.segments.find((each) => markOf(block, each) === mark);
    if (segment !== undefined) return { block, segment, paragraph: index + 1 };
  }
  return null;
}

/** The words that a person should choose a reading for, in the order of the text. */
export function unsureWords(passages: readonly Passage[]): FoundWord[] {
  return passages.flatMap(({ block, unsure }, index) =>
    unsure.map((segment) => ({ block, segment, paragraph: index + 1 })),
  );
}
