import { $insertTableRowAtSelection, $isTableCellNode, $isTableNode } from '@lexical/table';
import { $findMatchingParent } from '@lexical/utils';
import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  KEY_TAB_COMMAND,
} from 'lexical';

/** Tab in the last cell begins another row, as in Word: a table is typed row by row. ArrowDown leaves it. */
export const TableKeysExtension = defineExtension({
  name: 'ban-tin/table-keys',
  register: (editor) =>
    // Before the table's own, which leaves the table.
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        if (event.shiftKey || !$beginRow()) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
});

/** False: the caret is not in the last cell. */
function $beginRow(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const cell = $findMatchingParent(selection.anchor.getNode(), $isTableCellNode);
  const table = cell === null ? null : $findMatchingParent(cell, $isTableNode);
  const row = table?.getLastChild();
  if (!table || !$isElementNode(row) || row.getLastChild()?.is(cell) !== true) return false;
  $insertTableRowAtSelection(true);
  const begun = table.getLastChild();
  const first = $isElementNode(begun) ? begun.getFirstChild() : null;
  if ($isElementNode(first)) first.selectStart();
  return true;
}
