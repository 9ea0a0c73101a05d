/** Two presses that were meant as one, on an old keyboard. */
const DOUBLE_MS = 500;

let lastPress = '';

/** Follows what was pressed last, key or mouse: only an Enter can be the Enter that opened a bulletin. */
export function followPresses(): void {
  window.addEventListener('keydown', ({ key }) => (lastPress = key), true);
  window.addEventListener('pointerdown', ({ type }) => (lastPress = type), true);
}

/**
 * The Enter that opened a bulletin may be held, or pressed a second time, when the caret already stands
 * in its text: it would leave an empty paragraph nobody typed. Until the first other key, or the mouse.
 * A bulletin opened by the mouse takes every Enter from the first moment.
 */
export function ignoreOpeningEnter(): void {
  if (lastPress !== 'Enter') return;
  const openedAt = performance.now();
  const leave = (): void => {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('pointerdown', leave, true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isSecond = event.repeat || performance.now() - openedAt < DOUBLE_MS;
    if (event.key !== 'Enter' || !isSecond) {
      leave();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('pointerdown', leave, true);
}
