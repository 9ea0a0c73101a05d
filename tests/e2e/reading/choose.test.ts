import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeParagraph } from '../../../domain/document/make.ts';
import type { BlockNode } from '../../../domain/document/schema.ts';
import { openRoom } from '../editor/support/room.ts';
import { askNewsroom } from '../support/bridge.ts';
import { hasFocus, holdsFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';

/** The text as it is read: what is unsure is chosen once, remembered, and kept through the writing. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

const mark = (page: Page, written: string) =>
  page.locator(`article [data-mark][title="${written}"]`);

const givesReading = (blocks: BlockNode[]): boolean =>
  JSON.stringify(blocks).includes('"type":"reading"');

async function openSpoken(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByText(/Đọc khoảng \d+′\d\d″/).waitFor();
}

test('an ambiguous BTV is chosen once by the keyboard, and remembered for the next bulletin', async () => {
  const { page, stored } = await openRoom(desk, makeParagraph('Hôm qua BTV đã họp bàn.'));
  await page.getByText('1 chữ chưa rõ cách đọc').first().waitFor();
  await openSpoken(page);
  await mark(page, 'BTV').focus();
  await page.keyboard.press('Alt+Enter');
  const box = page.getByRole('dialog', { name: '“BTV” đọc thế nào?' });
  await box.waitFor();
  await box.getByRole('checkbox', { name: /Nhớ cho đài này/ }).check();
  await box.getByRole('button', { name: 'biên tập viên' }).focus();
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
  await page.getByText('Chữ nào cũng rõ cách đọc').waitFor();
  expect(await stored(givesReading)).toMatchObject([
    { children: [{}, { type: 'reading', text: 'BTV', spoken: 'biên tập viên' }, {}] },
  ]);

  const next = await openRoom(desk, makeParagraph('Hôm nay BTV lại họp.'));
  await openSpoken(next.page);
  await expect.poll(() => mark(next.page, 'BTV').textContent()).toBe('biên tập viên');
  await expect.poll(() => mark(next.page, 'BTV').getAttribute('data-unsure')).toBe('false');
  // The next bulletin has no reading of its own: the station's dictionary speaks.
  expect(givesReading(await next.stored(() => true))).toBe(false);
  const { ok, value } = await words(page);
  expect(ok && value.entries.map(({ written, spoken }) => [written, spoken])).toEqual([
    ['BTV', 'biên tập viên'],
  ]);
});

async function words(page: Page) {
  const answer = await askNewsroom(page, 'dictionary:list', {});
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

test('a reading is remembered beside the words it was chosen beside, and asked for elsewhere', async () => {
  const { page } = await openRoom(desk, makeParagraph('Hôm qua QBX Tân Lập họp bàn.'));
  await openSpoken(page);
  await mark(page, 'QBX').focus();
  await page.keyboard.press('Alt+Enter');
  const box = page.getByRole('dialog', { name: '“QBX” đọc thế nào?' });
  await box.getByRole('checkbox', { name: 'Nhớ cho đài này' }).check();
  expect(await box.getByRole('radio', { name: 'khi đứng trước “Tân Lập”' }).isChecked()).toBe(true);
  await box.getByRole('button', { name: 'Cách đọc khác…' }).click();
  await box.getByRole('textbox', { name: 'Cách đọc khác' }).fill('quỹ bảo trợ xóm');
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
  await expect
    .poll(async () => (await words(page)).value.entries)
    .toContainEqual(
      expect.objectContaining({ written: 'QBX', context: { before: [], after: ['Tân Lập'] } }),
    );

  const next = await openRoom(
    desk,
    makeParagraph('Quỹ QBX Tân Lập đã chi.'),
    makeParagraph('Quỹ QBX Khe Sim chưa chi.'),
  );
  await openSpoken(next.page);
  const marks = mark(next.page, 'QBX');
  await expect.poll(() => marks.first().textContent()).toBe('quỹ bảo trợ xóm');
  await expect.poll(() => marks.first().getAttribute('data-unsure')).toBe('false');
  await expect.poll(() => marks.last().getAttribute('data-unsure')).toBe('true');
});

test('a reading given by hand survives an edit beside it, and one undo takes it away', async () => {
  const { page, caret, stored } = await openRoom(desk, makeParagraph('Tỷ số 3/7 khi kết thúc.'));
  await openSpoken(page);
  await mark(page, '3/7').click();
  const box = page.getByRole('dialog', { name: '“3/7” đọc thế nào?' });
  await box.getByRole('button', { name: 'Cách đọc khác…' }).click();
  await box.getByRole('textbox', { name: 'Cách đọc khác' }).fill('ba bảy');
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
  await expect.poll(() => mark(page, '3/7').textContent()).toBe('ba bảy');
  // The box gives the focus back when it has gone: not after the caret was put elsewhere.
  await hasFocus(mark(page, '3/7'));

  await page.keyboard.press('Control+1');
  await caret(0, 5);
  await page.keyboard.type(' đẹp');
  const isReading = { type: 'reading', text: '3/7', spoken: 'ba bảy' };
  const edited = await stored((blocks) => JSON.stringify(blocks).includes('đẹp'));
  expect(edited).toMatchObject([{ children: [{ text: 'Tỷ số đẹp ' }, isReading, {}] }]);
  await openSpoken(page);
  await expect.poll(() => mark(page, '3/7').textContent()).toBe('ba bảy');

  await page.keyboard.press('Control+1');
  await caret(0, 0);
  // The space, the word, the reading.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  const undone = await stored((blocks) => !givesReading(blocks));
  expect(undone).toMatchObject([{ children: [{ text: 'Tỷ số 3/7 khi kết thúc.' }] }]);
});

test('the digits choose, and the panel leads to what is not sure', async () => {
  const { page } = await openRoom(
    desk,
    makeParagraph('Xã Suối Mơ sản xuất vụ xuân.'),
    makeParagraph('Hôm qua BCH đã họp bàn.'),
  );
  await page.getByRole('button', { name: '“BCH”, đoạn 2' }).click();
  const box = page.getByRole('dialog', { name: '“BCH” đọc thế nào?' });
  await holdsFocus(box);
  const second = await box
    .locator('[data-choice="2"]')
    .evaluate((choice) => choice.firstChild?.textContent);
  await page.keyboard.press('2');
  await box.waitFor({ state: 'hidden' });
  await expect.poll(() => mark(page, 'BCH').textContent()).toBe(second);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('title')))
    .toBe('BCH');
});
