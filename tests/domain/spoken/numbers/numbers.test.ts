import { describe, expect, it } from 'vitest';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import {
  sayDigits,
  sayFraction,
  sayLabel,
  sayNumber,
  sayYear,
} from '#domain/spoken/numbers/numbers';

const southern = {
  ...defaultHouseStyle,
  zeroTens: 'lẻ',
  thousand: 'ngàn',
  fourAfterTens: 'bốn',
} as const;

describe('whole numbers', () => {
  it.each([
    ['0', 'không'],
    ['4', 'bốn'],
    ['10', 'mười'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['55', 'năm mươi lăm'],
    ['101', 'một trăm linh một'],
    ['104', 'một trăm linh bốn'],
    ['105', 'một trăm linh năm'],
    ['110', 'một trăm mười'],
    ['115', 'một trăm mười lăm'],
    ['300', 'ba trăm'],
    ['1050', 'một nghìn không trăm năm mươi'],
    ['1005', 'một nghìn không trăm linh năm'],
    ['20000', 'hai mươi nghìn'],
    ['1010001', 'một triệu không trăm mười nghìn không trăm linh một'],
    ['1000000001', 'một tỷ không trăm linh một'],
    ['1000000000000', 'một nghìn tỷ'],
    ['1000000000000000000', 'một tỷ tỷ'],
    ['008', 'tám'],
    ['000', 'không'],
  ])('%s', (written, spoken) => {
    expect(sayNumber(written, defaultHouseStyle)).toBe(spoken);
  });
  it('follows the region', () => {
    expect(sayNumber('1024', southern)).toBe('một ngàn không trăm hai mươi bốn');
    expect(sayNumber('2105', southern)).toBe('hai ngàn một trăm lẻ năm');
  });
  it('reads what no ear can follow digit by digit', () => {
    expect(sayNumber('1'.repeat(28), defaultHouseStyle)).toBe(sayDigits('1'.repeat(28)));
  });
});

describe('years, decimals and labels', () => {
  it('says a year in full, or without its empty hundred', () => {
    expect(sayYear('2023', defaultHouseStyle)).toBe('hai nghìn không trăm hai mươi ba');
    const short = { ...defaultHouseStyle, years: 'short' } as const;
    expect(sayYear('2023', short)).toBe('hai nghìn hai mươi ba');
    expect(sayYear('2005', short)).toBe('hai nghìn linh năm');
    expect(sayYear('2000', short)).toBe('hai nghìn');
    expect(sayYear('1975', short)).toBe('một nghìn chín trăm bảy mươi lăm');
  });
  it.each([
    ['5', 'năm'],
    ['05', 'không năm'],
    ['45', 'bốn mươi lăm'],
    ['556', 'năm trăm năm mươi sáu'],
    ['50', 'năm không'],
    ['1415', 'một bốn một năm'],
  ])('decimals ,%s', (written, spoken) => {
    expect(sayFraction(written, defaultHouseStyle)).toBe(spoken);
  });
  it.each([
    ['06', 'không sáu'],
    ['6', 'sáu'],
    ['45', 'bốn mươi lăm'],
    ['0100', 'không một không không'],
  ])('labels %s', (written, spoken) => {
    expect(sayLabel(written, defaultHouseStyle)).toBe(spoken);
  });
});
