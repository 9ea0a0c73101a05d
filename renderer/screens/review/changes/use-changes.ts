import { type RefObject, useRef } from 'react';
import { nextChange } from '../../../components/compared/changes.ts';

/** Walks through the changes on the sheet: each is brought into sight and says what it is. */
export type Walker = { readonly go: (step: 1 | -1) => void };

export function useWalker(sheet: RefObject<HTMLElement | null>, total: number): Walker {
  const last = useRef<number | null>(null);
  /** Where the walk is goes before where the focus is: several keys may come within one frame. */
  const isOnTheWay = useRef(false);
  return {
    go(step) {
      const focused = isOnTheWay.current ? null : focusedChange(sheet.current);
      const next = nextChange(focused ?? last.current, step, total);
      if (next === null) return;
      last.current = next;
      if (isOnTheWay.current) return;
      isOnTheWay.current = true;
      // The sheet may have come back to the screen with this very key.
      requestAnimationFrame(() => {
        isOnTheWay.current = false;
        if (last.current !== null) showChange(sheet.current, last.current);
      });
    },
  };
}

/** One that was clicked at is gone on from as well. */
function focusedChange(sheet: HTMLElement | null): number | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || sheet?.contains(activeElement) !== true)
    return null;
  const { change } = activeElement.dataset;
  return change === undefined ? null : Number(change);
}

function showChange(sheet: HTMLElement | null, change: number): void {
  const place = sheet?.querySelector<HTMLElement>(`[data-change="${change}"]`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
