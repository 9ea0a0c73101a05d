// @vitest-environment happy-dom
import { UNDO_COMMAND } from 'lexical';
import { afterEach, describe, expect, test } from 'vitest';
import type { BlockNode } from '#domain/document/schema';
import {
  bold,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  plain,
  reading,
  table,
} from '../../fixtures/nodes.ts';
import { documentOf, openEditor, type OpenEditor } from '../support/editor.ts';

let open: OpenEditor | null = null;
afterEach(() => open?.close());

function opened(...blocks: BlockNode[]): OpenEditor {
  open = openEditor(documentOf(...blocks));
  return open;
}

const place = (path: number[], from: number, written: string) => ({
  path,
  from,
  to: from + written.length,
  written,
});

describe('a reading is given', () => {
  test('to words inside a text, which counts as an edit and is one step of undo', () => {
    const { handle, blocks, edits, editor } = opened(paragraph(plain('Ủy viên BTV xã.')));
    expect(handle.giveReading(place([0], 8, 'BTV'), 'Ban Thường vụ')).toBe(true);
    expect(blocks()).toMatchObject([
      paragraph(plain('Ủy viên '), reading('BTV', 'Ban Thường vụ'), plain(' xã.')),
    ]);
    expect(edits()).toBe(1);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(blocks()).toMatchObject([paragraph(plain('Ủy viên BTV xã.'))]);
  });

  test('to words that formatting and a link tear apart; the first part decides the format', () => {
    const { handle, blocks } = opened(
      paragraph(plain('Họp '), bold('UB'), link('https://vi.du.vn/a', plain('ND xã'))),
    );
    expect(handle.giveReading(place([0], 4, 'UBND'), 'Ủy ban nhân dân')).toBe(true);
    expect(blocks()).toMatchObject([
      paragraph(
        plain('Họp '),
        reading('UBND', 'Ủy ban nhân dân', 1),
        link('https://vi.du.vn/a', plain(' xã')),
      ),
    ]);
  });

  test.each<[string, BlockNode, number[], number]>([
    ['behind a line break', paragraph(plain('một'), lineBreak, plain('BTV')), [0], 4],
    ['in an item', list('ul', item(plain('một')), item(plain('BTV'))), [0, 1], 0],
    [
      'in a cell',
      table([
        [0, 'một'],
        [0, 'BTV'],
      ]),
      [0, 0, 1, 0],
      0,
    ],
    ['behind another reading', paragraph(reading('3/7', 'ba trên bảy'), plain(' BTV')), [0], 4],
  ])('%s', (_name, block, path, from) => {
    const { handle, blocks } = opened(block);
    expect(handle.giveReading(place(path, from, 'BTV'), 'Ban Thường vụ')).toBe(true);
    expect(JSON.stringify(blocks())).toContain('"spoken":"Ban Thường vụ"');
    expect(JSON.stringify(blocks())).toContain('"text":"BTV"');
  });
});

test('a reading is changed, and taken away again', () => {
  const { handle, blocks } = opened(paragraph(plain('UV '), reading('BTV', 'biên tập viên')));
  handle.giveReading(place([0], 3, 'BTV'), 'Ban Thường vụ');
  expect(blocks()).toMatchObject([paragraph(plain('UV '), reading('BTV', 'Ban Thường vụ'))]);
  handle.giveReading(place([0], 3, 'BTV'), null);
  expect(blocks()).toMatchObject([paragraph(plain('UV BTV'))]);
});

test.each<[string, number[], number, string]>([
  ['other words stand there', [0], 3, 'BCH'],
  ['the block is gone', [4], 3, 'BTV'],
  ['the words end before', [0], 9, 'BTV'],
  ['half of a reading', [1], 0, 'BT'],
])('nothing is done where %s', (_name, path, from, written) => {
  const before = [paragraph(plain('UV BTV')), paragraph(reading('BTV', 'Ban Thường vụ'))];
  const { handle, blocks, edits } = opened(...before);
  expect(handle.giveReading(place(path, from, written), 'gì đó')).toBe(false);
  expect(blocks()).toMatchObject(before);
  expect(edits()).toBe(0);
});
