// @vitest-environment happy-dom
import { type ReactNode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useEscape } from '../../../renderer/components/frames/use-escape.ts';
import { useFirstFocus } from '../../../renderer/components/frames/use-first-focus.ts';
import { useKeys } from '../../../renderer/screens/prompter/use-keys.ts';
import { useReviewKeys } from '../../../renderer/screens/review/review-keys.ts';

/** Whoever sees a screen may press a key at once: it has its focus and its keys in the moment it is drawn. */

let leave: (() => void) | undefined;
afterEach(() => leave?.());

/** Around a screen: says when it stands in the page, before anything else has its turn. */
function Stands({ tell, children }: { tell: () => void; children: ReactNode }): ReactNode {
  useLayoutEffect(tell, [tell]);
  return children;
}

/** Draws it as an answer of the newsroom does, at no press of a person, and acts as soon as it stands. */
async function drawn<T>(screen: ReactNode, act: () => T): Promise<T> {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  leave = () => {
    root.unmount();
    place.remove();
  };
  return new Promise((resolve) => {
    const tell = (): void => resolve(act());
    root.render(<Stands tell={tell}>{screen}</Stands>);
  });
}

const press = (key: string): boolean =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

function Card(): ReactNode {
  return <button ref={useFirstFocus<HTMLButtonElement>()}>Vào bàn tin</button>;
}

describe('in the moment a screen is drawn', () => {
  test('what a person is led to has the focus', async () => {
    const focused = await drawn(<Card />, () => document.activeElement?.tagName);
    expect(focused).toBe('BUTTON');
  });

  test('Escape leaves it', async () => {
    const left = vi.fn<() => void>();
    function Room(): ReactNode {
      useEscape(left);
      return <main />;
    }
    await drawn(<Room />, () => press('Escape'));
    expect(left).toHaveBeenCalledOnce();
  });

  test('the letters of the review room walk and decide', async () => {
    const [next, approve, other] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
    function Room(): ReactNode {
      useReviewKeys(null, { next, previous: other, approve, giveBack: null });
      return <main />;
    }
    await drawn(<Room />, () => [press('j'), press('a')]);
    expect([next, approve, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });

  test('the keys of the reading room are the announcer’s', async () => {
    const run = vi.fn<() => void>();
    const keys = { ' ': run };
    function Room(): ReactNode {
      useKeys(keys);
      return <main />;
    }
    await drawn(<Room />, () => press(' '));
    expect(run).toHaveBeenCalledOnce();
  });
});
