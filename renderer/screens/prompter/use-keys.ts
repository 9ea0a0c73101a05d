import { useLayoutEffect } from 'react';

/** What each key does, by its name; letters in small. */
export type KeyTable = Readonly<Record<string, () => void>>;

/** The keys of a room whose words are read, not typed. What is held with Ctrl or Alt is not theirs. */
export function useKeys(table: KeyTable): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const run = table[key];
      // On a button that has the focus, Enter and space are the button's; a radio has its arrows.
      if (run === undefined || ((key === ' ' || key === 'Enter') && isOnButton(event))) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [table]);
}

function isOnButton({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button:not([role="radio"])') !== null;
}
