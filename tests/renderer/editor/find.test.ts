// @vitest-environment happy-dom
import { $getSelection, $isRangeSelection, UNDO_COMMAND } from 'lexical';
import { describe, expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '#domain/document/make';
import type { BlockNode } from '#domain/document/schema';
import { makeFinder } from '#domain/text/find-words';
import type { FoundWords } from '../../../renderer/editor/find/find-types.ts';
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
import { documentOf, openEditor, type OpenEditor } from '../support/editor.ts';

const opened = (...blocks: BlockNode[]): OpenEditor => openEditor(documentOf(...blocks));

const usual = { matchCase: false, matchMarks: true, wholeWords: false };

function find({ handle }: OpenEditor, query: string): FoundWords[] {
  const finder = makeFinder(query, usual);
  return handle.finder.texts().flatMap(({ key, word, words }) =>
    finder(words).map(({ from, to }) => ({
      key,
      word,
      from,
      to,
      written: words.slice(from, to),
    })),
  );
}

const undo = ({ editor }: OpenEditor): void => {
  editor.dispatchCommand(UNDO_COMMAND, undefined);
};

describe('words are looked for', () => {
  test('in every block, item, cell and field of a photo, in the order of the page', () => {
    const { handle } = opened(
      heading('h2', plain('đề mục')),
      paragraph(plain('một '), bold('hai'), link('https://vi.du.vn/', plain(' ba'))),
      makeFigure({ caption: 'chú thích', credit: 'nguồn', alt: 'tả' }),
      list('ul', item(plain('mục'), list('ol', item(plain('mục con')))), item(plain('cuối'))),
      quote(plain('trích')),
      table([[1, 'ô đầu']], [[0, 'ô sau']]),
    );
    expect(handle.finder.texts().map(({ words }) => words)).toEqual([
      'đề mục',
      'một hai ba',
      'chú thích',
      'nguồn',
      'tả',
      'mục',
      'mục con',
      'cuối',
      'trích',
      'ô đầu',
      'ô sau',
    ]);
  });

  test('over parts of a word in other formats, not over the end of a line', () => {
    const open = opened(paragraph(plain('ủy '), bold('b'), plain('an'), lineBreak, plain('xã')));
    expect(find(open, 'uỷ ban').map(({ from, to }) => [from, to])).toEqual([[0, 6]]);
    expect(find(open, 'an xã')).toEqual([]);
    const ranges = open.handle.finder.places(find(open, 'uỷ ban'));
    expect(ranges.map(String)).toEqual(['ủy ban']);
  });

  test('as they stand, though the library composes letters', () => {
    const loose = 'Hội nghị xã'.normalize('NFD');
    const typed = opened(makeParagraph(loose));
    const found = find(typed, 'nghị');
    expect(found.map(({ written }) => written)).toEqual(['nghị'.normalize('NFD')]);
  });
});

describe('words are replaced', () => {
  test('in texts and captions at once, by one step of undo that counts as one edit', () => {
    const open = opened(
      makeParagraph('xã họp, xã nghỉ'),
      makeFigure({ caption: 'ảnh xã', credit: 'xã', alt: 'xã' }),
      list('ul', item(plain('xã'))),
      table([[0, 'xã']]),
    );
    const before = open.blocks();
    const replaced = open.handle.finder.replace(find(open, 'xã'), 'phường');
    expect(replaced).toMatchObject({ count: 7, kept: 0 });
    expect(open.edits()).toBe(1);
    expect(JSON.stringify(open.blocks())).toBe(JSON.stringify(before).replaceAll('xã', 'phường'));
    undo(open);
    expect(open.blocks()).toEqual(before);
  });

  test('over formats: the first letter’s is the new words’', () => {
    const open = opened(paragraph(plain('họp '), bold('Ủy'), plain(' ban xã')));
    open.handle.finder.replace(find(open, 'uỷ ban'), 'Hội đồng');
    expect(open.blocks()).toMatchObject([paragraph(plain('họp '), bold('Hội đồng'), plain(' xã'))]);
  });

  test('in a link, which keeps its address; one that has no words left is gone', () => {
    const open = opened(
      paragraph(plain('xem '), link('https://vi.du.vn/', plain('trang xã')), plain(' nhé')),
    );
    open.handle.finder.replace(find(open, 'trang xã'), 'cổng tin');
    expect(open.blocks()).toMatchObject([
      paragraph(plain('xem '), link('https://vi.du.vn/', plain('cổng tin')), plain(' nhé')),
    ]);
    open.handle.finder.replace(find(open, 'cổng tin'), '');
    expect(open.blocks()).toMatchObject([paragraph(plain('xem  nhé'))]);
  });

  test('but not where a person gave them a reading', () => {
    const open = opened(
      paragraph(plain('UBND và '), reading('UBND', 'Ủy ban nhân dân'), plain(' xã')),
    );
    const replaced = open.handle.finder.replace(find(open, 'UBND'), 'Ủy ban');
    expect(replaced).toMatchObject({ count: 1, kept: 1 });
    expect(open.blocks()).toMatchObject([
      paragraph(plain('Ủy ban và '), reading('UBND', 'Ủy ban nhân dân'), plain(' xã')),
    ]);
    expect(open.handle.finder.replace(find(open, 'UBND xã'), 'x')).toMatchObject({ kept: 1 });
  });

  test('nowhere, when what was found has changed since, or is those words already', () => {
    const open = opened(makeParagraph('xã họp'));
    const found = find(open, 'xã');
    expect(open.handle.finder.replace(found, 'xã')).toMatchObject({ count: 0 });
    expect(open.edits()).toBe(0);
    open.handle.finder.replace(found, 'phường');
    expect(open.handle.finder.replace(found, 'thôn')).toMatchObject({ count: 0 });
    expect(open.handle.finder.replace(find(open, 'phường'), '')).toMatchObject({ count: 1 });
    expect(open.blocks()).toMatchObject([makeParagraph(' họp')]);
  });

  test('and the caret stays between its letters, or goes behind the new words', () => {
    const open = opened(makeParagraph('xã họp xã nghỉ'));
    open.handle.focusStart();
    open.editor.update(
      () => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) throw new Error('There is no caret');
        const { key } = selection.anchor;
        selection.anchor.set(key, 6, 'text');
        selection.focus.set(key, 10, 'text');
      },
      { discrete: true },
    );
    open.handle.finder.replace(find(open, 'xã'), 'phường');
    const ends = open.editor.getEditorState().read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) ? [selection.anchor.offset, selection.focus.offset] : [];
    });
    // Before: "xã họp| xã |nghỉ".
    expect(ends).toEqual([10, 18]);
  });

  test('taken back as a whole, unless the text was changed since', () => {
    const open = opened(makeParagraph('xã họp'));
    const before = open.blocks();
    const first = open.handle.finder.replace(find(open, 'xã'), 'phường');
    expect(first?.undo()).toBe(true);
    expect(open.blocks()).toEqual(before);
    const second = open.handle.finder.replace(find(open, 'xã'), 'phường');
    open.handle.finder.replace(find(open, 'họp'), 'nghỉ');
    expect(second?.undo()).toBe(false);
    expect(open.blocks()).toMatchObject([makeParagraph('phường nghỉ')]);
  });

  test('never in a text that may only be read', () => {
    const open = opened(makeParagraph('xã họp'));
    open.editor.setEditable(false);
    expect(open.handle.finder.replace(find(open, 'xã'), 'thôn')).toBeNull();
    expect(open.blocks()).toMatchObject([makeParagraph('xã họp')]);
  });
});
