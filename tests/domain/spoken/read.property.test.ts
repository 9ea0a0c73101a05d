import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readText, spokenText } from '#domain/spoken/read';

const options = { style: defaultHouseStyle, dictionary: [] };

/** Pieces that bulletins are made of, among them everything a grammar looks for. */
const pieces = constantFrom(
  ..."UBND HĐND BTV BCH CĐ TT CT xã XÃ huyện ngày tháng năm khóa kỳ quý thứ lần số hộ thôn đồng/kg kg ha m2 tấn/ha % % 5 08 12 24 115 2024 2025 1.250 13,9 0,05 1.2 97.9 7h30 14h00’ 8g 10:30 28/7 3/7 19/19 1/2 15-16/6/2024 49/2024/NĐ-CP 45/KH-UBND 05-CT/TW XIII II IV I V C A/H5N1 Covid-19 QL15C Km 14+500 0912 345 678 +84 1tr5 10k 50.000đ -25 - – — / ./. ... … , . ; : ( ) “ ” ' ’ * [1] & + = x × °C oC @ b@c.vn https://a.vn/x TP. BS. v.v. đ/c Đ/c ABC QĐ tx XI MĂNG từ đến và gọi ĐT: âm mùng ngày".split(
    ' ',
  ),
);
const bulletin = array(tuple(pieces, constantFrom(' ', ' ', ' ', '', '\u00A0', '\n')), {
  maxLength: 24,
}).map((words) => words.flat().join(''));
const anything = oneof(
  bulletin,
  string({ unit: 'grapheme', maxLength: 60 }),
  string({ unit: 'binary' }),
);

describe('whatever the text', () => {
  it('never throws, covers the text from end to end, and says the same twice', () => {
    assert(
      property(anything, (text) => {
        const segments = readText(text, options);
        expect(segments.map(({ written }) => written).join('')).toBe(text);
        let at = 0;
        for (const segment of segments) {
          expect(segment.from).toBe(at);
          expect(text.slice(segment.from, segment.to)).toBe(segment.written);
          expect(segment.to).toBeGreaterThan(segment.from);
          at = segment.to;
        }
        expect(at).toBe(text.length);
        expect(readText(text, options)).toEqual(segments);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every letter of what it leaves alone', () => {
    assert(
      property(anything, (text) => {
        const plain = readText(text, options).filter(({ kind }) => kind === 'plain');
        expect(plain.map(({ spoken }) => spoken)).toEqual(plain.map(({ written }) => written));
      }),
    );
  });

  it('offers the spoken words first among the choices, and choices wherever it asks', () => {
    assert(
      property(bulletin, (text) => {
        const segments = readText(text, options);
        const offering = segments.filter(({ choices }) => choices !== undefined);
        expect(offering.every(({ choices, spoken }) => choices?.[0] === spoken)).toBe(true);
        const asking = segments.filter(({ certainty }) => certainty === 'ask');
        expect(asking.every(({ choices }) => (choices?.length ?? 0) > 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads its own words without changing them', () => {
    assert(
      property(anything, (text) => {
        const spoken = spokenText(readText(text, options));
        expect(spokenText(readText(spoken, options))).toBe(spoken);
      }),
      { numRuns: 3000 },
    );
  });
});
