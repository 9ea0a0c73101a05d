import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk } from '../support/launch.ts';
import { ready } from '../support/ready.ts';
import { shoot } from '../support/screenshots.ts';

/** The handbook on the screen: opened by its key, read page by page, left for where one was. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

test('F1 opens it, a part leads to its place, another page is a click away', async () => {
  const { page } = desk;
  await page.keyboard.press('F1');
  await page.getByRole('heading', { level: 1, name: 'Người viết bài' }).waitFor();
  const parts = page.getByRole('list', { name: 'Trong phần này' });
  await parts.getByRole('button', { name: 'Gửi duyệt' }).click();
  const heading = page.getByRole('heading', { level: 2, name: 'Gửi duyệt', exact: true });
  await expect.poll(() => heading.evaluate((el) => el === document.activeElement)).toBe(true);
  const top = () => heading.evaluate((el) => el.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThan(0);
  await expect.poll(top).toBeLessThan(400);

  await page.getByRole('button', { name: 'Quản trị' }).click();
  await page.getByRole('heading', { level: 1, name: 'Quản trị' }).waitFor();
  await expect
    .poll(() => page.locator('article').evaluate((el) => el.getBoundingClientRect().top))
    .toBeGreaterThan(0);
  // Every picture that a page names is there.
  const broken = await page
    .locator('article img')
    .evaluateAll((pictures) =>
      pictures.flatMap((picture) =>
        picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth === 0
          ? [picture.src]
          : [],
      ),
    );
  expect(broken).toEqual([]);
});

test('it has no serious fault, in either look', async () => {
  await shoot(desk.page, 'handbook');
  expect(await seriousFaults(desk.page)).toEqual([]);
});

test('the bulletin that was being written waits to be gone on with', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Lịch tiêm phòng thôn Nà Hoa');
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'Về bản tin' }).click();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue())
    .toBe('Lịch tiêm phòng thôn Nà Hoa');
});

test('Escape leaves it for the bulletin, F5 for the reading room, Ctrl+Shift+B for the desk', async () => {
  const { page } = desk;
  await page.keyboard.press('F1');
  await ready(page.getByRole('heading', { level: 1, name: 'Người viết bài' }));
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue())
    .toBe('Lịch tiêm phòng thôn Nà Hoa');
  // The reading room, as the handbook tells of it, for the bulletin that it was opened from.
  await page.keyboard.press('F1');
  await page.getByRole('heading', { level: 1, name: 'Người viết bài' }).waitFor();
  await page.keyboard.press('F5');
  await page.getByRole('heading', { name: 'Lịch tiêm phòng thôn Nà Hoa' }).waitFor();
  await page.getByText('Bản tin chưa có gì để đọc.').waitFor();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue())
    .toBe('Lịch tiêm phòng thôn Nà Hoa');
  await page.keyboard.press('F1');
  await page.getByRole('heading', { level: 1, name: 'Người viết bài' }).waitFor();
  await page.keyboard.press('Control+Shift+b');
  await page.getByRole('list', { name: 'Danh sách bản tin' }).waitFor();
});
