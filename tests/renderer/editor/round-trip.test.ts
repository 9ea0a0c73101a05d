// @vitest-environment happy-dom
import { $createParagraphNode, $getRoot, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { readDocument, writeDocument } from '#domain/document/read';
import type { BlockNode, FigureNode } from '#domain/document/schema';
import {
  bold,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  plain,
  quote,
  reading,
  table,
} from '../../fixtures/nodes.ts';
import { documentOf, openEditor } from '../support/editor.ts';

const PHOTO = 'b'.repeat(64);
const figure = (words: Partial<FigureNode>): FigureNode => ({
  type: 'figure',
  version: 1,
  photo: PHOTO,
  caption: '',
  alt: '',
  credit: '',
  ...words,
});

const blocks: [name: string, block: BlockNode][] = [
  ['a paragraph', paragraph(plain('Xã Suối Mơ họp '), bold('sơ kết'), plain('.'))],
  ['an empty paragraph', paragraph()],
  ['a line break', paragraph(plain('một'), lineBreak, plain('hai'))],
  ['a link', paragraph(link('https://vi.du.vn/a', plain('trang')))],
  ['a reading', paragraph(plain('đồng chí '), reading('BTV', 'Ban Thường vụ', 1), plain(' xã'))],
  ['headings', heading('h3', plain('Kết quả'))],
  ['a quote', quote(plain('Lời dặn'))],
  ['a bullet list', list('ul', item(plain('một')))],
  ['a numbered list', list('ol', item(plain('một')))],
  [
    'a table',
    table(
      [
        [1, 'Thôn'],
        [1, 'Hộ'],
      ],
      [
        [0, 'Đông'],
        [0, '41'],
      ],
    ),
  ],
  ['a rule', { type: 'horizontalrule', version: 1 }],
  ['a figure', figure({ caption: 'Toàn cảnh', alt: 'Hội trường', credit: 'Hồ Thị Lan' })],
  ['a figure that awaits its photo', figure({ photo: null, caption: 'Đại biểu' })],
  ['a block for air only', { ...paragraph(plain('Mời nghe')), $: { audience: 'air' } }],
  ['a figure for the web only', { ...figure({}), $: { audience: 'web' } }],
];

/** Lexical writes the format of the words to come on every block, and `null` for what is not set. */
const ADDED = new Set(['textFormat', 'textStyle', 'colWidths']);
const NULLED = new Set(['rel', 'target', 'title', 'backgroundColor']);
const withoutAdded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ADDED.has(key) || (NULLED.has(key) && inner === null) ? undefined : inner,
    ),
  );

test.each(blocks)('%s comes back as it went in', (_name, block) => {
  const opened = openEditor(documentOf(block));
  expect(withoutAdded(opened.blocks())).toEqual(withoutAdded([block]));
});

test('what was read once is read again to the letter', () => {
  const first = openEditor(documentOf(...blocks.map(([, block]) => block))).handle.read();
  expect(openEditor(first).handle.read()).toBe(first);
  expect(writeDocument(readDocument(first))).toBe(first);
});

test('what this version does not know survives, among blocks and among words', () => {
  const hologram = { type: 'hologram', version: 3, beams: [1, { deep: true }] };
  const sparkle = { type: 'sparkle', version: 1, text: 'xã' };
  const json = documentOf(paragraph(plain('a'))).replace(
    '"children":[{"type":"paragraph"',
    `"children":[${JSON.stringify(hologram)},{"type":"paragraph"`,
  );
  const inside = json.replace(
    '"children":[{"type":"text"',
    `"children":[${JSON.stringify(sparkle)},{"type":"text"`,
  );
  const opened = openEditor(inside);
  const [block, words] = opened.blocks();
  expect(block).toEqual(hologram);
  expect(words).toMatchObject({ children: [sparkle, { text: 'a' }] });
});

test('loading, focus and selection are no edit', async () => {
  const opened = openEditor(documentOf(...blocks.map(([, block]) => block)));
  opened.handle.focusStart();
  opened.handle.focusEnd();
  opened.handle.showFigure(0);
  await Promise.resolve();
  opened.handle.read();
  expect(opened.edits()).toBe(0);
});

test('a change is an edit, and so are its undo and redo', () => {
  const { editor, edits, handle } = openEditor(documentOf(paragraph(plain('một'))));
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
  const after = edits();
  expect(after).toBeGreaterThan(0);
  for (const [i, command] of [UNDO_COMMAND, REDO_COMMAND].entries()) {
    editor.dispatchCommand(command, undefined);
    handle.read();
    expect(edits()).toBeGreaterThan(after + i);
  }
});

test('a document without any block gets a place for the caret, and that is no edit', () => {
  const opened = openEditor(documentOf());
  expect(opened.blocks()).toMatchObject([{ type: 'paragraph', children: [] }]);
  expect(opened.edits()).toBe(0);
});

test('words leave the editor in NFC, wherever they stand', () => {
  const loose = 'Tiếng Việt'.normalize('NFD');
  const opened = openEditor(documentOf(paragraph(plain(loose)), figure({ caption: loose })));
  expect(opened.blocks()).toMatchObject([
    { children: [{ text: 'Tiếng Việt' }] },
    { caption: 'Tiếng Việt' },
  ]);
  expect(opened.handle.text()).toContain('Tiếng Việt');
});
