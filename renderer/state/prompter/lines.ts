/**
 * The lines of the shown text, and how high the text stands at each place of the reading. The line that is
 * being read moves through the middle of the eye's line: it is a little below when it begins, a little
 * above when it ends, where the eye is already on its way to the next.
 */

/** The share of a line that has been read when it stands in the middle. */
const IN_MIDDLE = 0.4;

export type Line = {
  /** Its beats on the course. */
  readonly from: number;
  readonly to: number;
  /** Its middle, in pixels from the top of the text. */
  readonly y: number;
};

/** The middle of the eye's line, in pixels of the text, for a place. `steps`: line by line, without motion. */
export function heightAt(lines: readonly Line[], place: number, steps = false): number {
  const index = lineAt(lines, place);
  const line = lines[index];
  if (line === undefined) return 0;
  if (steps) return line.y;
  const middle = middleOf(line);
  const [before, after] = place < middle ? [lines[index - 1], line] : [line, lines[index + 1]];
  if (before === undefined || after === undefined) return line.y;
  const [from, to] = [middleOf(before), middleOf(after)];
  const share = to > from ? (place - from) / (to - from) : 1;
  return before.y + (after.y - before.y) * share;
}

/** The place at which the text stands so high: what the wheel asks. */
export function placeAtHeight(lines: readonly Line[], y: number): number {
  const index = lines.findLastIndex((line) => line.y <= y);
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined) return 0;
  if (next === undefined) return line.to;
  const share = next.y > line.y ? (y - line.y) / (next.y - line.y) : 0;
  return middleOf(line) + (middleOf(next) - middleOf(line)) * share;
}

/** The line that is read at a place. */
export function lineAt(lines: readonly Line[], place: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function middleOf({ from, to }: Line): number {
  return from + (to - from) * IN_MIDDLE;
}
