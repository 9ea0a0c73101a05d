import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { saysTheSame } from '#domain/spoken/bulletin-reading';
import { readBulletin } from '#domain/spoken/read-bulletin';
import type { DictionaryEntry } from '#domain/spoken/dictionary/dictionary';
import { defaultHouseStyle, type HouseStyle } from '#domain/spoken/house-style';
import { keptDifferences, readingDifferences } from '#domain/spoken/reading-differences';

function read(
  lines: readonly string[],
  dictionary: readonly DictionaryEntry[] = [],
  style: Partial<HouseStyle> = {},
) {
  const fields = { ...emptyFields(), headline: 'TT Suối Mơ họp' };
  const document = makeDocument(lines.map((line) => makeParagraph(line)));
  return readBulletin(
    { fields, document },
    { style: { ...defaultHouseStyle, ...style }, dictionary },
  );
}

describe('how the reading of one text has changed', () => {
  it('is told by the words, once each, headline and text alike', () => {
    const lines = ['TT Suối Mơ thu 105 kg.', 'Rồi TT Suối Mơ nghỉ.'];
    const now = read(lines, [{ written: 'TT Suối Mơ', spoken: 'trung tâm Suối Mơ' }]);
    expect(readingDifferences(read(lines), now)).toEqual([
      { written: 'TT', before: 'thị trấn', now: 'trung tâm' },
    ]);
    expect(readingDifferences(read(lines), read(lines, [], { zeroTens: 'lẻ' }))).toEqual([
      { written: '105', before: 'một trăm linh năm', now: 'một trăm lẻ năm' },
    ]);
  });

  it('is nothing where the same is said, and something where it is not', () => {
    const pieces = ['TT', ' Suối Mơ', ' 105', '/7', ' BTV', ' tấn/ha', '. ', 'xã', ' khóaXII'];
    const word = constantFrom(...pieces);
    const entries = [
      { written: 'BTV', spoken: 'bê tê vê' },
      { written: 'xã', spoken: 'xã nhà' },
    ];
    assert(
      property(array(word, { maxLength: 12 }), array(constantFrom(...entries)), (words, some) => {
        const lines = [words.join('')];
        const [before, now] = [read(lines), read(lines, some)];
        expect(readingDifferences(before, before)).toEqual([]);
        const isSame = readingDifferences(before, now).length === 0;
        expect(isSame).toBe(saysTheSame(before, now));
      }),
    );
  });

  it('tells whole what only one of them reads', () => {
    expect(readingDifferences(read(['một']), read(['một', 'hai']))).toEqual([
      { written: 'hai', before: '', now: 'hai' },
    ]);
  });
});

const headlineOf = (text: string, dictionary: readonly DictionaryEntry[] = []) =>
  readBulletin(
    { fields: { ...emptyFields(), headline: text }, document: makeDocument([]) },
    { style: defaultHouseStyle, dictionary },
  ).headline;

describe('words that two texts have in common', () => {
  it('are told where they are said otherwise, wherever they stand by now', () => {
    const before = headlineOf('Có 84 hộ TT Suối Mơ dự.');
    const now = headlineOf('Sáng nay có 105 hộ TT Suối Mơ dự.', [
      { written: 'TT Suối Mơ', spoken: 'trung tâm Suối Mơ' },
    ]);
    const kept = [{ before: 5, now: 15, length: ' hộ TT Suối Mơ dự.'.length }];
    expect(keptDifferences(before, now, kept)).toEqual([
      { written: 'TT', before: 'thị trấn', now: 'trung tâm' },
    ]);
  });

  it('are nothing where a reading reaches over their end, or where nothing is common', () => {
    const before = headlineOf('Dài 2,5 km.');
    const now = headlineOf('Dài 3,5 km.');
    expect(keptDifferences(before, now, [{ before: 5, now: 5, length: 6 }])).toEqual([]);
    expect(keptDifferences(before, now, [])).toEqual([]);
    expect(keptDifferences(before, [], [{ before: 0, now: 0, length: 4 }])).toEqual([]);
  });
});
