import { afterAll, beforeAll, expect, test } from 'vitest';
import sharp from 'sharp';
import { makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { press, three } from './support/carets.ts';
import { keyboardOf } from './support/keyboard.ts';
import { give, photo } from './support/photos.ts';
import { openRoom, sketch } from './support/room.ts';

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

test('pasted photos become figures, one undo takes them away, redo brings them', async () => {
  const room = await openRoom(desk, makeParagraph('a'), makeParagraph('b'));
  await room.caret(0, -1);
  await give(room.page, 'paste', [await photo(), await photo()]);
  const stored = await room.stored((now) => sketch(now).split('[ảnh:]').length === 3);
  expect(sketch(stored)).toBe('paragraph:a | [ảnh:] | [ảnh:] | paragraph:b');
  await expect.poll(() => room.page.locator('figure img').count()).toBe(2);
  const isShown = () =>
    room.page
      .locator('figure img')
      .first()
      .evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth);
  await expect.poll(isShown).toBe(300);
  await room.page.locator('[contenteditable="true"]').press('Control+z');
  expect(sketch(await room.stored((now) => now.length === 2))).toBe('paragraph:a | paragraph:b');
  await press(room.page, 'Control+Shift+z');
  expect(await room.stored((now) => now.length === 4)).toHaveLength(4);
});

test('photos dropped between blocks land there; on a figure that awaits one, in it', async () => {
  const room = await openRoom(desk, ...three());
  await give(room.page, 'drop', [await photo()], '[contenteditable="true"] > p');
  expect(sketch(await room.stored((now) => now.length === 4))).toBe(
    'paragraph:một hai | [ảnh:] | [:chú thích] | paragraph:ba bốn',
  );
  await give(room.page, 'drop', [await photo()], '[data-awaiting]');
  expect(sketch(await room.stored((now) => !sketch(now).includes('[:')))).toBe(
    'paragraph:một hai | [ảnh:] | [ảnh:chú thích] | paragraph:ba bốn',
  );
});

test('a refused file leaves no figure, and the person is told', async () => {
  const room = await openRoom(desk, makeParagraph('a'));
  await room.caret(0, -1);
  await give(room.page, 'paste', [Buffer.from('không phải ảnh').toString('base64')]);
  await room.page.getByText('anh-0.jpg').first().waitFor();
  await expect.poll(() => room.page.locator('figure').count()).toBe(0);
  expect(sketch(await room.stored(() => true))).toBe('paragraph:a');
});

test('after a refused file the caret is where it was, in its empty line or its words', async () => {
  const room = await openRoom(desk, makeParagraph('a'), makeParagraph(''), makeParagraph('c'));
  const refuse = async (name: string): Promise<void> => {
    await give(room.page, 'paste', [Buffer.from(`chữ ${name}`).toString('base64')]);
    await room.page.getByText('anh-0.jpg').first().waitFor();
    await expect.poll(() => room.page.locator('figure').count()).toBe(0);
    await room.page.getByRole('button', { name: 'Đóng', exact: true }).first().click();
    await room.page.locator('[contenteditable="true"]').focus();
  };
  await room.caret(1, 0);
  await refuse('một');
  await room.page.keyboard.type('b');
  await room.caret(2, -1);
  await refuse('hai');
  await room.page.keyboard.type('d');
  const wanted = 'paragraph:a | paragraph:b | paragraph:cd';
  expect(sketch(await room.stored((now) => sketch(now) === wanted))).toBe(wanted);
});

test('a photo given at the lower edge comes into sight with its caption', async () => {
  const room = await openRoom(
    desk,
    ...Array.from({ length: 30 }, (_, at) => makeParagraph(`${at}`)),
  );
  await room.caret(29, -1);
  await give(room.page, 'paste', [await photo()]);
  const caption = room.page.locator('figure [data-word="caption"]');
  const isInSight = () =>
    caption.evaluate((field) => {
      const { bottom } = field.getBoundingClientRect();
      const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight;
      return bottom > 0 && bottom <= foot;
    });
  await expect.poll(() => room.page.locator('figure img').count()).toBe(1);
  await expect.poll(isInSight).toBe(true);
});

test('typing goes on while a photo is on its way', async () => {
  const room = await openRoom(desk, makeParagraph('a'), makeParagraph(''));
  await room.caret(0, -1);
  const big = await sharp({
    create: { width: 7_000, height: 7_000, channels: 3, background: '#8da98b' },
  })
    .jpeg()
    .toBuffer();
  await give(room.page, 'paste', [big.toString('base64')]);
  await room.page.locator('[contenteditable="true"] > p').last().click();
  await (await keyboardOf(room.page)).unikey('ddang vieets tieeps');
  const stored = await room.stored(
    (now) => sketch(now).includes('ảnh') && sketch(now).includes('tiếp'),
  );
  expect(sketch(stored)).toBe('paragraph:a | [ảnh:] | paragraph:đang viết tiếp');
});

test('a photo that arrives amid a composition leaves the word alone', async () => {
  const room = await openRoom(desk, makeParagraph('a'), makeFigure({ caption: 'chờ' }));
  await room.caret(0, -1);
  const cdp = await room.page.context().newCDPSession(room.page);
  const compose = (text: string) =>
    cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('Tiê');
  await give(room.page, 'drop', [await photo()], '[data-awaiting]');
  await room.page.locator('figure img').waitFor();
  await compose('Tiến');
  await compose('Tiếng');
  await cdp.send('Input.insertText', { text: 'Tiếng' });
  const stored = await room.stored((now) => sketch(now).includes('Tiếng'));
  expect(sketch(stored)).toBe('paragraph:aTiếng | [ảnh:chờ]');
});

test('a figure is dragged to another place, and undo puts it back', async () => {
  const room = await openRoom(desk, ...three());
  await give(room.page, 'drop', [await photo()], '[data-awaiting]');
  await room.stored((now) => sketch(now).includes('[ảnh'));
  const first = room.page.locator('[contenteditable="true"] > p').first();
  await room.page.locator('figure img').dragTo(first, { targetPosition: { x: 100, y: 2 } });
  const moved = await room.stored((now) => now[0]?.type === 'figure');
  expect(sketch(moved)).toBe('[ảnh:chú thích] | paragraph:một hai | paragraph:ba bốn');
  await press(room.page, 'Control+z');
  expect((await room.stored((now) => now[1]?.type === 'figure'))[1]?.type).toBe('figure');
});

test('a photo pasted in the caption of a figure that awaits one is its own', async () => {
  const room = await openRoom(desk, ...three());
  await room.field(0, 'caption');
  await give(room.page, 'paste', [await photo(), await photo()]);
  const stored = await room.stored((now) => sketch(now).split('[ảnh').length === 3);
  expect(sketch(stored)).toBe('paragraph:một hai | [ảnh:chú thích] | [ảnh:] | paragraph:ba bốn');
});
