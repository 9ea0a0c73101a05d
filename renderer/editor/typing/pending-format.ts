import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  type RangeSelection,
} from 'lexical';

/**
 * Keeps a pending bold when the first letter of a word is replaced. UniKey writes "Đ" as D, Backspace,
 * Đ: the Backspace empties the bold text node, Lexical takes the format of what stands before the
 * caret, and "Đảng" comes out plain. So the format of the letter that goes is given back to the caret.
 */
export const PendingFormatExtension = defineExtension({
  name: 'ban-tin/pending-format',
  register: (editor) =>
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        const selection = $getSelection();
        if (!isBackward || !$isRangeSelection(selection) || !$isAfterOnlyLetter(selection))
          return false;
        const { format, style } = selection;
        selection.deleteCharacter(true);
        $giveBack(format, style);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});

function $isAfterOnlyLetter(selection: RangeSelection): boolean {
  const node = selection.anchor.getNode();
  return (
    selection.isCollapsed() &&
    $isTextNode(node) &&
    selection.anchor.offset === 1 &&
    node.getTextContentSize() === 1
  );
}

function $giveBack(format: number, style: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  selection.format = format;
  selection.style = style;
  // Dirty, so that Lexical writes the caret anew and marks its format against the selectionchange to come.
  selection.dirty = true;
}
