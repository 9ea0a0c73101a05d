import { type RefObject, useEffect } from 'react';
import { isFocusLost } from '../../state/focus.ts';

/**
 * What is only read has the focus while nothing else does: Page Down and the arrows scroll it from the first moment,
 * and again when a panel that asked something has gone.
 */
export function useReadingFocus(place: RefObject<HTMLElement | null>, isRead: boolean): void {
  useEffect(() => {
    if (!isRead) return undefined;
    // After the drawing, and after whoever else takes it.
    const frame = requestAnimationFrame(() => {
      if (isFocusLost()) place.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [place, isRead]);
}
