// @vitest-environment happy-dom
import {
  $getRoot,
  $isElementNode,
  INSERT_PARAGRAPH_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { afterEach, describe, expect, test } from 'vitest';
import type { BlockNode } from '#domain/document/schema';
import { item, list, paragraph, plain } from '../../fixtures/nodes.ts';
import { documentOf, openEditor, type OpenEditor } from '../support/editor.ts';

/** "Chỉ đọc trên loa", "Chỉ đăng web": marks of whole blocks, which nothing but a person takes away. */

let open: OpenEditor | null = null;
afterEach(() => open?.close());

const air = { audience: 'air' } as const;

function opened(...blocks: BlockNode[]): OpenEditor {
  open = openEditor(documentOf(...blocks));
  return open;
}

/** Selects from the start of one block to an offset in the text of another. */
function select({ editor }: OpenEditor, from: number, to: number, offset = 0): void {
  editor.update(
    () => {
      const blocks = $getRoot().getChildren().filter($isElementNode);
      const selection = blocks[from]?.selectStart();
      const last = blocks[to]?.getLastDescendant();
      if (last) selection?.focus.set(last.getKey(), offset, 'text');
      if (from === to && selection && last) selection.anchor.set(last.getKey(), offset, 'text');
    },
    { discrete: true },
  );
}

const marks = ({ blocks }: OpenEditor) =>
  blocks().map((block) => ('$' in block ? (block.$?.audience ?? null) : null));

describe('a block is marked', () => {
  test('with those the selection touches; marked again, it is for both; undo and redo know it', async () => {
    const room = opened(paragraph(plain('một')), paragraph(plain('hai')), paragraph(plain('ba')));
    select(room, 0, 1, 2);
    room.handle.run('audience-air');
    await Promise.resolve();
    expect(marks(room)).toEqual(['air', 'air', null]);
    expect(room.edits()).toBe(1);
    room.handle.run('audience-web');
    await Promise.resolve();
    expect(marks(room)).toEqual(['web', 'web', null]);
    room.handle.run('audience-web');
    await Promise.resolve();
    expect(marks(room)).toEqual([null, null, null]);
    room.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(marks(room)).toEqual(['web', 'web', null]);
    room.editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(marks(room)).toEqual([null, null, null]);
  });

  test('and unmarked, it is stored as if it had never been', async () => {
    const room = opened({ ...paragraph(plain('một')), $: air });
    select(room, 0, 0, 1);
    room.handle.run('audience-both');
    await Promise.resolve();
    expect(room.blocks()[0]).not.toHaveProperty('$');
  });
});

describe('a mark stays', () => {
  test.each(['heading-2', 'quote', 'bullet-list', 'numbered-list'] as const)(
    'when the block becomes a %s and a paragraph again',
    async (kind) => {
      const room = opened({ ...paragraph(plain('một')), $: air }, paragraph(plain('hai')));
      select(room, 0, 0, 1);
      room.handle.run(kind);
      await Promise.resolve();
      expect(room.blocks()[0]?.type).not.toBe('paragraph');
      expect(marks(room)).toEqual(['air', null]);
      room.handle.run('paragraph');
      await Promise.resolve();
      expect(room.blocks()[0]?.type).toBe('paragraph');
      expect(marks(room)).toEqual(['air', null]);
    },
  );

  test('on both halves when Enter parts the words, and on the first alone at its end', () => {
    const room = opened({ ...paragraph(plain('một hai')), $: air });
    select(room, 0, 0, 3);
    room.editor.update(() => room.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined), {
      discrete: true,
    });
    expect(marks(room)).toEqual(['air', 'air']);
    select(room, 1, 1, 4);
    room.editor.update(() => room.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined), {
      discrete: true,
    });
    expect(marks(room)).toEqual(['air', 'air', null]);
  });

  test('on a list when Enter makes another item', () => {
    const room = opened({ ...list('ul', item(plain('một hai'))), $: air });
    select(room, 0, 0, 3);
    room.editor.update(() => room.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined), {
      discrete: true,
    });
    expect(marks(room)).toEqual(['air']);
    expect(room.blocks()).toMatchObject([{ children: [{}, {}] }]);
  });
});
