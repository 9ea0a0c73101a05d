import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import type { BlockNode } from '../../../domain/document/schema.ts';
import {
  heading,
  item,
  link,
  list,
  paragraph,
  plain,
  quote,
  reading,
  table,
} from '../../fixtures/nodes.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { shoot } from '../support/screenshots.ts';
import { openRoom } from './support/room.ts';

/** Pictures for people to look at; what can be judged by a machine is judged elsewhere. */
let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

const text: BlockNode[] = [
  makeParagraph(
    'Sáng ngày 12 tháng 3, Ủy ban nhân dân xã Suối Mơ tổ chức ra quân làm thủy lợi đầu xuân, nạo vét hơn bốn ki-lô-mét kênh mương nội đồng phục vụ gieo cấy vụ chiêm.',
  ),
  makeFigure({ caption: 'Bà con thôn Đông nạo vét kênh mương trước vụ cấy' }),
  heading('h2', plain('Hơn ba trăm người tham gia')),
  paragraph(
    plain('Đồng chí Hồ Thị Lan, Phó Chủ tịch '),
    reading('UBND', 'Ủy ban nhân dân'),
    plain(' xã, phát lệnh ra quân; xem thêm '),
    link('https://suoimo.vi.du.vn/', plain('trang của xã')),
    plain('.'),
  ),
  list('ul', item(plain('Thôn Đông: 120 người')), item(plain('Thôn Hạ: 95 người'))),
  quote(plain('Nước về sớm ngày nào, bà con yên tâm cấy ngày ấy.')),
  table(
    [
      [1, 'Thôn'],
      [1, 'Người'],
      [1, 'Mét kênh'],
    ],
    [
      [0, 'Đông'],
      [0, '120'],
      [0, '1.400'],
    ],
    [
      [0, 'Hạ'],
      [0, '95'],
      [0, '1.150'],
    ],
  ),
  { type: 'horizontalrule', version: 1 },
  makeParagraph(''),
];

/** A photo of some size and hue, given to the editor as a file that is dropped. */
async function dropPhoto(hue: string, selector: string): Promise<void> {
  const svg = `<svg width="1200" height="760" xmlns="http://www.w3.org/2000/svg"><defs><linearGradient id="g" x2="1" y2="1"><stop offset=".3" stop-color="#c7d2bd"/><stop offset=".6" stop-color="${hue}"/><stop offset="1" stop-color="#e3d4ae"/></linearGradient></defs><rect width="1200" height="760" fill="url(#g)"/><text x="20" y="740">${randomUUID()}</text></svg>`;
  const base64 = (await sharp(Buffer.from(svg)).jpeg().toBuffer()).toString('base64');
  await desk.page.evaluate(
    ([data, css]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(data), (c) => c.codePointAt(0) ?? 0);
      transfer.items.add(new File([bytes], 'kenh-muong.jpg', { type: 'image/jpeg' }));
      const target = document.querySelector(css);
      for (const type of ['dragover', 'drop'])
        target?.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
    },
    [base64, selector] as const,
  );
  await desk.page.locator('figure img').first().waitFor();
}

test('the text with its figure selected, lists, quote and table', async () => {
  const room = await openRoom(desk, ...text);
  await shoot(room.page, 'editor-awaiting');
  await dropPhoto('#8da98b', '[data-awaiting]');
  await room.field(0, 'caption');
  expect(await shoot(room.page, 'editor-figure')).toHaveLength(4);
  await room.page.locator('[contenteditable="true"] table').scrollIntoViewIfNeeded();
  await room.page.locator('td').first().click();
  await shoot(room.page, 'editor-table');
});

test('the toolbar, its styles, and the box of a link', async () => {
  const room = await openRoom(desk, ...text);
  await room.page.locator('[contenteditable="true"] > p').first().dblclick();
  await room.page.getByRole('toolbar', { name: 'Định dạng' }).waitFor();
  await shoot(room.page, 'editor-toolbar');
  await room.page.keyboard.press('Alt+F10');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
    await room.page.keyboard.press(key);
  await room.page.getByRole('menu').waitFor();
  await shoot(room.page, 'editor-styles');
  await room.page.keyboard.press('Escape');
  await room.page.locator('[contenteditable="true"] > p').first().dblclick();
  await room.page.keyboard.press('Control+l');
  await room.page.getByRole('form').waitFor();
  expect(await shoot(room.page, 'editor-link')).toHaveLength(4);
});

test('the slash menu', async () => {
  const room = await openRoom(desk, makeParagraph('Một đoạn đã viết.'), makeParagraph(''));
  await room.caret(1, 0);
  await room.page.keyboard.type('/');
  await room.page.getByRole('listbox').waitFor();
  expect(await shoot(room.page, 'editor-slash')).toHaveLength(4);
});
