import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { caretText, press, three } from './support/carets.ts';
import { keyboardOf } from './support/keyboard.ts';
import { openRoom, sketch } from './support/room.ts';

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

test('Tab leads from the text through the fields and out again, and back', async () => {
  const room = await openRoom(desk, ...three());
  await room.caret(0, -1);
  expect(await press(room.page, 'Tab', 'Tab', 'Tab', 'Tab')).toEqual([
    'caption',
    'credit',
    'alt',
    'text',
  ]);
  expect(await caretText(room.page)).toBe('ba bốn@0');
  const back = ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab'];
  expect(await press(room.page, ...back)).toEqual(['alt', 'credit', 'caption', 'text']);
  expect(await caretText(room.page)).toBe('một hai@7');
});

test.each([
  ['ArrowDown', 0, -1],
  ['ArrowRight', 0, -1],
  ['ArrowUp', 2, 0],
  ['ArrowLeft', 2, 0],
])('%s leads into the caption, and out on its other side', async (key, block, offset) => {
  const room = await openRoom(desk, ...three());
  await room.caret(block, offset);
  expect(await press(room.page, key)).toEqual(['caption']);
  const isForward = key === 'ArrowDown' || key === 'ArrowRight';
  await room.page.keyboard.press(isForward ? 'End' : 'Home');
  expect(await press(room.page, key)).toEqual(['text']);
  expect(await caretText(room.page)).toBe(isForward ? 'ba bốn@0' : 'một hai@7');
});

test('Ctrl+A and Ctrl+X touch the caption alone; paste and undo are the field’s own', async () => {
  const room = await openRoom(desk, ...three());
  await room.field(0, 'caption');
  await press(room.page, 'Control+a', 'Control+x');
  const cut = await room.stored((now) => sketch(now).includes('[:]'));
  expect(sketch(cut)).toBe('paragraph:một hai | [:] | paragraph:ba bốn');
  await press(room.page, 'Control+v');
  expect(sketch(await room.stored((now) => sketch(now).includes('chú thích')))).toContain(
    '[:chú thích]',
  );
  await press(room.page, 'Control+z');
  expect(sketch(await room.stored((now) => sketch(now).includes('[:]')))).toContain('[:]');
});

test('Enter in a caption goes to the next paragraph, and makes one where there is none', async () => {
  const room = await openRoom(desk, ...three());
  await room.field(0, 'caption');
  await press(room.page, 'Enter');
  expect(await caretText(room.page)).toBe('ba bốn@0');
  const last = await openRoom(desk, makeParagraph('a'), makeFigure({ caption: 'b' }));
  await last.field(0, 'caption');
  await press(last.page, 'Enter');
  await (await keyboardOf(last.page)).unikey('mowis');
  const stored = await last.stored((now) => now.length === 3);
  expect(sketch(stored)).toBe('paragraph:a | [:b] | paragraph:mới');
});

test('the ring of a selected photo is drawn on all its sides', async () => {
  const room = await openRoom(desk, ...three());
  await room.caret(2, 0);
  await press(room.page, 'Backspace');
  const figure = room.page.locator('[data-selected="true"] figure');
  await figure.waitFor();
  // What is cut off by the block around it is not the figure's own for a finger on the glass either.
  const ends = await figure.evaluate((element) => {
    const { left, right, top } = element.getBoundingClientRect();
    const at = (x: number) => document.elementFromPoint(x, top + 20);
    return [at(left + 1), at(right - 1)].map((found) => element.contains(found));
  });
  expect(ends).toEqual([true, true]);
});

test('Backspace after a figure selects it first; the second deletes; undo brings it back', async () => {
  const room = await openRoom(desk, ...three());
  await room.caret(2, 0);
  await press(room.page, 'Backspace');
  const selected = room.page.locator('[data-selected="true"] figure');
  await expect.poll(() => selected.count()).toBe(1);
  await press(room.page, 'Backspace');
  const gone = await room.stored((now) => now.length === 2);
  expect(sketch(gone)).toBe('paragraph:một hai | paragraph:ba bốn');
  await press(room.page, 'Control+z');
  expect(sketch(await room.stored((now) => now.length === 3))).toContain('[:chú thích]');
});

test('a visit to a field is one step of the document’s history', async () => {
  const room = await openRoom(desk, ...three());
  await room.field(0, 'caption');
  await (await keyboardOf(room.page)).unikey(' cuar Hooij nghij');
  await room.stored((now) => sketch(now).includes('của Hội nghị'));
  await press(room.page, 'Escape', 'Control+z');
  const undone = await room.stored((now) => !sketch(now).includes('của'));
  expect(sketch(undone)).toContain('[:chú thích]');
  const caption = room.page.locator('[data-word="caption"]');
  await expect.poll(() => caption.inputValue()).toBe('chú thích');
  await press(room.page, 'Control+Shift+z');
  expect(sketch(await room.stored((now) => sketch(now).includes('của')))).toContain(
    '[:chú thích của Hội nghị]',
  );
});

test('Alt+Up and Alt+Down carry a figure, from its fields as well', async () => {
  const room = await openRoom(desk, ...three());
  await room.field(0, 'caption');
  expect(await press(room.page, 'Alt+ArrowUp')).toEqual(['caption']);
  expect(sketch(await room.stored((now) => now[0]?.type === 'figure'))).toBe(
    '[:chú thích] | paragraph:một hai | paragraph:ba bốn',
  );
  await press(room.page, 'Escape', 'Alt+ArrowDown', 'Alt+ArrowDown');
  expect(sketch(await room.stored((now) => now[2]?.type === 'figure'))).toBe(
    'paragraph:một hai | paragraph:ba bốn | [:chú thích]',
  );
});

test('a pasted caption is one clean line', async () => {
  const room = await openRoom(desk, makeParagraph('a'), makeFigure({}));
  await room.field(0, 'caption');
  await room.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '\u00a0\u00a0\u00a0Toàn cảnh\r\nHội nghị\u00a0\u00a0');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await press(room.page, 'Enter');
  const stored = await room.stored((now) => sketch(now).includes('Toàn'));
  expect(sketch(stored)).toContain('[:Toàn cảnh Hội nghị]');
});

test('letters typed while a figure is selected begin a paragraph after it', async () => {
  for (const way of ['unikey', 'compose'] as const) {
    const room = await openRoom(desk, ...three());
    await room.field(0, 'caption');
    await press(room.page, 'Escape');
    await (await keyboardOf(room.page))[way]('DDarng booj');
    const stored = await room.stored((now) => sketch(now).includes('bộ'));
    expect(sketch(stored)).toBe(
      'paragraph:một hai | [:chú thích] | paragraph:Đảng bộ | paragraph:ba bốn',
    );
  }
});

test('a click that comes at once after the press keeps the caret it made', async () => {
  const room = await openRoom(desk, ...three(), makeParagraph(''));
  for (let i = 0; i < 5; i += 1) {
    await room.field(0, 'caption');
    await press(room.page, 'Escape');
    await room.page.locator('[contenteditable="true"] > p').last().click();
    await (await keyboardOf(room.page)).unikey('cuoois ');
  }
  const stored = await room.stored((now) => sketch(now).includes('cuối cuối cuối cuối cuối'));
  expect(sketch(stored.slice(0, 3))).toBe('paragraph:một hai | [:chú thích] | paragraph:ba bốn');
});

test('a double click on "Xóa" deletes one figure, not the next one too', async () => {
  const room = await openRoom(
    desk,
    makeFigure({ caption: 'một' }),
    makeFigure({ caption: 'hai' }),
    makeParagraph('hết'),
  );
  await room.field(0, 'caption');
  await room.page.getByRole('button', { name: 'Xóa', exact: true }).first().dblclick();
  const stored = await room.stored((now) => now.length < 3);
  expect(sketch(stored)).toBe('[:hai] | paragraph:hết');
});
