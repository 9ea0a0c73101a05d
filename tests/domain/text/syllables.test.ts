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
