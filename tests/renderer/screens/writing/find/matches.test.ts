import { describe, expect, it } from 'vitest';
import {
  firstFrom,
  isAt,
  matchesIn,
  type Sought,
} from '../../../../../renderer/screens/writing/find/matches.ts';

const usual = { matchCase: false, matchMarks: true, wholeWords: false };

const first = { key: '1', word: null };
const caption = { key: '2', word: 'caption' } as const;
const sought: readonly Sought[] = [
  { owner: 'headline', words: 'Xã họp' },
  { owner: first, words: 'Sáng nay xã họp, xã vui' },
  { owner: caption, words: 'Ảnh xã' },
  { owner: 'summary', words: 'Tóm tắt' },
];
const matches = matchesIn(sought, 'xã', usual);

describe('the places where words stand', () => {
  it('are in the order of the page, each with what is written there', () => {
    expect(matches.map(({ owner, from, written }) => [owner, from, written])).toEqual([
      ['headline', 0, 'Xã'],
      [first, 9, 'xã'],
      [first, 17, 'xã'],
      [caption, 4, 'xã'],
    ]);
  });

  it.each<[string, Parameters<typeof firstFrom>[2], number]>([
    ['no place of one’s own', null, 0],
    ['the headline’s end', { owner: 'headline', at: 6 }, 1],
    ['the very place', { owner: first, at: 17 }, 2],
    ['behind it', { owner: first, at: 18 }, 3],
    ['a field behind all of them', { owner: 'summary', at: 0 }, 0],
    ['a block that is gone', { owner: { key: '9', word: null }, at: 4 }, 1],
  ])('begin from %s', (_name, origin, index) => {
    expect(firstFrom(sought, matches, origin)).toBe(index);
  });

  it('are none, or the one that is looked at, or another', () => {
    expect(firstFrom(sought, [], { owner: first, at: 0 })).toBe(-1);
    const [, one] = matches;
    expect(one && isAt(one, { owner: { key: '1', word: null }, at: 9 })).toBe(true);
    expect(one && isAt(one, { owner: { key: '2', word: null }, at: 9 })).toBe(false);
    expect(one && isAt(one, { owner: first, at: 8 })).toBe(false);
  });
});
