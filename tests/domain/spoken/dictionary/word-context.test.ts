import { describe, expect, it } from 'vitest';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readText, spokenText } from '#domain/spoken/read';
import {
  contextOf,
  neighboursOf,
  standsIn,
  wordContext,
  wordKey,
} from '#domain/spoken/dictionary/word-context';

const dictionary = [
  { written: 'QBX', spoken: 'quỹ bảo trợ xã', ...contextOf('', 'Tân Lập, huyện uỷ') },
  { written: 'QBX', spoken: 'quân bưu xã', ...contextOf('Đội', '') },
];
const say = (text: string): string =>
  spokenText(readText(text, { style: defaultHouseStyle, dictionary }));

describe('a reading that holds beside some words only', () => {
  it.each([
    ['QBX Tân Lập họp.', 'quỹ bảo trợ xã Tân Lập họp.'],
    ['QBX  tân lập', 'quỹ bảo trợ xã  tân lập'],
    ['QBX Huyện ủy', 'quỹ bảo trợ xã Huyện ủy'],
    ['Đội QBX ra quân', 'Đội quân bưu xã ra quân'],
  ])('holds in %s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });

  it.each(['QBX Tân Lậpp', 'QBX Khe Sim', 'QBX', 'Quân đội, QBX'])(
    'is a question in %s',
    (text) => {
      const unsure = readText(text, {
        style: defaultHouseStyle,
        dictionary: dictionary.slice(0, 1),
      });
      expect(unsure.find(({ written }) => written === 'QBX')?.certainty).toBe('ask');
    },
  );

  it('is tried before the one that holds everywhere, in whatever order they stand', () => {
    const everywhere = { written: 'QBX', spoken: 'mọi nơi' };
    for (const words of [
      [everywhere, ...dictionary],
      [...dictionary, everywhere],
    ]) {
      const read = (text: string): string =>
        spokenText(readText(text, { style: defaultHouseStyle, dictionary: words }));
      expect(read('QBX Tân Lập, QBX Na Rì')).toBe('quỹ bảo trợ xã Tân Lập, mọi nơi Na Rì');
    }
  });

  it('says the same when it is read again', () => {
    for (const text of ['QBX Tân Lập', 'Đội QBX, QBX Huyện uỷ', 'QBX và QBX tân lập'])
      expect(say(say(text))).toBe(say(text));
  });
});

describe('neighbours', () => {
  it('are what a person may tell a word by', () => {
    const text = 'Sáng nay Ủy viên BTV Huyện ủy đã họp';
    expect(neighboursOf(text, 17, 20)).toEqual({ before: 'Ủy viên', after: 'Huyện ủy' });
  });

  it('are none beside words that stand anywhere, or beyond a sign', () => {
    expect(neighboursOf('Hôm qua BTV đã họp', 8, 11)).toEqual({ before: null, after: null });
    expect(neighboursOf('Đoàn: BTV, xã', 6, 9)).toEqual({ before: null, after: null });
    expect(neighboursOf('BTV xã đã họp', 0, 3).after).toBe('xã');
  });

  it('need a list with something in it', () => {
    expect(contextOf(' , ', '')).toEqual({});
    expect(wordContext.safeParse({ before: [], after: [] }).success).toBe(false);
    expect(wordContext.parse({ before: [], after: ['b', ' a ', 'b'] }).after).toEqual(['a', 'b']);
    expect(standsIn({ before: [], after: ['Huyện uỷ'] }, '', ' huyện ủy họp')).toBe(true);
  });

  it('make two words of one', () => {
    expect(wordKey({ written: 'BTV' })).not.toBe(
      wordKey({ written: 'BTV', ...contextOf('', 'Huyện ủy') }),
    );
  });
});
