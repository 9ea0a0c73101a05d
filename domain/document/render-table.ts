import { escapeText } from './html-text.ts';
import { renderInline } from './render-inline.ts';
import type { TableNode } from './schema.ts';
import { unknownText } from './unknown.ts';

type Row = TableNode['children'][number];
type Cell = Row['children'][number];

/** Bits of a cell's headerState. */
const IN_HEADING_ROW = 1;
const IN_HEADING_COLUMN = 2;

/** Empty where no cell holds anything. */
export function renderTable(table: TableNode): string {
  const rows = table.children.filter((row) => row.children.length > 0);
  const cells = rows.map((row) => row.children.map(renderCellContent));
  if (cells.every((row) => row.every((content) => content === ''))) return '';
  const firstBodyRow = rows.findIndex((row) => !row.children.every(isInHeadingRow));
  const headRows = firstBodyRow === -1 ? 0 : firstBodyRow;
  const lines = rows.map((row, index) => renderRow(row, cells[index] ?? []));
  return [
    '<table>',
    ...section('thead', lines.slice(0, headRows)),
    ...section('tbody', lines.slice(headRows)),
    '</table>',
  ].join('\n');
}

function section(tag: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`<${tag}>`, ...rows, `</${tag}>`];
}

function isInHeadingRow(cell: Cell): boolean {
  return (cell.headerState & IN_HEADING_ROW) !== 0;
}

function renderRow(row: Row, contents: readonly string[]): string {
  const cells = row.children.map((cell, index) => renderCell(cell, contents[index] ?? ''));
  return `<tr>${cells.join('')}</tr>`;
}

/** A heading cell without words heads nothing: the empty corner of a table is a plain cell. */
function renderCell(cell: Cell, content: string): string {
  if (content === '' || cell.headerState === 0) return `<td>${content}</td>`;
  const scope = (cell.headerState & IN_HEADING_COLUMN) !== 0 && !isInHeadingRow(cell);
  return `<th scope="${scope ? 'row' : 'col'}">${content}</th>`;
}

function renderCellContent(cell: Cell): string {
  const blocks = cell.children
    .map((block) =>
      block.type === 'unknown'
        ? escapeText(unknownText(block.original).trim())
        : renderInline(block.children),
    )
    .filter(Boolean);
  return blocks.length < 2 ? blocks.join('') : blocks.map((block) => `<p>${block}</p>`).join('');
}
