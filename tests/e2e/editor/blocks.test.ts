import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFigure, makeParagraph, makeText } from '../../../domain/document/make.ts';
import { heading, item, link, list, paragraph, plain, quote, table } from '../../fixtures/nodes.ts';
import { askDesktop } from '../support/bridge.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';
import { keyboardOf } from './support/keyboard.ts';
import { openRoom, type Room, sketch, wordsOf } from './support/room.ts';

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

const menu = (room: Room) => room.page.getByRole('listbox');

test('"/" and a name without accents or with them insert a block, by keyboard alone', async () => {
  const room = await openRoom(desk, makeParagraph('trước'), makeParagraph(''));
  await room.caret(1, 0);
  const keyboard = await keyboardOf(room.page);
  await keyboard.letter('/');
  await menu(room).waitFor();
  await keyboard.unikey('ddeef');
  await expect.poll(() => menu(room).getByRole('option').count()).toBe(2);
  await room.page.keyboard.press('Enter');
  await keyboard.unikey('Keets quar');
  await room.page.keyboard.press('Enter');
  await keyboard.letter('/');
  await menu(room).waitFor();
  // "liệt kê" fits too, but the line is called so.
  for (const letter of 'ke') await keyboard.letter(letter);
  await room.page.keyboard.press('Enter');
  const stored = await room.stored((now) => now.length === 4);
  expect(sketch(stored)).toBe('paragraph:trước | heading:Kết quả | horizontalrule: | paragraph:');
});

test('a slash in the text is a slash; Escape leaves it as one', async () => {
  const room = await openRoom(desk, makeParagraph('ngày 12'), makeParagraph(''));
  await room.caret(0, -1);
  const keyboard = await keyboardOf(room.page);
  for (const letter of '/3') await keyboard.letter(letter);
  expect(await menu(room).count()).toBe(0);
  await room.caret(1, 0);
  await keyboard.letter('/');
  await menu(room).waitFor();
  await room.page.keyboard.press('Escape');
  await keyboard.letter('x');
  expect(await menu(room).count()).toBe(0);
  const stored = await room.stored((now) => wordsOf(now[1]) === '/x');
  expect(sketch(stored)).toBe('paragraph:ngày 12/3 | paragraph:/x');
});

test('the toolbar makes words bold and a paragraph a list, without taking the selection', async () => {
  const room = await openRoom(desk, makeParagraph('một hai ba'));
  await room.select(0, 4, 7);
  const bar = room.page.getByRole('toolbar', { name: 'Định dạng' });
  await bar.getByRole('button', { name: 'Đậm' }).click();
  expect(await room.stored((now) => JSON.stringify(now).includes('"format":1'))).toMatchObject([
    { children: [makeText('một '), makeText('hai', 1), makeText(' ba')] },
  ]);
  await bar.getByRole('button', { name: 'Kiểu đoạn' }).click();
  await room.page.getByRole('menuitem', { name: 'Danh sách số' }).click();
  const stored = await room.stored((now) => now[0]?.type === 'list');
  expect(stored).toMatchObject([{ type: 'list', listType: 'number' }]);
  await expect.poll(() => room.page.evaluate(() => getSelection()?.toString())).toBe('hai');
});

test('Tab nests an item of a list, Shift+Tab takes it out, Enter twice leaves the list', async () => {
  const room = await openRoom(desk, list('ul', item(plain('một')), item(plain('hai'))));
  await room.page.getByText('hai').click();
  await room.page.keyboard.press('Tab');
  const nested = await room.stored((now) => JSON.stringify(now).split('"list"').length === 3);
  expect(JSON.stringify(nested).split('"list"')).toHaveLength(3);
  await room.page.keyboard.press('Shift+Tab');
  await room.page.keyboard.press('End');
  await room.page.keyboard.press('Enter');
  await room.page.keyboard.press('Enter');
  await (await keyboardOf(room.page)).unikey('sau');
  const stored = await room.stored((now) => now.length === 2);
  expect(stored.map(({ type }) => type)).toEqual(['list', 'paragraph']);
  expect(wordsOf(stored[1])).toBe('sau');
});

test('rows and columns come and go; Tab leads from cell to cell', async () => {
  const room = await openRoom(
    desk,
    table(
      [
        [1, 'a'],
        [1, 'b'],
      ],
      [
        [0, 'c'],
        [0, 'd'],
      ],
    ),
    makeParagraph('z'),
  );
  await room.page.locator('td').first().click();
  await room.page.keyboard.press('Tab');
  await (await keyboardOf(room.page)).unikey('Ddoong');
  const tools = room.page.getByRole('toolbar', { name: 'bảng' });
  await tools.getByRole('button', { name: 'Thêm hàng' }).click();
  await tools.getByRole('button', { name: 'Thêm cột' }).click();
  const grown = await room.stored((now) => JSON.stringify(now).split('"tablecell"').length === 10);
  expect(JSON.stringify(grown).split('"tablerow"')).toHaveLength(4);
  expect(JSON.stringify(grown)).toContain('Đông');
  await tools.getByRole('button', { name: 'Bỏ hàng' }).click();
  await tools.getByRole('button', { name: 'Bỏ cột' }).click();
  await room.stored((now) => JSON.stringify(now).split('"tablecell"').length === 5);
  await tools.getByRole('button', { name: 'Xóa bảng' }).click();
  expect(sketch(await room.stored((now) => now.length === 1))).toBe('paragraph:z');
  await room.page.keyboard.press('Control+z');
  expect((await room.stored((now) => now.length === 2))[0]?.type).toBe('table');
});

test('a row that is still to be filled in is as high on paper as the others', async () => {
  const { page } = await openRoom(desk, table([[0, 'một']], [[0, '']], [[0, 'ba']]));
  await page.keyboard.press('Control+4');
  const rows = page.frameLocator('iframe').locator('tr');
  await expect.poll(() => rows.count()).toBe(3);
  const heights = await rows.evaluateAll((all) =>
    all.map((row) => row.getBoundingClientRect().height),
  );
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
  await page.keyboard.press('Control+1');
});

test('Tab in the last cell begins another row, and the arrow leads out of the table', async () => {
  const room = await openRoom(
    desk,
    table([
      [0, 'a'],
      [0, 'b'],
    ]),
    makeParagraph('z'),
  );
  await room.page.locator('td').last().click();
  await room.page.keyboard.press('Tab');
  await room.page.keyboard.type('c');
  await room.page.keyboard.press('Tab');
  await room.page.keyboard.type('d');
  await room.page.keyboard.press('ArrowDown');
  await room.page.keyboard.press('Home');
  await room.page.keyboard.type('y');
  const stored = await room.stored((now) => wordsOf(now[1]) === 'yz');
  expect(wordsOf(stored[1])).toBe('yz');
  expect(JSON.stringify(stored).split('"tablerow"')).toHaveLength(3);
});

test('a link is typed, shown again, and taken away', async () => {
  const room = await openRoom(desk, makeParagraph('xem trang của xã'));
  await room.select(0, 4, 9);
  await room.page.keyboard.press('Control+l');
  const address = room.page.getByLabel('Địa chỉ trang web');
  await address.fill('không phải');
  await address.press('Enter');
  await room.page.getByRole('alert').waitFor();
  await address.fill('suoimo.vi.du.vn');
  await address.press('Enter');
  const linked = await room.stored((now) => JSON.stringify(now).includes('"link"'));
  expect(linked).toMatchObject([
    { children: [{}, { type: 'link', url: 'https://suoimo.vi.du.vn' }, {}] },
  ]);
  await room.page.locator('[contenteditable="true"] a').click();
  await room.page.keyboard.press('Control+l');
  await expect.poll(() => address.inputValue()).toBe('https://suoimo.vi.du.vn');
  await room.page.getByRole('button', { name: 'Bỏ liên kết' }).click();
  const plainAgain = await room.stored((now) => !JSON.stringify(now).includes('"link"'));
  expect(wordsOf(plainAgain[0])).toBe('xem trang của xã');
});

test('the box for a link opens beside its words, from the palette as well', async () => {
  const room = await openRoom(desk, makeParagraph('xem trang của xã'));
  await room.select(0, 4, 9);
  const words = await room.page.evaluate(() => {
    const { bottom, left } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { bottom, left };
  });
  await runCommand(room.page, 'lien ket');
  const form = room.page.getByRole('form', { name: 'Liên kết' });
  const away = async (): Promise<{ isBelow: boolean; isBeside: boolean }> => {
    const { x, y } = (await form.boundingBox()) ?? { x: -1_000, y: -1_000 };
    const below = y - words.bottom;
    return { isBelow: below >= 0 && below < 40, isBeside: Math.abs(x - words.left) < 20 };
  };
  await expect.poll(away).toEqual({ isBelow: true, isBeside: true });
  await room.page.keyboard.press('Escape');
});

test('paste keeps words and weight; Ctrl+Shift+V the words alone', async () => {
  const room = await openRoom(desk, makeParagraph(''), makeParagraph(''));
  await askDesktop(room.page, 'clipboard:write', {
    html: '<p style="color:red;font-family:Arial">Đảng <b>bộ</b></p><p>xã</p>',
    text: 'Đảng bộ\nxã',
  });
  await room.caret(0, 0);
  await room.page.keyboard.press('Control+v');
  const pasted = await room.stored((now) => now.length === 3);
  expect(pasted[0]).toMatchObject({ children: [makeText('Đảng '), makeText('bộ', 1)] });
  expect(wordsOf(pasted[1])).toBe('xã');
  await room.caret(2, 0);
  await room.page.keyboard.press('Control+Shift+v');
  const plainly = await room.stored((now) => now.length === 4);
  expect(plainly[2]).toMatchObject({ children: [makeText('Đảng bộ')] });
  expect(wordsOf(plainly[3])).toBe('xã');
});

test('cut text with a figure comes back whole, and everything can be cut', async () => {
  const room = await openRoom(
    desk,
    makeParagraph('một'),
    makeFigure({ caption: 'ảnh', alt: 'tả', credit: 'người' }),
    quote(plain('hai')),
    heading('h3', plain('ba')),
    paragraph(plain('xem '), link('https://vi.du.vn/', plain('trang'))),
  );
  const before = await room.stored(() => true);
  await room.caret(0, 0);
  await room.page.keyboard.press('Control+a');
  await room.page.keyboard.press('Control+x');
  expect(sketch(await room.stored((now) => now.length === 1))).toBe('paragraph:');
  await room.page.keyboard.press('Control+v');
  const after = await room.stored((now) => now.length >= before.length);
  expect(sketch(after)).toBe(sketch(before));
  expect(after[1]).toMatchObject({ caption: 'ảnh', alt: 'tả', credit: 'người' });
});
