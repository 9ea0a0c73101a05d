import { spokenBlock, type SpokenBlock } from '../read-document.ts';
import { countSpokenSyllables, pauseAfter } from './time.ts';

/**
 * The way through a spoken text, for whatever moves along it. A place on it is counted in beats: a beat is
 * a syllable, or a second of the silence behind a block. So a place means the same at every speed, and
 * faster or slower never moves the reader.
 */

/** One block: its syllables, then its silence. */
type Stretch = {
  /** Its first beat. */
  readonly at: number;
  readonly syllables: number;
  readonly pause: number;
  /** What lies before it: syllables, and seconds of silence. */
  readonly said: number;
  readonly silent: number;
};

export type Course = {
  readonly stretches: readonly Stretch[];
  /** The last place. */
  readonly end: number;
};

/** The last block has no silence behind it, as in `secondsOfBlocks`. */
export function courseOf(blocks: readonly SpokenBlock[]): Course {
  const stretches: Stretch[] = [];
  let said = 0;
  let silent = 0;
  for (const [index, block] of blocks.entries()) {
    const syllables = countSpokenSyllables(spokenBlock(block));
    const pause = index === blocks.length - 1 ? 0 : pauseAfter(block);
    stretches.push({ at: said + silent, syllables, pause, said, silent });
    said += syllables;
    silent += pause;
  }
  return { stretches, end: said + silent };
}

/** Seconds from the first word to a place. */
export function secondsAt(course: Course, place: number, speed: number): number {
  const within = clamp(place, course.end);
  const stretch = lastWhere(course.stretches, ({ at }) => at <= within);
  if (stretch === null) return 0;
  const inside = within - stretch.at;
  const said = Math.min(inside, stretch.syllables);
  return (stretch.said + said) / speed + stretch.silent + (inside - said);
}

/** Where the reader is after so many seconds from the first word. */
export function placeAt(course: Course, seconds: number, speed: number): number {
  const begins = ({ said, silent }: Stretch): number => said / speed + silent;
  const stretch = lastWhere(course.stretches, (each) => begins(each) <= seconds);
  if (stretch === null) return 0;
  const inside = seconds - begins(stretch);
  const speaking = stretch.syllables / speed;
  const beats = inside < speaking ? inside * speed : stretch.syllables + (inside - speaking);
  return clamp(stretch.at + Math.min(beats, stretch.syllables + stretch.pause), course.end);
}

function clamp(place: number, end: number): number {
  return Math.min(end, Math.max(0, place));
}

/** The last of a row that begins by fitting and then fits no more. */
function lastWhere<T>(row: readonly T[], fits: (each: T) => boolean): T | null {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = row[middle];
    if (each !== undefined && fits(each)) low = middle + 1;
    else high = middle;
  }
  return row[low - 1] ?? null;
}
