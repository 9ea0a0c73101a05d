import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped } from '#domain/text/clip';
import { countSyllables } from '#domain/text/syllables';

describe('countSyllables', () => {
  it.each<[string, number]>([
    ['', 0],
    ['  –  ./. ', 0],
    ['Sáng nay', 2],
    ['Sáng nay'.normalize('NFD'), 2],
    ['qua,hiện nay', 3],
    ['08/5/2023', 1],
    ['1.174,45 tấn', 2],
    ['06:30', 1],
    ['2020 – 2025', 2],
    ['2020-2025', 2],
    ['nông–lâm', 2],
    ['“Dân vận khéo”…', 3],
    ['UBND xã', 2],
    ['14h00', 3],
  ])('%s: %i', (text, count) => {
    expect(countSyllables(text)).toBe(count);
    expect(countSyllables(text)).toBe(count);
  });

  it('counts what the expression finds that says what a syllable is', () => {
    const expression = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+/gu;
    const piece = fc.oneof(
      fc.constantFrom('ế', 'e\u0302\u0301', 'đ', '1', '٣', '½', '.', ',', ':', '/', ' ', '–', '…'),
      fc.constantFrom('𝐀', '𝟗', '😀', '\ud835', '\udc00', '中', '\u20d0', '①', '\u2100', 'Ⅳ'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(countSyllables(text)).toBe(text.match(expression)?.length ?? 0);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('clipped', () => {
  it.each<[string, number, string]>([
    ['Sáng nay', 8, 'Sáng nay'],
    ['Sáng nay, xã họp', 12, 'Sáng nay,…'],
    ['  Sáng \n nay ', 8, 'Sáng nay'],
    ['Sángnayxãhọp', 5, 'Sáng…'],
  ])('%s', (text, length, expected) => {
    expect(clipped(text, length)).toBe(expected);
    expect(clipped(text, length).length).toBeLessThanOrEqual(length);
  });
});
