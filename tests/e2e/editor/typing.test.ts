import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFigure, makeParagraph, makeText } from '../../../domain/document/make.ts';
import type { BlockNode } from '../../../domain/document/schema.ts';
import { bold, heading, item, list, paragraph, plain } from '../../fixtures/nodes.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { painted } from '../support/painted.ts';
import { type Keyboard, keyboardOf } from './support/keyboard.ts';
import { openRoom, type Room, wordsOf } from './support/room.ts';

/** Letters doubled at the word's start, tones inside and at the end, an "ươ" and an "iê". */
const KEYS = 'DDarng booj xax Vieetj Nam dduwowngf';
const WORDS = 'Đảng bộ xã Việt Nam đường';

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

type Place = {
  readonly blocks: BlockNode[];
  readonly go: (room: Room) => Promise<void>;
  /** Index of the block whose words are judged. */
  readonly judged: number;
  readonly around: (typed: string) => string;
};

const places: Record<string, Place> = {
  'an empty paragraph': {
    blocks: [makeParagraph('')],
    go: (room) => room.caret(0, 0),
    judged: 0,
    around: (typed) => typed,
  },
  'the start of a paragraph': {
    blocks: [makeParagraph('cuối câu.')],
    go: (room) => room.caret(0, 0),
    judged: 0,
    around: (typed) => `${typed}cuối câu.`,
  },
  'a heading': {
    blocks: [heading('h2', plain('Tên '))],
    go: (room) => room.caret(0, -1),
    judged: 0,
    around: (typed) => `Tên ${typed}`,
  },
  'the middle of a word': {
    blocks: [makeParagraph('nghiêng')],
    go: (room) => room.caret(0, 3),
    judged: 0,
    around: (typed) => `ngh${typed}iêng`,
  },
  'beside a bold word': {
    blocks: [paragraph(bold('đậm'), plain(' thường'))],
    go: async (room) => {
      await room.caret(0, -1);
    },
    judged: 0,
    around: (typed) => `đậm${typed} thường`,
  },
  'inside a bold word': {
    blocks: [paragraph(bold('đậm'), plain(' thường'))],
    go: (room) => room.caret(0, 1),
    judged: 0,
    around: (typed) => `đ${typed}ậm thường`,
  },
  'over a selection': {
    blocks: [makeParagraph('xin chào bạn')],
    go: (room) => room.select(0, 4, 8),
    judged: 0,
    around: (typed) => `xin ${typed} bạn`,
  },
  'an item of a list': {
    blocks: [list('ul', item(plain('một ')))],
    go: (room) => room.caret(0, -1),
    judged: 0,
    around: (typed) => `một ${typed}`,
  },
  'a caption': {
    blocks: [makeParagraph('x'), makeFigure({ caption: 'Ảnh ' })],
    go: (room) => room.field(0, 'caption'),
    judged: 1,
    around: (typed) => `Ảnh ${typed}`,
  },
};

/** A pause of 8 ms between keys is a quick typist's tool; none at all is the hardest. */
const ways: [name: string, type: (keyboard: Keyboard) => Promise<void>, pause: number][] = [
  ['UniKey with Backspace', (keyboard) => keyboard.unikey(KEYS), 8],
  ['UniKey with Backspace, without a pause', (keyboard) => keyboard.unikey(KEYS), 0],
  ['UniKey with loose tone marks', (keyboard) => keyboard.unikeyCombining(KEYS), 0],
  ['a tool that selects to the left', (keyboard) => keyboard.unikeyBySelection(KEYS), 0],
  ['composition with keydown 229', (keyboard) => keyboard.compose(KEYS), 8],
  ['composition without it', (keyboard) => keyboard.compose(KEYS, { with229: false }), 0],
];

describe.each(Object.entries(places))('in %s', (_place, { blocks, go, judged, around }) => {
  test.each(ways)('%s writes what was typed', async (_way, type, pause) => {
    const expected = around(WORDS);
    const room = await openRoom(desk, ...blocks);
    await go(room);
    await type(await keyboardOf(room.page, pause));
    const stored = await room.stored((now) => wordsOf(now[judged]) === expected);
    expect(wordsOf(stored[judged])).toBe(expected);
  });
});

test('a pending bold stays when the first letter is replaced, with a pause or without', async () => {
  for (const pause of [8, 0]) {
    const room = await openRoom(desk, makeParagraph('Sáng nay '));
    await room.caret(0, -1);
    await room.page.keyboard.press('Control+b');
    await (await keyboardOf(room.page, pause)).unikey('DDarng uyr');
    const stored = await room.stored((now) => wordsOf(now[0]).endsWith('ủy'));
    expect(stored).toMatchObject([{ children: [makeText('Sáng nay '), makeText('Đảng ủy', 1)] }]);
  }
});

/**
 * The page's clock stands meanwhile: a tool that replaces a syllable does so within milliseconds, and is known
 * by that; here a busy machine may bring its keys late.
 */
async function atOnce(page: Page, type: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const now = performance.now();
    performance.now = () => now;
  });
  await type();
  await page.evaluate(() => Reflect.deleteProperty(performance, 'now'));
}

test('one undo a word, whatever UniKey took back, and redo brings it again', async () => {
  const room = await openRoom(desk, makeParagraph(''));
  await room.caret(0, 0);
  await atOnce(room.page, async () => (await keyboardOf(room.page)).unikey('Tieengs Vieetj'));
  const text = room.page.locator('[contenteditable="true"] > p').first();
  const words = () => text.textContent();
  await room.page.keyboard.press('Control+z');
  await expect.poll(words).toBe('Tiếng ');
  await room.page.keyboard.press('Control+z');
  await expect.poll(words).toBe('');
  await room.page.keyboard.press('Control+Shift+z');
  await room.page.keyboard.press('Control+Shift+z');
  await expect.poll(words).toBe('Tiếng Việt');
});

test('a format asked for amid a composition waits, and no letter is doubled', async () => {
  const room = await openRoom(desk, makeParagraph(''));
  await room.caret(0, 0);
  const cdp = await room.page.context().newCDPSession(room.page);
  const compose = (text: string) =>
    cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('Tiê');
  const isThere = await desk.app.evaluate(({ Menu, BrowserWindow }) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    const command = menus
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .find(({ label }) => label === 'Chữ đậm');
    command?.click(command, BrowserWindow.getAllWindows()[0], {});
    return command !== undefined;
  });
  expect(isThere).toBe(true);
  await room.page.waitForTimeout(100);
  await compose('Tiếng');
  await cdp.send('Input.insertText', { text: 'Tiếng' });
  const stored = await room.stored((now) => wordsOf(now[0]) === 'Tiếng');
  expect(stored).toMatchObject([{ children: [makeText('Tiếng')] }]);
});

test('Backspace takes whole what a person sees as one', async () => {
  const room = await openRoom(
    desk,
    makeParagraph('xã 👍🏽'),
    makeParagraph('đ'),
    makeParagraph('a👩‍🌾b'),
  );
  const keyboard = await keyboardOf(room.page);
  await room.caret(0, -1);
  await keyboard.backspace();
  await room.caret(1, -1);
  await keyboard.backspace();
  await room.caret(2, -1);
  await keyboard.backspace(2);
  const stored = await room.stored((now) => wordsOf(now[2]) === 'a');
  expect(stored.map(wordsOf)).toEqual(['xã ', '', 'a']);
});

test('a composition that is given up leaves nothing', async () => {
  const room = await openRoom(desk, makeParagraph('giữ '));
  await room.caret(0, -1);
  const cdp = await room.page.context().newCDPSession(room.page);
  await cdp.send('Input.imeSetComposition', { text: 'bỏ', selectionStart: 2, selectionEnd: 2 });
  await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await (await keyboardOf(room.page)).unikey('nguyeen');
  const stored = await room.stored((now) => wordsOf(now[0]) === 'giữ nguyên');
  expect(wordsOf(stored[0])).toBe('giữ nguyên');
});

test('a word in the text is composed anew over itself', async () => {
  const room = await openRoom(desk, makeParagraph('Tieng Viet'));
  await room.caret(0, 5);
  const cdp = await room.page.context().newCDPSession(room.page);
  await cdp.send('Input.imeSetComposition', {
    text: 'Tiếng',
    selectionStart: 5,
    selectionEnd: 5,
    replacementStart: 0,
    replacementEnd: 5,
  });
  await cdp.send('Input.insertText', { text: 'Tiếng' });
  const stored = await room.stored((now) => wordsOf(now[0]) === 'Tiếng Viet');
  expect(wordsOf(stored[0])).toBe('Tiếng Viet');
});

test('a triple click takes the heading alone', async () => {
  const room = await openRoom(desk, heading('h2', plain('Đề mục cũ')), makeParagraph('thân bài'));
  await room.page.locator('[contenteditable="true"] h2').click({ clickCount: 3 });
  await expect.poll(() => room.page.evaluate(() => getSelection()?.toString())).toBe('Đề mục cũ');
  await painted(room.page);
  await (await keyboardOf(room.page)).unikey('Mowis');
  const stored = await room.stored((now) => wordsOf(now[0]) === 'Mới');
  expect(stored.map(wordsOf)).toEqual(['Mới', 'thân bài']);
});

test('opening, clicking and moving about saves nothing', async () => {
  const room = await openRoom(
    desk,
    makeParagraph('một'),
    makeFigure({ caption: 'hai' }),
    makeParagraph('ba'),
  );
  const before = await room.version();
  await room.page.locator('[contenteditable="true"] > p').first().click();
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowUp',
    'Tab',
    'Escape',
    'Control+a',
    'ArrowRight',
  ])
    await room.page.keyboard.press(key);
  await room.page.waitForTimeout(1_500);
  expect(await room.version()).toBe(before);
});
