import { useRef } from 'react';
import { focusBack } from '../../state/focus.ts';

/**
 * For the content of a dialog that no button of its own opens (keys and menu do), which otherwise leaves
 * the focus nowhere: remembers who had it, and gives it back.
 */
export function useFocusBack(): {
  onOpenAutoFocus: () => void;
  onCloseAutoFocus: (event: Event) => void;
} {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus() {
      before.current = document.activeElement;
    },
    onCloseAutoFocus(event) {
      event.preventDefault();
      focusBack(before.current);
    },
  };
}
