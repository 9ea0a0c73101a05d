import { describe, expect, it } from 'vitest';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readDocumentAloud } from '#domain/spoken/read-document';
import { formatDuration } from '#domain/spoken/pace/duration';
import {
  countSpokenSyllables,
  secondsOf,
  secondsOfBlocks,
  speedOf,
} from '#domain/spoken/pace/time';

describe('how long it takes to read', () => {
  it.each([
    ['', 0],
    ['Ủy ban nhân dân xã', 5],
    ['héc-ta, ki-lô-gam', 5],
    ['mười chín trên mười chín', 5],
    ['Facebook', 3],
    ['XYZ', 1],
  ])('%s: %i syllables', (spoken, count) => {
    expect(countSpokenSyllables(spoken)).toBe(count);
  });
  it('counts the spoken words, not the written ones', () => {
    const blocks = readDocumentAloud(makeDocument([makeParagraph('08/5/2023')]), {
      style: defaultHouseStyle,
      dictionary: [],
    });
    expect(secondsOfBlocks(blocks, 3.5)).toBeCloseTo(13 / 3.5);
  });
  it('pauses behind every paragraph but the last', () => {
    const options = { style: defaultHouseStyle, dictionary: [] };
    const one = readDocumentAloud(makeDocument([makeParagraph('xã nhà')]), options);
    const two = readDocumentAloud(
      makeDocument([makeParagraph('xã nhà'), makeParagraph('xã nhà')]),
      options,
    );
    expect(secondsOfBlocks(two)).toBeCloseTo(2 * secondsOfBlocks(one) + 0.8);
    expect(secondsOfBlocks([])).toBe(0);
  });
  it('keeps the speed within what announcers do', () => {
    expect(secondsOf('một hai ba', 99)).toBeCloseTo(3 / 4.4);
    expect(secondsOf('một hai ba', Number.NaN)).toBeCloseTo(3 / 3.5);
    expect(speedOf('một hai ba bốn năm sáu bảy', 2)).toBe(3.5);
    expect(speedOf('một hai', 10)).toBe(3);
    expect(speedOf('một hai', 0)).toBe(3.5);
  });
  it.each([
    [0, '0′00″'],
    [59.2, '1′00″'],
    [225, '3′45″'],
    [60.0000000001, '1′00″'],
    [-1, '0′00″'],
  ])('%d s is %s', (seconds, written) => {
    expect(formatDuration(seconds)).toBe(written);
  });
});
