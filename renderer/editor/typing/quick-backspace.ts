import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
} from 'lexical';

/** Letters that are one by themselves and never carry a mark of their own: the case of every typing tool. */
const PLAIN = /^[\p{L}\p{N}\p{P}\p{Zs}]$/u;
const JOINS_BEFORE = /^(?:\p{M}|\u200d)/u;

/**
 * Backspace within a word without asking the browser. Lexical extends the window's selection to learn
 * what one character is, which lays the paragraph out once more; UniKey sends bursts of Backspaces, and
 * for a plain letter the answer is known. Everything else (marks, emoji, edges, links) is Lexical's.
 */
export const QuickBackspaceExtension = defineExtension({
  name: 'ban-tin/quick-backspace',
  register: (editor) =>
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => isBackward && !editor.isComposing() && $deletePlainLetter(),
      COMMAND_PRIORITY_LOW,
    ),
});

function $deletePlainLetter(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const { offset } = selection.anchor;
  // The last letter of a node takes the node along, and its format: see pending-format.ts.
  if (!$isTextNode(node) || !node.isSimpleText() || offset < 1 || node.getTextContentSize() < 2)
    return false;
  const text = node.getTextContent();
  if (!PLAIN.test(text.charAt(offset - 1)) || JOINS_BEFORE.test(text.slice(offset, offset + 1)))
    return false;
  node.spliceText(offset - 1, 1, '', true);
  return true;
}
