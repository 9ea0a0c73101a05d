// @vitest-environment happy-dom
import { array, assert, boolean, constantFrom, nat, property, record } from 'fast-check';
import { $createHorizontalRuleNode } from '@lexical/extension';
import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableNodeWithDimensions,
  $createTableRowNode,
} from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { expect, test } from 'vitest';
import { bulletinDocument } from '#domain/document/schema';
import { makeParagraph } from '#domain/document/make';
import { editorCommands } from '../../../renderer/editor/editor-types.ts';
import { $createFigureNode } from '../../../renderer/editor/nodes/figure/figure-node.tsx';
import { $createReadingNode } from '../../../renderer/editor/nodes/reading/reading-node.ts';
import { documentOf, openEditor } from '../support/editor.ts';

/** What no rule of ours would make, but a paste, a drop or a later Lexical might. */
const wild: Record<string, () => LexicalNode> = {
  text: () => $createTextNode('chữ').setFormat(255).setStyle('color: red'),
  reading: () => $createReadingNode('UBND', 'Ủy ban'),
  break: $createLineBreakNode,
  link: () => $createLinkNode('javascript:alert(1)').append($createTextNode('bẫy')),
  goodLink: () => $createLinkNode('https://vi.du.vn/').append($createTextNode('lành')),
  paragraph: () => $createParagraphNode().append($createTextNode('đoạn')),
  h1: () => $createHeadingNode('h1').append($createTextNode('một')),
  h5: () => $createHeadingNode('h5').append($createTextNode('năm')),
  quote: () => $createQuoteNode().append($createTextNode('lời')),
  checks: () =>
    $createListNode('check').append($createListItemNode(true).append($createTextNode('việc'))),
  table: () => $createTableNodeWithDimensions(2, 2),
  merged: () =>
    $createTableNode().append(
      $createTableRowNode().append($createTableCellNode(1, 2).append($createParagraphNode())),
      $createTableRowNode().append(
        $createTableCellNode().append($createHeadingNode('h2').append($createTextNode('x'))),
        $createTableCellNode().append($createFigureNode()),
      ),
    ),
  rule: $createHorizontalRuleNode,
  figure: () => $createFigureNode().setWord('caption', 'ảnh'),
};
const kinds = Object.keys(wild);

const insertion = record({
  kind: constantFrom(...kinds),
  /** Which of all elements it goes into. */
  place: nat(40),
  command: constantFrom(...editorCommands.filter((name) => name !== 'photo' && name !== 'link')),
  commands: boolean(),
});

const $elements = (): ElementNode[] => {
  const within = (element: ElementNode): ElementNode[] =>
    element
      .getChildren()
      .filter($isElementNode)
      .flatMap((child) => [child].concat(within(child)));
  return within($getRoot());
};

const INLINE = new Set(['text', 'reading', 'break', 'link', 'goodLink']);

test('whatever is put wherever, what is stored keeps to the schema and is known again', () => {
  assert(
    property(array(insertion, { minLength: 1, maxLength: 12 }), (insertions) => {
      const { editor, handle, close } = openEditor(documentOf(makeParagraph('đầu')));
      for (const { kind, place, command, commands } of insertions) {
        editor.update(
          () => {
            const elements = $elements();
            const target = elements[place % Math.max(1, elements.length)];
            const node = wild[kind]?.() ?? $createParagraphNode();
            const isInto = INLINE.has(kind)
              ? /paragraph|heading|quote|listitem|link/
              : /tablecell|listitem/;
            if (target !== undefined && isInto.test(target.getType())) target.append(node);
            else if (INLINE.has(kind)) $getRoot().append($createParagraphNode().append(node));
            else $getRoot().append(node);
            target?.selectEnd();
          },
          { discrete: true },
        );
        if (commands) handle.run(command);
      }
      const stored: unknown = JSON.parse(handle.read());
      expect(bulletinDocument.safeParse(stored).error?.issues ?? []).toEqual([]);
      expect(JSON.stringify(stored)).not.toContain('"unknown"');
      const again = openEditor(handle.read());
      expect(again.handle.read()).toBe(handle.read());
      again.close();
      close();
    }),
    { numRuns: 100 },
  );
});
