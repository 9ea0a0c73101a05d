import type { KeyboardEvent } from 'react';
import { focusWriting } from '../../state/focus.ts';
import { useStage } from '../../state/stage.ts';

/** What takes letters itself, or stands before the room. */
const OWN_LETTERS = 'input, textarea, select, [contenteditable="true"], [role="menu"], dialog';

/**
 * A letter typed on a button of the room is meant for the text. Tab leads out of it, and whoever comes
 * from Word begins each paragraph with Tab: what they type next would be typed for nobody.
 */
export function typeOn({ nativeEvent: event, currentTarget }: KeyboardEvent): void {
  const { key, code, ctrlKey, metaKey, altKey, target, isComposing } = event;
  const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  if (!isLetter || isComposing || event.defaultPrevented) return;
  // What is drawn elsewhere (a menu, a panel) tells its events to the room too.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return;
  if (target.closest(OWN_LETTERS) !== null || useStage.getState().tab !== 'write') return;
  focusWriting();
  // The text makes a place for the letter where only a figure is selected.
  document.activeElement?.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, code }));
}
