import { describe, expect, it } from 'vitest';
import { bulletinReading, saysTheSame } from '#domain/spoken/bulletin-reading';
import { passagesOf } from '#domain/spoken/pace/passages';
import { secondsOfBlocks } from '#domain/spoken/pace/time';
import { samplePublishable } from '../../fixtures/publishable.ts';
import { readingOf } from '../../fixtures/readings.ts';

const bulletin = samplePublishable();

describe('a resolved reading', () => {
  it('is plain JSON that comes back as it was', () => {
    const reading = readingOf(bulletin);
    expect(bulletinReading.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });

  it('tells when the station would say it otherwise now', () => {
    const before = readingOf(bulletin);
    expect(saysTheSame(before, readingOf(bulletin))).toBe(true);
    expect(saysTheSame(before, { ...readingOf(bulletin), rules: before.rules + 1 })).toBe(true);
    const now = readingOf(bulletin, [{ written: 'Nà Pồng', spoken: 'Nà Pòng' }]);
    expect(saysTheSame(before, now)).toBe(false);
  });
});

describe('passages', () => {
  it('begin when all before them is read, pauses counted', () => {
    const { blocks } = readingOf(bulletin);
    const passages = passagesOf(blocks, 3.5);
    const last = passages.at(-1);
    expect(passages[0]?.at).toBe(0);
    expect((last?.at ?? 0) + secondsOfBlocks(last?.blocks ?? [], 3.5)).toBeCloseTo(
      secondsOfBlocks(blocks, 3.5),
    );
  });
});
