import { spokenText } from '#domain/spoken/spoken-text';
import type { Segment } from '#domain/spoken/segment';
import { countSpokenSyllables, pauseAfter } from '#domain/spoken/pace/time';
import type { WordsPlace } from '../../../editor/editor-types.ts';
import type { Passage } from '../../../state/reading/live-reading.ts';

export type SelectionTime = { readonly syllables: number; readonly seconds: number };

/** How long words of the written text take when they are read, with the silence between their paragraphs. */
export function timeOfPlaces(
  passages: readonly Passage[],
  places: readonly Pick<WordsPlace, 'path' | 'from' | 'to'>[],
  speed: number,
): SelectionTime {
  const known = new Map(passages.map((passage) => [passage.block.path.join('.'), passage]));
  let syllables = 0;
  let silence = 0;
  let pause = 0;
  for (const { path, from, to } of places) {
    const passage = known.get(path.join('.'));
    if (passage === undefined) continue;
    const { block } = passage;
    const said = isWhole(block.written, from, to)
      ? passage.syllables
      : countSpokenSyllables(
          spokenText(block.segments.map((segment) => within(segment, from, to))),
        );
    if (said === 0) continue;
    syllables += said;
    silence += pause;
    pause = pauseAfter(block);
  }
  return { syllables, seconds: syllables / speed + silence };
}

function isWhole(written: string, from: number, to: number): boolean {
  return from <= 0 && to >= written.length;
}

const silent = { spoken: '' } as const;

/** What is selected of a segment: of plain words a part; a number or a short form is said whole. */
function within(segment: Segment, from: number, to: number): Pick<Segment, 'spoken'> {
  if (segment.to <= from || segment.from >= to) return silent;
  if (segment.kind !== 'plain') return segment;
  return { spoken: segment.spoken.slice(Math.max(0, from - segment.from), to - segment.from) };
}
