import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { makeText } from '#domain/document/make';
import { renderInline } from '#domain/document/render-inline';

/** Outermost first. */
const BITS = new Map([
  ['strong', 1],
  ['em', 2],
  ['u', 8],
  ['s', 4],
  ['sub', 32],
  ['sup', 64],
]);

it('nests the tags of words, whatever format follows whatever other', () => {
  const wrong: [number, number][] = [];
  for (let first = 0; first < 128; first += 1)
    for (let then = 0; then < 128; then += 1) {
      const markup = renderInline([makeText('A', first), makeText('B', then)]);
      const around = [bitsAround(markup, 'A'), bitsAround(markup, 'B')];
      if (!isDeepStrictEqual(around, [bitsOf(first), bitsOf(then)])) wrong.push([first, then]);
    }
  expect(wrong).toEqual([]);
});

function bitsOf(format: number): number[] {
  return [...BITS.values()].filter((bit) => format & bit);
}

/** The formats whose tags are open where a letter stands; null where a tag does not close its own. */
function bitsAround(markup: string, letter: string): number[] | null {
  const open: number[] = [];
  let around: number[] | null = null;
  for (const [piece, closing, tag = ''] of markup.matchAll(/<(\/?)([a-z]+)>|[AB]/g)) {
    if (piece === letter) around = [...open];
    const bit = BITS.get(tag);
    if (bit === undefined) continue;
    if (closing === '') open.push(bit);
    else if (open.pop() !== bit) return null;
  }
  return open.length === 0 ? around : null;
}
