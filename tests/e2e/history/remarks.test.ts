import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom } from '../support/bridge.ts';
import { hasFocus } from '../support/focus.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, enterAs, launchStation } from '../support/station.ts';
import { first, markedWords, openBulletin, selectWords, writeBulletin } from './support.ts';

/** Remarks beside the text: made on a selection, found again after edits, answered and settled. */

const MARKED = 'ban-tin-remarks';

let desk: StationDesk;
let id: string;
beforeAll(async () => {
  desk = await launchStation({
    as: 'editor',
    before: async (newsroom) => {
      id = await writeBulletin(newsroom);
    },
  });
  await openBulletin(desk.page);
});
afterAll(() => desk.close());

describe('a remark', () => {
  test('is made on the selected words, from the keyboard, and marks them in the text', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'Góp ý' }).click();
    await page.getByText('Chưa có góp ý nào').waitFor();
    await selectWords(page, 'đông đảo bà con');
    await page.getByRole('toolbar').getByRole('button', { name: 'Góp ý' }).waitFor();
    await page.keyboard.press('Control+Shift+m');
    await hasFocus(page.getByRole('textbox', { name: 'Góp ý của anh/chị', exact: true }));
    await page.keyboard.type('Ghi rõ số hộ, số người.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('tab', { name: 'Góp ý 1' }).waitFor();
    await page.getByRole('button', { name: '“đông đảo bà con”' }).waitFor();
    await expect.poll(() => markedWords(page, MARKED)).toEqual(['đông đảo bà con']);
    // The document was not touched.
    const opened = await askNewsroom(page, 'bulletins:open', { id });
    expect(opened).toMatchObject({ ok: true, value: { version: 1 } });
  });

  test('keeps the words that were begun while the panel is closed', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Góp ý cả bài' }).click();
    const field = page.getByRole('textbox', { name: 'Góp ý của anh/chị cho cả bài' });
    await hasFocus(field);
    await page.keyboard.type('Bài hay');
    await page.getByRole('tab', { name: 'Thông tin' }).click();
    await page.getByRole('tab', { name: 'Góp ý' }).click();
    await expect.poll(() => field.inputValue()).toBe('Bài hay');
    await field.fill('');
    await page.keyboard.press('Escape');
  });

  test('is found again after edits around it, by whoever is to mend it', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
    await page.getByRole('textbox', { name: 'Tìm bản tin' }).waitFor();
    await enterAs(page, desk.people.reporter);
    await openBulletin(page);
    await page.getByRole('tab', { name: 'Góp ý 1' }).click();
    await expect.poll(() => markedWords(page, MARKED)).toEqual(['đông đảo bà con']);
    await selectWords(page, 'Sáng nay');
    await page.keyboard.type('Sáng ngày 8 tháng 5');
    await selectWords(page, 'dài 800 m');
    await page.keyboard.type('dài gần một cây số');
    await expect.poll(() => markedWords(page, MARKED)).toEqual(['đông đảo bà con']);
    await page.getByRole('button', { name: '“đông đảo bà con”' }).click();
    await expect
      .poll(() => page.evaluate(() => getSelection()?.toString()))
      .toBe('đông đảo bà con');
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'history-remarks');
  });

  test('is answered, settled, opened again, and says when its words are gone', async () => {
    const { page } = desk;
    const thread = page.locator('[data-remark]');
    await thread.getByRole('button', { name: 'Trả lời' }).click();
    await hasFocus(thread.getByRole('textbox'));
    await page.keyboard.type('Đã hỏi trưởng thôn: 86 hộ.');
    await page.keyboard.press('Control+Enter');
    await thread.getByText('Đã hỏi trưởng thôn: 86 hộ.').waitFor();
    await thread.getByRole('button', { name: 'Đã sửa xong' }).click();
    await thread.getByText('đã sửa', { exact: true }).waitFor();
    await expect.poll(() => markedWords(page, MARKED)).toEqual([]);
    await thread.getByRole('button', { name: 'Chưa xong, mở lại' }).click();
    await expect.poll(() => markedWords(page, MARKED)).toEqual(['đông đảo bà con']);
    await selectWords(page, 'đông đảo bà con');
    await page.keyboard.type('86 hộ với 132 người');
    await thread.getByText('Đoạn này không còn trong bài.').waitFor();
    await expect.poll(() => markedWords(page, MARKED)).toEqual([]);
    expect(first).toContain('đông đảo bà con');
  });
});
