import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import type { BlockNode } from '../../../domain/document/schema.ts';
import { openRoom } from '../editor/support/room.ts';
import { hasFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { shoot } from '../support/screenshots.ts';

/** A block for the air alone, or for the web alone: marked by hand, said beside it, obeyed by what goes out. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

const marks = (blocks: BlockNode[]) =>
  blocks.map((block) => ('$' in block ? (block.$?.audience ?? null) : null));
const said = (page: Page, index: number) =>
  page.locator('[contenteditable="true"] > *').nth(index).getAttribute('data-audience-words');

async function webText(page: Page): Promise<string> {
  await page.keyboard.press('Control+3');
  const frame = page.frameLocator('iframe[data-shown="true"]');
  return (await frame.locator('body').textContent()) ?? '';
}

async function spokenText(page: Page): Promise<string> {
  await page.keyboard.press('Control+2');
  await page.getByText(/Đọc khoảng \d+′\d\d″/).waitFor();
  return (await page.getByRole('article', { name: 'Bản đọc' }).textContent()) ?? '';
}

test('a block for the air is left out on the web, and one for the web is not read', async () => {
  const { page, caret, stored } = await openRoom(
    desk,
    makeParagraph('Tin cho mọi người.'),
    makeParagraph('Mời bà con nghe tiếp.'),
    makeParagraph('Xem ảnh ở dưới.'),
  );
  await caret(1, 3);
  await page.keyboard.press('Control+Shift+L');
  await caret(2, 3);
  await page.keyboard.press('Control+Shift+E');
  expect(marks(await stored((blocks) => marks(blocks)[2] === 'web'))).toEqual([null, 'air', 'web']);
  await expect.poll(() => said(page, 0)).toBeNull();
  await expect.poll(() => said(page, 1)).toBe('Chỉ đọc trên loa');
  await expect.poll(() => said(page, 2)).toBe('Chỉ đăng web');

  await expect.poll(() => spokenText(page)).toContain('nghe tiếp');
  expect(await spokenText(page)).not.toContain('Xem ảnh');
  await expect.poll(() => webText(page)).toContain('Xem ảnh');
  expect(await webText(page)).not.toContain('nghe tiếp');

  await page.keyboard.press('Control+1');
  await caret(1, 3);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => said(page, 1)).toBeNull();
  expect(marks(await stored((blocks) => marks(blocks)[1] === null))).toEqual([null, null, null]);
});

test('the slash menu marks a new block, the toolbar a selected one, and copies keep the mark', async () => {
  const { page, caret, select, stored } = await openRoom(
    desk,
    makeParagraph('Lời chào đầu bài.'),
    makeParagraph('Lời chào cuối bài.'),
  );
  await select(0, 0, 8);
  await page.getByRole('button', { name: 'Đoạn này dành cho: Cả loa và trang web' }).click();
  await page.getByRole('menuitem', { name: 'Chỉ đọc trên loa' }).click();
  await expect.poll(() => said(page, 0)).toBe('Chỉ đọc trên loa');
  // The menu gives the focus back when it has gone.
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await hasFocus(page.getByRole('textbox', { name: 'Nội dung bản tin' }));

  await caret(1, -1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/loa');
  await page.getByRole('option', { name: /Chỉ đọc trên loa/ }).click();
  await page.keyboard.type('Mời nghe lại lúc năm giờ.');
  expect(marks(await stored((blocks) => JSON.stringify(blocks).includes('năm giờ')))).toEqual([
    'air',
    null,
    'air',
  ]);

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  const copied = await stored((blocks) => blocks.length > 4);
  expect(marks(copied).filter((mark) => mark === 'air').length).toBeGreaterThanOrEqual(4);
});

test('a photo is kept off the web by its tool or the key, in its words too, and copies keep the mark', async () => {
  const caption = 'Danh sách hộ được vay vốn';
  const { page, field, stored } = await openRoom(
    desk,
    makeParagraph('Tin cho mọi người.'),
    makeFigure({ caption }),
    makeParagraph('Hết tin.'),
  );
  const words = page.locator('[data-word="caption"]').first();
  await field(0, 'caption');
  await page.keyboard.press('Control+Shift+L');
  await expect.poll(() => said(page, 1)).toBe('Ảnh không đăng web');
  // The caret stays in the caption.
  await page.keyboard.type(' năm nay');
  await expect.poll(() => words.inputValue()).toBe(`${caption} năm nay`);
  await stored((blocks) => marks(blocks)[1] === 'air' && JSON.stringify(blocks).includes('nay'));
  await shoot(page, 'photo-off-web');
  await expect.poll(() => webText(page)).toContain('Hết tin');
  expect(await webText(page)).not.toContain('vay vốn');
  await page.keyboard.press('Control+4');
  const paper = page.frameLocator('iframe[data-shown="true"]').locator('body');
  await expect.poll(() => paper.textContent()).toContain('vay vốn');

  await page.keyboard.press('Control+1');
  await page.locator('[contenteditable="true"] > p').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  expect(marks(await stored((blocks) => blocks.length > 5))).toEqual([
    null,
    'air',
    null,
    null,
    'air',
    null,
  ]);
  await words.focus();
  const tool = page.getByRole('button', { name: 'Không đăng web' }).first();
  await expect.poll(() => tool.getAttribute('aria-pressed')).toBe('true');
  await tool.click();
  await expect.poll(() => said(page, 1)).toBeNull();
  expect(marks(await stored((blocks) => marks(blocks)[1] === null))[4]).toBe('air');
});
