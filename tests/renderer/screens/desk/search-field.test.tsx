// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../../../renderer/i18n/start.ts';
import { SearchField } from '../../../../renderer/screens/desk/search-field.tsx';
import { showView, useDesk } from '../../../../renderer/state/desk/desk.ts';

/** Longer than the field waits for the next letter. */
const PAUSE_MS = 1_000;

let root: Root | null = null;
let input: HTMLInputElement;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n('vi');
});

beforeEach(async () => {
  vi.useFakeTimers();
  const place = document.createElement('div');
  root = createRoot(place);
  await act(() =>
    Promise.resolve(root?.render(<SearchField count={3} onDown={() => undefined} />)),
  );
  const found = place.querySelector('input');
  if (found === null) throw new Error('There is no field');
  input = found;
});

afterEach(async () => {
  await act(() => Promise.resolve(root?.unmount()));
  vi.useRealTimers();
  useDesk.setState(useDesk.getInitialState());
});

const type = (words: string): void => {
  act(() => {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const show = (): void => act(() => showView('all'));
const pause = (): void => act(() => void vi.advanceTimersByTime(PAUSE_MS));

describe('the field that finds', () => {
  it('finds what was typed once the next letter does not come', () => {
    type('tiem');
    expect(useDesk.getState().query).toBe('');
    pause();
    expect(useDesk.getState().query).toBe('tiem');
  });

  it('finds nothing more where a tray is shown before that', () => {
    type('tiem');
    pause();
    type('tiem phong');
    show();
    pause();
    expect(useDesk.getState().query).toBe('');
    expect(input.value).toBe('');
  });

  it('is emptied by a tray though nothing was found yet', () => {
    type('t');
    show();
    pause();
    expect(useDesk.getState().query).toBe('');
    expect(input.value).toBe('');
  });
});
