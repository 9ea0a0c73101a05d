import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, fold } from '#domain/text/fold';

describe('fold', () => {
  it.each([
    ['Đảng bộ xã', 'dang bo xa'],
    ['ĐƯỜNG Ỷ LẠI', 'duong y lai'],
    ['Ủy ban'.normalize('NFD'), 'uy ban'],
    ['kWh 50%', 'kwh 50%'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same for every spelling, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('exact', () => {
  it.each([
    ['ỦY BAN', 'uỷ ban'],
    ['Hòa', 'hoà'],
    ['khỏe, khoẻ', 'khoẻ, khoẻ'],
    ['thúy', 'thuý'],
    ['quý', 'quý'],
    ['hoàn toàn', 'hoàn toàn'],
    ['hòan', 'hòan'],
    ['của mùa', 'của mùa'],
    ['hòa'.normalize('NFD'), 'hoà'],
  ])('%s', (text, expected) => {
    expect(exact(text)).toBe(expected);
  });

  it('keeps accents apart', () => {
    expect(exact('hội')).not.toBe(exact('hối'));
  });
});
