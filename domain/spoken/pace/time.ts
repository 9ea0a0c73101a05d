import { spokenBlock, type SpokenBlock } from '../read-document.ts';
import { DEFAULT_SPEED, FASTEST_SPEED, SLOWEST_SPEED } from './speed.ts';
import { isSyllable } from '../words.ts';

/** Seconds of silence behind a block. Pauses inside sentences are in the speed: it was measured with them. */
const PAUSE_AFTER: Readonly<Record<SpokenBlock['kind'], number>> = {
  heading: 1,
  paragraph: 0.8,
  quote: 0.8,
  item: 0.5,
  cell: 0.3,
};

/** The pause behind a block, in seconds; the last block of a text needs none. */
export function pauseAfter({ kind }: Pick<SpokenBlock, 'kind'>): number {
  return PAUSE_AFTER[kind];
}

const LETTERS = /[\p{L}\p{M}]+/gu;
const VOWELS = /[aeiouyăâêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]+/giu;

/** Syllables of a spoken text. A foreign word counts its vowels: "Facebook" is not said in one. */
export function countSpokenSyllables(spoken: string): number {
  let count = 0;
  for (const [word] of spoken.matchAll(LETTERS)) {
    count += isSyllable(word) ? 1 : Math.max(1, word.match(VOWELS)?.length ?? 1);
  }
  return count;
}

/** How long a spoken text takes, in seconds, without any pause around it. */
export function secondsOf(spoken: string, speed = DEFAULT_SPEED): number {
  return countSpokenSyllables(spoken) / clampSpeed(speed);
}

/** How long the blocks take, in seconds, with a pause behind each but the last. */
export function secondsOfBlocks(blocks: readonly SpokenBlock[], speed = DEFAULT_SPEED): number {
  return blocks.reduce((seconds, block, index) => {
    const pause = index === blocks.length - 1 ? 0 : PAUSE_AFTER[block.kind];
    return seconds + secondsOf(spokenBlock(block), speed) + pause;
  }, 0);
}

/** An announcer's speed from one timed reading of a shown text; within the bounds that make sense on air. */
export function speedOf(spoken: string, seconds: number): number {
  if (!(seconds > 0)) return DEFAULT_SPEED;
  return clampSpeed(Math.round((countSpokenSyllables(spoken) / seconds) * 100) / 100);
}

function clampSpeed(speed: number): number {
  if (!Number.isFinite(speed)) return DEFAULT_SPEED;
  return Math.min(FASTEST_SPEED, Math.max(SLOWEST_SPEED, speed));
}
