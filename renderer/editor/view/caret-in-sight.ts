import { getScrollParent } from '@lexical/utils';
import {
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';

const FAR_KEYS = new Set(['Home', 'End', 'PageUp', 'PageDown']);
/** Blocks come into sight, get their true height and push the rest: two rounds have been enough. */
const ROUNDS = 3;

/**
 * After a jump the caret is in sight. The browser scrolls to where the guessed heights of blocks out of
 * sight put it (long-text.ts); once they are laid out it may stand below the edge.
 */
export const CaretInSightExtension = defineExtension({
  name: 'ban-tin/caret-in-sight',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      ({ key }) => {
        if (FAR_KEYS.has(key)) follow(editor, ROUNDS);
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
});

function follow(editor: LexicalEditor, rounds: number): void {
  // After the frame in which the browser has scrolled and laid out what came into sight.
  requestAnimationFrame(() =>
    setTimeout(() => {
      bringCaretIntoSight(editor);
      if (rounds > 1) follow(editor, rounds - 1);
    }),
  );
}

function bringCaretIntoSight(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  const selection = root?.ownerDocument.defaultView?.getSelection();
  if (!root || !selection?.focusNode || !root.contains(selection.focusNode)) return;
  const caret = caretRect(selection.focusNode, selection.focusOffset);
  const frame = getScrollParent(root, false);
  const view = frame.getBoundingClientRect();
  const top = Math.max(view.top, 0);
  const bottom = Math.min(view.bottom, window.innerHeight);
  if (caret.bottom > bottom) frame.scrollTop += caret.bottom - bottom + caret.height;
  else if (caret.top < top) frame.scrollTop -= top - caret.top + caret.height;
}

function caretRect(node: Node, offset: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, offset);
  const rect = range.getBoundingClientRect();
  // An empty line has no text to measure.
  if (rect.height > 0 || !(node instanceof Element)) return rect;
  return node.getBoundingClientRect();
}
