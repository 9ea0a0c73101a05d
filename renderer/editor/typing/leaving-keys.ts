import { $isListItemNode } from '@lexical/list';
import { $findMatchingParent } from '@lexical/utils';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  safeCast,
} from 'lexical';

/** Lists deeper than this are no bulletin. */
const DEEPEST_ITEM = 3;

/**
 * Tab indents an item of a list, and otherwise leaves the text as in any field (cells and figures have
 * their own say first). Upwards, the caret leaves from the first line to the headline above. Escape lets
 * a selection go, but never the focus, as it does in Lexical: what is typed next would be lost.
 */
export const LeavingKeysExtension = defineExtension({
  name: 'ban-tin/leaving-keys',
  config: safeCast<{ onLeaveStart: () => void }>({ onLeaveStart: () => undefined }),
  register: (editor, { onLeaveStart }) =>
    mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if ($indentItem(editor, event)) return true;
          if (!event.shiftKey) return false;
          event.preventDefault();
          onLeaveStart();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => {
          if (event.shiftKey || event.altKey || !$isInFirstLine()) return false;
          event.preventDefault();
          onLeaveStart();
          return true;
        },
        // Before Lexical's own, which holds the caret at the very start.
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, $letSelectionGo, COMMAND_PRIORITY_LOW),
    ),
});

function $letSelectionGo(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const { key, offset, type } = selection.focus;
  selection.anchor.set(key, offset, type);
  return true;
}

function $indentItem(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
  if (item === null) return false;
  const indent = item.getIndent();
  if (event.shiftKey && indent === 0) return false;
  event.preventDefault();
  if (event.shiftKey) editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined);
  else if (indent < DEEPEST_ITEM) editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined);
  return true;
}

/** Whether no line of the text stands above the caret. */
function $isInFirstLine(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const first = $getRoot().getFirstChild();
  if (first === null || !first.is(selection.anchor.getNode().getTopLevelElement())) return false;
  if (first.getTextContentSize() === 0) return true;
  const range = window.getSelection();
  if (range === null || range.rangeCount === 0) return false;
  const caret = range.getRangeAt(0).getBoundingClientRect();
  const block = firstLineTop(range.anchorNode);
  return caret.height > 0 && block !== null && caret.top - block < caret.height / 2;
}

function firstLineTop(node: Node | null): number | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const block = element?.closest('p, h2, h3, blockquote, li, td, th');
  if (!block) return null;
  const range = document.createRange();
  range.selectNodeContents(block);
  return range.getClientRects()[0]?.top ?? null;
}
