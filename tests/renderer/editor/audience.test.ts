// @vitest-environment happy-dom
import {
  $getRoot,
  $isElementNode,
  INSERT_PARAGRAPH_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFigure } from '#domain/document/make';
import type { BlockNode } from '#domain/document/schema';
import {
  $figureByKey,
  $moveFigure,
  $selectFigure,
} from '../../../renderer/editor/nodes/figure/figure-moves.ts';
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

const selectFigure = ({ editor }: OpenEditor, at: number): void =>
  editor.update(
    () => {
      const photo = $figureByKey($getRoot().getChildAtIndex(at)?.getKey() ?? '');
      if (photo !== null) $selectFigure(photo);
    },
    { discrete: true },
  );

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

describe('a photo is kept off the web', () => {
  test('when it is selected, and is put back by the same, by the other mark and by undo', async () => {
    const room = opened(paragraph(plain('một')), makeFigure({ caption: 'ảnh' }));
    selectFigure(room, 1);
    const run = async (command: 'audience-air' | 'audience-web') => {
      room.handle.run(command);
      await Promise.resolve();
      return marks(room);
    };
    expect(await run('audience-air')).toEqual([null, 'air']);
    expect(await run('audience-air')).toEqual([null, null]);
    expect(room.blocks()[1]).not.toHaveProperty('$');
    await run('audience-air');
    // For the web alone is where a photo goes anyway: nobody reads it out.
    expect(await run('audience-web')).toEqual([null, null]);
    room.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(marks(room)).toEqual([null, 'air']);
  });

  test('with the words around it, when the selection goes over both', async () => {
    const room = opened(paragraph(plain('một')), makeFigure({}), paragraph(plain('hai')));
    select(room, 0, 1, 2);
    room.handle.run('audience-air');
    await Promise.resolve();
    expect(marks(room)).toEqual(['air', 'air', 'air']);
    room.handle.run('audience-web');
    await Promise.resolve();
    expect(marks(room)).toEqual(['web', null, 'web']);
  });

  test('and stays so when it is moved and given another photo', async () => {
    const room = opened(
      paragraph(plain('một')),
      { ...makeFigure({ caption: 'ảnh' }), $: air },
      paragraph(plain('hai')),
    );
    room.editor.update(
      () => {
        const photo = $figureByKey($getRoot().getChildAtIndex(1)?.getKey() ?? '');
        if (photo === null) return;
        photo.setPhoto('a'.repeat(64));
        $moveFigure(photo, 'down');
      },
      { discrete: true },
    );
    expect(marks(room)).toEqual([null, null, 'air']);
  });
});
