import { type RefObject, useEffect } from 'react';
import { realClock } from '../../state/clock.ts';

/** An arrow that nobody moves for so long stands before the words for nothing. */
const QUIET_MS = 2_500;

/** Hides the pointer while nobody moves it. */
export function useQuietPointer(room: RefObject<HTMLElement | null>): void {
  useEffect(() => hideQuietPointer(room.current), [room]);
}

function hideQuietPointer(element: HTMLElement | null): () => void {
  let callOff: (() => void) | null = null;
  const moved = (): void => {
    element?.removeAttribute('data-quiet');
    callOff?.();
    callOff = realClock.after(QUIET_MS, () => element?.setAttribute('data-quiet', 'true'));
  };
  moved();
  window.addEventListener('pointermove', moved);
  return () => {
    callOff?.();
    window.removeEventListener('pointermove', moved);
  };
}
