import { useEffect, useRef } from 'react';
import { focusWriting, isFocusLost } from '../../state/focus.ts';
import type { Tab } from '../../state/stage.ts';

/** A key that changes the tab takes the sheet with the caret away: the focus follows to what shows now. */
export function useTabFocus(room: HTMLElement | null, tab: Tab): void {
  const before = useRef(tab);
  useEffect(() => {
    if (before.current === tab) return undefined;
    before.current = tab;
    // After the drawing, and after whoever changed the tab in order to show a place in the text.
    const frame = requestAnimationFrame(() => {
      if (!isFocusLost()) return;
      if (tab === 'write') focusWriting();
      else room?.querySelector<HTMLElement>('[role="tabpanel"][data-state="active"]')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [room, tab]);
}
