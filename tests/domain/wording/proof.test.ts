import { expect, it } from 'vitest';
import { wordPlace } from '#domain/wording/proof';

it('tells a place that differs in one line, with what went and what came among its neighbours', () => {
  const place = [
    { kind: 'same', text: '… công làm 1,2 km ' },
    { kind: 'removed', text: 'đường;\n15' },
    { kind: 'added', text: 'đường; 16' },
    { kind: 'same', text: ' tổ tự quản …' },
  ] as const;
  expect(wordPlace([...place], 'vi')).toBe(
    '… công làm 1,2 km [Mất: đường; 15] [Thêm: đường; 16] tổ tự quản …',
  );
  expect(wordPlace([{ kind: 'added', text: 'Đóng dấu' }], 'en')).toMatch(/^\[\w+: Đóng dấu\]$/u);
});
