import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '../../../renderer/i18n/start.ts';
import { nextIndex } from '../../../renderer/screens/desk/list-keys.ts';
import { readDay } from '../../../renderer/screens/writing/info/day.ts';
import { wordWhen } from '../../../renderer/screens/writing/history/when.ts';
import { asOneLine, headlineOf } from '../../../renderer/screens/writing/sheet/one-line.ts';
import { wordDay, wordMoment, wordSaved } from '../../../renderer/state/moments.ts';

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await startI18n('vi');
});

describe('the day of the event', () => {
  it.each([
    ['08/5/2026', '2026-05-08'],
    ['8/5/2026', '2026-05-08'],
    ['08-05-2026', '2026-05-08'],
    [' 8.5.2026 ', '2026-05-08'],
    ['29/2/2028', '2028-02-29'],
    ['', ''],
    ['29/2/2026', null],
    ['31/4/2026', null],
    ['8/13/2026', null],
    ['8/5/26', null],
    ['hôm qua', null],
  ])('%j is %j', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  it('is read back as it was written out, whatever day it is', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDay(wordDay(iso))).toBe(iso);
      }),
    );
  });
});

describe('a pasted headline', () => {
  it('loses its line breaks and keeps its words', () => {
    expect(asOneLine('HỘI NGHỊ\r\n  SƠ KẾT\n\n')).toBe('HỘI NGHỊ SƠ KẾT');
    expect(asOneLine('Hô\u0323i nghi\u0323')).toBe('Hội nghị');
  });

  it('is the first line of what is more than a headline', () => {
    expect(headlineOf('XÃ HỌP\r\n\r\nSáng nay.\nChiều nay.\nTối nay.')).toBe('XÃ HỌP');
    expect(headlineOf(`\n XÃ HỌP \n${'Sáng nay, xã họp. '.repeat(20)}`)).toBe('XÃ HỌP');
    expect(headlineOf('THÔNG BÁO\nVề việc tiêm phòng\ncho trâu, bò')).toBeNull();
    expect(headlineOf('Sáng nay, xã họp. '.repeat(40))).toBeNull();
    expect(headlineOf(' \n ')).toBeNull();
  });
});

const at = (local: string): string => new Date(local).toISOString();

describe('moments', () => {
  const now = new Date('2026-05-08T10:00:00');

  it('are told as people tell them', () => {
    expect(wordMoment(at('2026-05-08T06:31:04'), now)).toBe('hôm nay 06:31');
    expect(wordMoment(at('2026-05-07T17:42:00'), now)).toBe('hôm qua 17:42');
    expect(wordMoment(at('2026-05-06T23:59:59'), now)).toBe('06/05/2026');
    expect(wordMoment(at('2025-12-31T00:00:00'), now)).toBe('31/12/2025');
  });

  it('keep their hour in a history, however long ago they are, and leave the clock asked for alone', () => {
    const asked = new Date(now);
    expect(wordWhen(at('2026-05-08T06:31:04'), asked)).toBe('hôm nay 06:31');
    expect(wordWhen(at('2026-05-07T17:42:00'), asked)).toBe('hôm qua 17:42');
    expect(wordWhen(at('2026-05-06T09:05:00'), asked)).toBe('06/05/2026 09:05');
    expect(wordWhen(at('2026-05-09T09:05:00'), asked)).toBe('09/05/2026 09:05');
    expect(asked).toEqual(now);
  });

  it('have seconds in the line of the save', () => {
    expect(wordSaved(at('2026-05-08T06:31:04'), now)).toBe('06:31:04');
    expect(wordSaved(at('2026-05-07T17:42:09'), now)).toBe('hôm qua 17:42');
  });

  it('say 00, and not 24, after midnight', () => {
    expect(wordSaved(at('2026-05-08T00:05:00'), now)).toBe('00:05:00');
  });
});

describe('keys of a list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 0, 0],
    ['End', 0, 99],
    ['Home', 50, 0],
    ['PageDown', 95, 99],
    ['PageUp', 4, 0],
    ['a', 3, null],
  ])('%s at %d leads to %d', (key, from, to) => {
    expect(nextIndex(key, from, 100, 6)).toBe(to);
  });
});
