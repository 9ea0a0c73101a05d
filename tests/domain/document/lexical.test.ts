import { HorizontalRuleNode } from '@lexical/extension';
import { createHeadlessEditor } from '@lexical/headless';
import { $createLinkNode, LinkNode } from '@lexical/link';
import {
  $createListItemNode,
  $createListNode,
  ListItemNode,
  ListNode,
  type ListType,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $createTableCellNode,
  $createTableNodeWithDimensions,
  $isTableCellNode,
  $isTableRowNode,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTabNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, writeDocument } from '#domain/document/read';

/**
 * The schema against what Lexical itself writes: whatever the editor can make of its own nodes is read
 * with nothing wrapped and goes back to the letter. The figures are the editor's own and tested there.
 */
const nodes = [
  HeadingNode,
  QuoteNode,
  LinkNode,
  ListNode,
  ListItemNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  HorizontalRuleNode,
];

function written(build: () => LexicalNode[]): string {
  const editor = createHeadlessEditor({
    nodes,
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => void $getRoot().append(...build()), { discrete: true });
  return JSON.stringify({ schemaVersion: 1, ...editor.getEditorState().toJSON() });
}

const wrapped = (json: string) =>
  JSON.stringify(readDocument(json)).match(/"type":"unknown"/g) ?? [];

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const format = fc.integer({ min: 0, max: 127 });
const alignment = fc.constantFrom(
  '',
  'left',
  'start',
  'center',
  'right',
  'end',
  'justify' as const,
);

/** Makers, not nodes: Lexical's nodes can only be made inside an update. */
type Maker = () => LexicalNode;
const text: fc.Arbitrary<Maker> = fc
  .record({ words, format, style: fc.constantFrom('', 'color: red;') })
  .map(
    (facts) => () =>
      $createTextNode(facts.words || 'a')
        .setFormat(facts.format)
        .setStyle(facts.style),
  );
const plainInline = fc.oneof(
  text,
  fc.constant<Maker>(() => $createLineBreakNode()),
  fc.constant<Maker>(() => $createTabNode()),
);
const dressed = fc.record({
  alignment,
  indent: fc.integer({ min: 0, max: 20 }),
  direction: fc.constantFrom('ltr', 'rtl', null),
  textFormat: format,
  textStyle: fc.constantFrom('', 'color: red;'),
});
type Dress = typeof dressed extends fc.Arbitrary<infer D> ? D : never;
function dress(node: ElementNode, facts: Dress): ElementNode {
  return node
    .setFormat(facts.alignment)
    .setIndent(facts.indent)
    .setDirection(facts.direction)
    .setTextFormat(facts.textFormat)
    .setTextStyle(facts.textStyle);
}
const link: fc.Arbitrary<Maker> = fc
  .tuple(fc.webUrl(), fc.array(plainInline, { maxLength: 3 }), dressed)
  .map(
    ([url, children, facts]) =>
      () =>
        dress($createLinkNode(url, { rel: 'noreferrer' }), { ...facts, indent: 0 }).append(
          ...children.map((make) => make()),
        ),
  );
const inline = fc.array(fc.oneof(plainInline, link), { maxLength: 5 });
const textBlock: fc.Arbitrary<Maker> = fc
  .tuple(
    fc.constantFrom<(() => ElementNode)[]>(
      $createParagraphNode,
      $createQuoteNode,
      () => $createHeadingNode('h2'),
      () => $createHeadingNode('h3'),
    ),
    inline,
    dressed,
  )
  .map(
    ([make, children, facts]) =>
      () =>
        dress(make(), facts).append(...children.map((child) => child())),
  );

const { list } = fc.letrec<{ list: Maker }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom<ListType[]>('bullet', 'number'),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.oneof({ maxDepth: 3 }, inline, tie('list')), { minLength: 1, maxLength: 3 }),
    )
    .map(([type, start, items]) => () => {
      const made = $createListNode(type, start);
      for (const item of items)
        made.append(
          $createListItemNode().append(
            ...(Array.isArray(item) ? item.map((make) => make()) : [item()]),
          ),
        );
      return made;
    }),
}));
const table: fc.Arbitrary<Maker> = fc
  .record({
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
    headRow: fc.boolean(),
    headColumn: fc.boolean(),
    widths: fc.boolean(),
    striped: fc.boolean(),
    frozen: fc.integer({ min: 0, max: 1 }),
    height: fc.option(fc.integer({ min: 1, max: 99 })),
  })
  .map((facts) => () => {
    const made = $createTableNodeWithDimensions(facts.rows, facts.columns, {
      rows: facts.headRow,
      columns: facts.headColumn,
    });
    if (facts.widths) made.setColWidths(Array.from({ length: facts.columns }, () => 92));
    made.setRowStriping(facts.striped).setFrozenRows(facts.frozen).setFrozenColumns(facts.frozen);
    const row = made.getFirstChild();
    if ($isTableRowNode(row) && facts.height !== null) row.setHeight(facts.height);
    const cell = $isTableRowNode(row) ? row.getFirstChild() : null;
    if ($isTableCellNode(cell)) cell.setVerticalAlign(facts.striped ? 'middle' : 'bottom');
    return made;
  });
const anyBlock = fc.oneof(textBlock, list, table);

describe('what Lexical writes', () => {
  it('is known whole and goes back to the letter', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (makers) => {
        const json = written(() => makers.map((make) => make()));
        expect(wrapped(json)).toEqual([]);
        expect(writeDocument(readDocument(json))).toBe(json);
      }),
      { numRuns: 300 },
    );
  });

  it('wraps a table with merged cells', () => {
    const json = written(() => {
      const made = $createTableNodeWithDimensions(1, 1);
      const row = made.getFirstChild();
      if ($isTableRowNode(row)) row.append($createTableCellNode(0, 2));
      return [made, $createParagraphNode()];
    });
    expect(readDocument(json).root.children.map(({ type }) => type)).toEqual([
      'unknown',
      'paragraph',
    ]);
    expect(writeDocument(readDocument(json))).toBe(json);
  });
});
