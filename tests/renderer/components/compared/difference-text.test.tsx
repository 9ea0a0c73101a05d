// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { beforeAll, expect, it } from 'vitest';
import type { Difference } from '#domain/contract/history';
import { DifferenceText } from '../../../../renderer/components/compared/difference-text.tsx';
import { startI18n } from '../../../../renderer/i18n/start.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
beforeAll(() => startI18n('vi'));

function drawn(node: ReactNode): HTMLElement {
  const place = document.createElement('div');
  act(() => createRoot(place).render(node));
  return place;
}

const parts: Difference[] = [
  { kind: 'same', text: 'Có ' },
  { kind: 'removed', text: 'đông đảo bà con' },
  { kind: 'added', text: '86 hộ' },
  { kind: 'same', text: ' tham gia' },
  { kind: 'added', text: ', vui' },
];

it('strikes what went, marks what came, and leaves the rest as it is', () => {
  const place = drawn(<DifferenceText parts={parts} />);
  expect(place.textContent).toBe('Có đông đảo bà con86 hộ tham gia, vui');
  expect([...place.querySelectorAll('del')].map((part) => part.textContent)).toEqual([
    'đông đảo bà con',
  ]);
  expect([...place.querySelectorAll('ins')].map((part) => part.textContent)).toEqual([
    '86 hộ',
    ', vui',
  ]);
  // Nothing to stop at where nobody walks.
  expect(place.querySelectorAll('[tabindex]')).toHaveLength(0);
});

it('makes each change a place that takes the focus and says what it is', () => {
  const place = drawn(<DifferenceText parts={parts} walk={{ first: 3, total: 5 }} />);
  const changes = [...place.querySelectorAll<HTMLElement>('[data-change]')];
  expect(changes.map(({ dataset }) => dataset['change'])).toEqual(['3', '4']);
  expect(changes.map((change) => change.getAttribute('aria-label'))).toEqual([
    'Chỗ 4 trên 5: bỏ “đông đảo bà con”, thêm “86 hộ”',
    'Chỗ 5 trên 5: thêm “, vui”',
  ]);
  document.body.append(place);
  changes[1]?.focus();
  expect(document.activeElement).toBe(changes[1]);
});
