import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableNode,
  $isTableSelection,
} from '@lexical/table';
import { $findMatchingParent } from '@lexical/utils';
import { $getSelection, $isRangeSelection, type LexicalEditor, type NodeKey } from 'lexical';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Floating, GAPS } from '../floating/floating.tsx';
import { roomOf, textRoom } from '../floating/text-room.ts';
import styles from './table-tools.module.css';

/** Rows and columns of the table with the caret. */
export function TableTools({ editor }: { editor: LexicalEditor }): ReactNode {
  const table = useCurrentTable(editor);
  const { t } = useTranslation('editor');
  if (table === null) return null;
  const tool = (label: string, $run: () => void): ReactNode => (
    <button
      type="button"
      tabIndex={-1}
      // The caret stays in its cell.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor.update($run)}
    >
      {label}
    </button>
  );
  return (
    <Floating
      at={(height) => toolsPlace(editor, table, height)}
      side="above"
      within={roomOf(editor)}
      className={styles['tools'] ?? ''}
    >
      <div role="toolbar" aria-label={t('table.label')}>
        {tool(t('table.addRow'), () => void $insertTableRowAtSelection(true))}
        {tool(t('table.addColumn'), () => void $insertTableColumnAtSelection(true))}
        {tool(t('table.removeRow'), $deleteTableRowAtSelection)}
        {tool(t('table.removeColumn'), $deleteTableColumnAtSelection)}
        {tool(t('table.remove'), () => $removeCurrentTable())}
      </div>
    </Floating>
  );
}

/**
 * The table, in whose margins the tools cover no word; where neither margin is in sight with room for them, the row
 * with the caret. Nowhere while the person works elsewhere on the page.
 */
function toolsPlace(editor: LexicalEditor, table: NodeKey, height: number): DOMRect | null {
  const text = editor.getRootElement();
  if (text?.contains(document.activeElement) !== true) return null;
  const whole = editor.getElementByKey(table)?.getBoundingClientRect() ?? null;
  if (text === null || whole === null) return null;
  const { top, bottom } = textRoom(text);
  const needed = height + GAPS;
  if (whole.top - top >= needed || bottom - whole.bottom >= needed) return whole;
  const caret = getSelection()?.anchorNode?.parentElement?.closest('tr');
  return caret?.getBoundingClientRect() ?? whole;
}

function $currentTableKey(): NodeKey | null {
  const selection = $getSelection();
  if ($isTableSelection(selection)) return selection.tableKey;
  if (!$isRangeSelection(selection)) return null;
  const cell = $findMatchingParent(selection.anchor.getNode(), $isTableCellNode);
  return cell === null ? null : ($findMatchingParent(cell, $isTableNode)?.getKey() ?? null);
}

function $removeCurrentTable(): void {
  const selection = $getSelection();
  const node = selection?.getNodes()[0];
  const table = node === undefined ? null : $findMatchingParent(node, $isTableNode);
  if (table === null) return;
  table.selectNext();
  table.remove();
}

function useCurrentTable(editor: LexicalEditor): NodeKey | null {
  const [table, setTable] = useState<NodeKey | null>(null);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) =>
        setTable(editorState.read($currentTableKey)),
      ),
    [editor],
  );
  return table;
}
