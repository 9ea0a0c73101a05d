const CONTROLS = 'button, a, input, select, textarea, label, [role]';

/**
 * Many people double-click whatever they click. Where the first press brought another screen, the second
 * would hit what has come under the mouse, which nobody chose: it is swallowed. The system says what is a
 * double click; a press of the pointer, which menus open by, carries no such count.
 */
export function swallowSecondPress(): () => void {
  let first: Element | null = null;
  let isStray = false;
  const onEvent = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    if (event.type === 'mousedown') {
      const control = controlOf(event.target);
      isStray = event.detail > 1 && first !== null && control !== null && control !== first;
      if (event.detail <= 1) first = control;
    }
    // A click of the keyboard counts none.
    if (!isStray || event.detail === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const types = ['mousedown', 'mouseup', 'click', 'dblclick'] as const;
  for (const type of types) window.addEventListener(type, onEvent, true);
  return () => {
    for (const type of types) window.removeEventListener(type, onEvent, true);
  };
}

function controlOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(CONTROLS) : null;
}
