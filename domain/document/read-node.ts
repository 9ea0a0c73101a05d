import { isJsonObject } from './migrate.ts';
import {
  type BlockNode,
  type InlineNode,
  type LinkNode,
  type ListItemNode,
  type ListNode,
  type ParagraphNode,
  type TableNode,
  figureNode,
  horizontalRuleNode,
  lineBreakNode,
  readingNode,
  tabNode,
  textNode,
} from './schema.ts';
import {
  headingShell,
  linkShell,
  listItemShell,
  listShell,
  matches,
  paragraphShell,
  quoteShell,
  tableCellShell,
  tableRowShell,
  tableShell,
} from './shells.ts';
import { unwrap, wrap } from './unknown.ts';

/**
 * Every function here answers the node, or null where it or something below it is not known and its
 * place takes no `unknown` node: then the nearest holder that may be one is wrapped whole.
 */
type PlainInlineNode = LinkNode['children'][number];
type TableRowNode = TableNode['children'][number];
type TableCellNode = TableRowNode['children'][number];

const typeOf = (value: unknown): unknown => (isJsonObject(value) ? value['type'] : undefined);

/** All of them, or null as soon as one is not known. */
function every<T>(values: readonly unknown[], read: (value: unknown) => T | null): T[] | null {
  const known: T[] = [];
  for (const value of values) {
    const node = read(unwrap(value));
    if (node === null) return null;
    known.push(node);
  }
  return known;
}

/** A block of the root; what is not known is wrapped. */
export function readBlock(raw: unknown): BlockNode {
  const value = unwrap(raw);
  return knownBlock(value) ?? wrap(value, false);
}

function knownBlock(value: unknown): BlockNode | null {
  switch (typeOf(value)) {
    case 'paragraph':
      return knownParagraph(value);
    case 'heading':
      return matches(headingShell, value)
        ? { ...value, children: value.children.map(readInline) }
        : null;
    case 'quote':
      return matches(quoteShell, value)
        ? { ...value, children: value.children.map(readInline) }
        : null;
    case 'list':
      return knownList(value);
    case 'table':
      return knownTable(value);
    case 'horizontalrule':
      return matches(horizontalRuleNode, value) ? value : null;
    case 'figure':
      return matches(figureNode, value) ? value : null;
    default:
      return null;
  }
}

function knownParagraph(value: unknown): ParagraphNode | null {
  return matches(paragraphShell, value)
    ? { ...value, children: value.children.map(readInline) }
    : null;
}

function readInline(raw: unknown): InlineNode {
  const value = unwrap(raw);
  if (typeOf(value) !== 'link') return readPlainInline(value);
  return matches(linkShell, value)
    ? { ...value, children: value.children.map(readPlainInline) }
    : wrap(value, true);
}

function readPlainInline(raw: unknown): PlainInlineNode {
  const value = unwrap(raw);
  return knownPlainInline(value) ?? wrap(value, true);
}

function knownPlainInline(value: unknown): PlainInlineNode | null {
  switch (typeOf(value)) {
    case 'text':
      return matches(textNode, value) ? value : null;
    case 'tab':
      return matches(tabNode, value) ? value : null;
    case 'linebreak':
      return matches(lineBreakNode, value) ? value : null;
    case 'reading':
      return matches(readingNode, value) ? value : null;
    default:
      return null;
  }
}

function knownList(value: unknown): ListNode | null {
  if (!matches(listShell, value)) return null;
  const children = every(value.children, knownListItem);
  return children && { ...value, children };
}

function knownListItem(value: unknown): ListItemNode | null {
  if (!matches(listItemShell, value)) return null;
  return { ...value, children: value.children.map(readListItemChild) };
}

/** A nested list that is not known is wrapped in its item: the items around it stay as they are. */
function readListItemChild(raw: unknown): InlineNode | ListNode {
  const value = unwrap(raw);
  return typeOf(value) === 'list' ? (knownList(value) ?? wrap(value, true)) : readInline(value);
}

function knownTable(value: unknown): TableNode | null {
  if (!matches(tableShell, value)) return null;
  const children = every(value.children, knownTableRow);
  return children && { ...value, children };
}

function knownTableRow(value: unknown): TableRowNode | null {
  if (!matches(tableRowShell, value)) return null;
  const children = every(value.children, knownTableCell);
  return children && { ...value, children };
}

function knownTableCell(value: unknown): TableCellNode | null {
  if (!matches(tableCellShell, value)) return null;
  return { ...value, children: value.children.map(readCellBlock) };
}

function readCellBlock(raw: unknown): TableCellNode['children'][number] {
  const value = unwrap(raw);
  if (typeOf(value) !== 'paragraph') return wrap(value, false);
  return knownParagraph(value) ?? wrap(value, false);
}
