import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { chooseFiles, chooseTarget } from '../support/dialogs.ts';
import { holdsFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk, removeFolder } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';

/** "Cách đọc của đài": words, the station's way with numbers, a sentence to try, tables in and out. */

let desk: LaunchedDesk;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-words-'));
  desk = await launchDesk();
  await desk.page.getByText('SUỐI MƠ').first().waitFor();
  await runCommand(desk.page, 'cach doc cua dai');
  await desk.page.getByRole('heading', { name: 'Cách đọc của đài' }).waitFor();
});
afterAll(async () => {
  await desk.close();
  await removeFolder(folder);
});

async function words(page: Page): Promise<string[]> {
  const answer = await askNewsroom(page, 'dictionary:list', {});
  if (!answer.ok) throw new Error(answer.code);
  return answer.value.entries.map(({ written, spoken }) => `${written} = ${spoken}`);
}

const said = (page: Page) => page.locator('aside [aria-live="polite"] p');

test('a word is added, heard at once, changed, removed, and brought back', async () => {
  const { page } = desk;
  await page.getByRole('textbox', { name: 'Câu viết' }).fill('TQX họp.');
  await page.getByRole('textbox', { name: 'Chữ viết' }).fill('TQX');
  await page.getByRole('textbox', { name: 'Đọc là' }).fill('tổ quy hoạch xã');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page).textContent()).toBe('tổ quy hoạch xã họp.');

  await page.getByRole('button', { name: 'Sửa TQX' }).click();
  await page.getByRole('textbox', { name: 'Đọc là' }).fill('tổ quản xóm');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect.poll(() => said(page).textContent()).toBe('tổ quản xóm họp.');

  await page.getByRole('button', { name: 'Xóa TQX' }).click();
  await expect.poll(() => words(page)).toEqual([]);
  await page.getByText('Đã xóa “TQX”.').first().waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect.poll(() => words(page)).toEqual(['TQX = tổ quản xóm']);
});

test('a word that is there already is replaced only where a person agrees', async () => {
  const { page } = desk;
  const again = async (): Promise<void> => {
    await page.getByRole('textbox', { name: 'Chữ viết' }).fill('TQX');
    await page.getByRole('textbox', { name: 'Đọc là' }).fill('tổ quân xung');
    await page.getByRole('button', { name: 'Thêm chữ' }).click();
    await holdsFocus(page.getByRole('alertdialog', { name: 'Đài đã có “TQX”' }));
  };
  await again();
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await words(page)).toEqual(['TQX = tổ quản xóm']);
  await again();
  await page.getByRole('button', { name: 'Thay bằng cách mới' }).click();
  await expect.poll(() => words(page)).toEqual(['TQX = tổ quân xung']);
});

test('the region speaks its own way, at once and from then on', async () => {
  const { page } = desk;
  await page.getByRole('textbox', { name: 'Câu viết' }).fill('Có 105 hộ.');
  await expect.poll(() => said(page).textContent()).toBe('Có một trăm linh năm hộ.');
  await page.getByRole('radio', { name: 'lẻ' }).click();
  await expect.poll(() => said(page).textContent()).toBe('Có một trăm lẻ năm hộ.');
  await page.getByRole('button', { name: 'Nhanh hơn' }).click();
  await page.getByText('nhịp 3,6 tiếng/giây').waitFor();
  await expect
    .poll(() => askNewsroom(page, 'settings:read', {}))
    .toMatchObject({ value: { houseStyle: { zeroTens: 'lẻ' }, readingSpeed: 3.6 } });
});

test('a table comes in as a person chooses, is taken back by one click, and goes out whole', async () => {
  const { app, page } = desk;
  const table = path.join(folder, 'bảng.tsv');
  await writeFile(table, 'written\tspoken\nTQX\ttổ khác\nNVX\tnhà văn hóa xóm\nhỏng\n');
  await chooseFiles(app, table);
  await page.getByRole('button', { name: 'Nhập từ tệp…' }).click();
  await page.getByText('1 chữ mới').waitFor();
  await page.getByText('dòng 4: hỏng').waitFor();
  await page.getByRole('radio', { name: 'Lấy của tệp' }).click();
  await page.getByRole('button', { name: 'Đưa 2 chữ vào' }).click();
  // What can be undone goes by itself in eight seconds, unless a hand is at it.
  const taken = page.locator('li', { hasText: 'Đã đưa 2 chữ vào.' });
  await taken.hover();
  await expect.poll(() => words(page)).toEqual(['NVX = nhà văn hóa xóm', 'TQX = tổ khác']);

  const target = path.join(folder, 'ra.tsv');
  await chooseTarget(app, target);
  await page.getByRole('button', { name: 'Xuất ra tệp…' }).press('Enter');
  await page.getByText('Đã xuất 2 chữ ra ra.tsv.').first().waitFor();
  expect(await readFile(target, 'utf8')).toContain('NVX\tnhà văn hóa xóm\t');

  await taken.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => words(page)).toEqual(['TQX = tổ quân xung']);
});
