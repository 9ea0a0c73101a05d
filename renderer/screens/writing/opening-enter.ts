/** Two presses that were meant as one, on an old keyboard. */
const DOUBLE_MS = 500;

/**
 * The Enter that opened a bulletin may be held, or pressed a second time, when the caret already stands
 * in its text: it would leave an empty paragraph nobody typed. Until the first other key.
 */
export function ignoreOpeningEnter(): void {
  const openedAt = performance.now();
  const onKeyDown = (event: KeyboardEvent): void => {
    const isSecond = event.repeat || performance.now() - openedAt < DOUBLE_MS;
    if (event.key !== 'Enter' || !isSecond) {
      window.removeEventListener('keydown', onKeyDown, true);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKeyDown, true);
}
