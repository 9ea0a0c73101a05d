import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import { paragraph, link, plain, reading, table } from '../../fixtures/nodes.ts';
import { seriousFaults } from '../support/axe.ts';
import { hasFocus, holdsFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { openRoom, type Room } from './support/room.ts';

/** What opens over the text: axe finds no serious fault in it, in either look. */
let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

const blocks = [
  makeParagraph('một hai ba'),
  paragraph(reading('UBND', 'Ủy ban nhân dân'), link('https://vi.du.vn/', plain('trang'))),
  makeFigure({ caption: 'chú thích' }),
  table([[1, 'a']], [[0, 'b']]),
  makeParagraph(''),
];

const openings: [name: string, open: (room: Room) => Promise<void>][] = [
  ['a figure and its fields', (room) => room.field(0, 'caption')],
  [
    'a selected figure',
    async (room) => {
      await room.field(0, 'caption');
      await room.page.keyboard.press('Escape');
    },
  ],
  [
    'the toolbar',
    async (room) => {
      await room.select(0, 0, 3);
      await room.page.getByRole('toolbar', { name: 'Định dạng' }).waitFor();
    },
  ],
  [
    'the box of a link',
    async (room) => {
      await room.select(0, 0, 3);
      await room.page.keyboard.press('Control+l');
      await room.page.getByRole('form').waitFor();
    },
  ],
  [
    'the slash menu',
    async (room) => {
      await room.caret(4, 0);
      await room.page.keyboard.type('/');
      await room.page.getByRole('listbox').waitFor();
    },
  ],
  [
    'the tools of a table',
    async (room) => {
      await room.page.locator('td').first().click();
      await room.page.getByRole('toolbar', { name: 'bảng' }).waitFor();
    },
  ],
];

test.each(openings)('%s', async (_name, open) => {
  const room = await openRoom(desk, ...blocks);
  await open(room);
  expect(await seriousFaults(room.page)).toEqual([]);
});

test('the text is a labelled field of several lines, without the browser’s spelling', async () => {
  const { page } = await openRoom(desk, ...blocks);
  const field = page.getByRole('textbox', { name: 'Nội dung bản tin' });
  await field.waitFor();
  expect(await field.getAttribute('aria-multiline')).toBe('true');
  expect(await field.getAttribute('spellcheck')).toBe('false');
});

test('a keyboard alone works the toolbar, and is back in the text with it', async () => {
  const room = await openRoom(desk, ...blocks);
  await room.select(0, 4, 7);
  const bar = room.page.getByRole('toolbar', { name: 'Định dạng' });
  await bar.waitFor();
  await room.page.keyboard.press('Alt+F10');
  await holdsFocus(bar);
  await room.page.keyboard.press('ArrowRight');
  await room.page.keyboard.press('Enter');
  const stored = await room.stored((now) => JSON.stringify(now).includes('"format":2'));
  expect(JSON.stringify(stored[0])).toContain('"format":2');
  await room.page.keyboard.press('Escape');
  await hasFocus(room.page.getByRole('textbox', { name: 'Nội dung bản tin' }));
  await room.page.keyboard.type('X');
  const typed = await room.stored((now) => JSON.stringify(now).includes('X'));
  expect(JSON.stringify(typed[0])).toContain('"text":"haiX"');
});

test('a line that becomes a heading is said to be one in the language of the desk', async () => {
  const room = await openRoom(desk, makeParagraph('một'), makeParagraph(''), makeParagraph('ba'));
  const said = () => room.page.locator('[role="status"]').allTextContents();
  await room.caret(1, 0);
  await room.page.keyboard.type('/de muc');
  await room.page.getByRole('listbox').waitFor();
  await room.page.keyboard.press('Enter');
  await expect.poll(said).toContainEqual(expect.stringContaining('Đề mục cấp 2'));
  await room.page.keyboard.press('Control+z');
  await expect.poll(said).toContainEqual(expect.stringContaining('Không còn là đề mục cấp 2'));
});
