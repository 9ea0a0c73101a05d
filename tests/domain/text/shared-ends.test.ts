import { describe, expect, it } from 'vitest';
import { sharedEnd, sharedStart } from '../../../domain/text/shared-ends.ts';

describe('what two texts share', () => {
  it.each([
    ['xã họp', 'xã hội', 4, 0],
    ['họp xã', 'thăm xã', 0, 3],
    ['thôn', 'thôn', 4, 4],
    ['', 'thôn', 0, 0],
    ['thôn', 'thôn bản', 4, 1],
    ['thôn bản', 'bản', 0, 3],
  ])('%j and %j begin with %d and end with %d letters', (one, other, start, end) => {
    expect([sharedStart(one, other), sharedEnd(one, other)]).toEqual([start, end]);
    expect([sharedStart(other, one), sharedEnd(other, one)]).toEqual([start, end]);
  });

  it('counts words as well, and no more at the end than are left', () => {
    const [one, other] = [
      ['xã', 'họp', 'xã'],
      ['xã', 'xã'],
    ];
    const start = sharedStart(one, other);
    expect(start).toBe(1);
    expect(sharedEnd(one, other)).toBe(1);
    expect(sharedEnd(['xã'], ['xã'], 0)).toBe(0);
  });
});
