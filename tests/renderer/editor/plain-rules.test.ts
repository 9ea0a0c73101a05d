import { expect, test } from 'vitest';
import { toLinkUrl } from '../../../renderer/editor/link/link-url.ts';
import { asOneLine, tidyField } from '../../../renderer/editor/nodes/figure/field-text.ts';
import { toLines } from '../../../renderer/editor/paste/plain-text.ts';

test.each([
  ['https://vi.du.vn/tin?a=1', 'https://vi.du.vn/tin?a=1'],
  ['  vi.du.vn/tin ', 'https://vi.du.vn/tin'],
  ['vandong@vi.du.vn', 'mailto:vandong@vi.du.vn'],
  ['mailto:vandong@vi.du.vn', 'mailto:vandong@vi.du.vn'],
  ['https://', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['hai từ', null],
  ['từ', null],
  ['', null],
])('the address %j becomes %j', (typed, url) => {
  expect(toLinkUrl(typed)).toBe(url);
});

test.each([
  ['một dòng', ['một dòng']],
  ['giữa\u00a0\u00a0 câu ', ['giữa câu ']],
  ['một\r\n\r\nhai\nba\r\n', ['một', 'hai', 'ba']],
  ['\u00a0\u00a0Toàn cảnh\u00a0\u00a0\nhội nghị', ['Toàn cảnh', 'hội nghị']],
  ['Vie\u0323\u0302t', ['Việt']],
])('the lines of %j are %j', (text, lines) => {
  expect(toLines(text)).toEqual(lines);
});

test('a pasted caption is one line, its padding gone when the field is left', () => {
  const pasted = '\u00a0\u00a0\u00a0Toàn cảnh\r\nHội nghị\u200b \u00a0';
  expect(asOneLine(pasted)).toBe(' Toàn cảnh Hội nghị ');
  expect(tidyField(pasted)).toBe('Toàn cảnh Hội nghị');
});
