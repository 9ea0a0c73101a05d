import { useEffectEvent, useLayoutEffect } from 'react';

/** Escape leaves a screen, unless something on it or before it answers the key itself. */
export function useEscape(leave: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || event.repeat)
      return;
    if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null)
      return;
    leave();
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
