import type { Segment } from './segment.ts';

const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;

type Said = Pick<Segment, 'spoken'>;

/**
 * What stands between each segment and the words before it: parts written together are said apart
 * ("64ha", "5-7").
 */
function gaps(segments: readonly Said[]): string[] {
  // Only the end of the last words is looked at: asking the growing text would flatten it each time.
  let end = '';
  return segments.map(({ spoken }) => {
    const gap = WORD_START.test(spoken) && WORD_END.test(end) ? ' ' : '';
    if (spoken !== '') end = spoken.slice(-2);
    return gap;
  });
}

/** What the announcer says. */
export function spokenText(segments: readonly Said[]): string {
  const between = gaps(segments);
  return segments.map(({ spoken }, index) => (between[index] ?? '') + spoken).join('');
}

/** Where each segment's words stand in the spoken text. */
export function spokenOffsets(segments: readonly Said[]): { from: number; to: number }[] {
  let at = 0;
  const between = gaps(segments);
  return segments.map(({ spoken }, index) => {
    const from = at + (between[index] ?? '').length;
    at = from + spoken.length;
    return { from, to: at };
  });
}
