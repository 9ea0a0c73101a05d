import { useLayoutEffect, useRef } from 'react';

export type ReviewKeys = {
  readonly next: () => void;
  readonly previous: () => void;
  /** Null: there is nothing of the kind to do. */
  readonly approve: (() => void) | null;
  readonly giveBack: (() => void) | null;
};

const keys = new Map<string, keyof ReviewKeys>([
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'approve'],
  ['r', 'giveBack'],
]);
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Single letters, for whoever reads with one hand; they do nothing where letters are typed. */
export function useReviewKeys(room: HTMLElement | null, actions: ReviewKeys): void {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  // Before the room is seen: whoever knows the letters presses them at once.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const action = actionOf(event, room);
      const run = action === null ? null : latest.current[action];
      if (run === null) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [room]);
}

function actionOf(event: KeyboardEvent, room: HTMLElement | null): keyof ReviewKeys | null {
  const { target, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return null;
  if (!(target instanceof Element) || target.closest(FIELDS) !== null) return null;
  // In a box that stands in front of the room, letters are that box's.
  if (target !== document.body && room?.contains(target) !== true) return null;
  const action = keys.get(event.key.toLowerCase()) ?? null;
  // A key that is held down walks on, and decides nothing twice.
  return event.repeat && (action === 'approve' || action === 'giveBack') ? null : action;
}
