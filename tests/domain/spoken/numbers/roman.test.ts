import { describe, expect, it } from 'vitest';
import { romanValue } from '#domain/spoken/numbers/roman';
import { say } from '../say.ts';

describe('Roman numerals', () => {
  it.each([
    ['XXVI', 26],
    ['MCMXCIX', 1999],
    ['cd', 400],
    ['IIII', undefined],
    ['VX', undefined],
    ['', undefined],
  ])('%s', (letters, value) => {
    expect(romanValue(letters)).toBe(value);
  });
  it.each([
    ['lần thứ XXVI', 'lần thứ hai mươi sáu'],
    ['lần thứ I', 'lần thứ nhất'],
    ['khóaXII', 'khóa mười hai'],
    ['khoá XV', 'khoá mười lăm'],
    ['KHÓA XI', 'KHÓA mười một'],
    ['quý IV', 'quý bốn'],
    ['quý III/2025', 'quý ba năm hai nghìn không trăm hai mươi lăm'],
    ['thế kỷ XX', 'thế kỷ hai mươi'],
    ['vùng I, II và III', 'vùng một, hai và ba'],
    ['II. Kết quả', 'hai. Kết quả'],
    ['trường cấp II', 'trường cấp hai'],
    ['chương iv', 'chương bốn'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it.each([
    'Khu A, lớp C',
    'mục C',
    'ông Nguyễn Văn V',
    'phần vi phạm',
    'SỐ VI PHẠM',
    'XI MĂNG',
    'mục di tích',
  ])('leaves letters alone: %s', (text) => {
    expect(say(text)).toBe(text);
  });
  it.each([
    ['thứ 4', 'thứ tư'],
    ['hạng 1', 'hạng nhất'],
    ['giải 2', 'giải nhì'],
    ['lớp 4', 'lớp bốn'],
    ['thứ 14', 'thứ mười bốn'],
  ])('ordinals: %s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});
