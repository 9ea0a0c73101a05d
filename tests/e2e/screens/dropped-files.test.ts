import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchDesk, removeFolder, type LaunchedDesk } from '../support/launch.ts';
import { makePhoto } from '../support/main-walk.ts';
import { beginBulletin, settled } from '../support/ready.ts';

/** Files dropped wherever a person lets go of them: taken, or answered with what can be done. */

let desk: LaunchedDesk;
let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-dropped-'));
  await makePhoto(at('cầu.jpg'), 300, 200);
  await writeFile(at('hỏng.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  for (const name of ['một.mp3', 'hai.mp3', 'ba.mp3', 'bốn.mp3']) {
    await writeFile(at(name), 'no picture');
  }
  await writeFile(at('bài.txt'), 'XÃ SUỐI MƠ HỌP DÂN\n\nSáng nay, xã Suối Mơ họp dân./.\n');
  desk = await launchDesk();
  await desk.page.getByText('SUỐI MƠ').first().waitFor();
});
afterAll(async () => {
  await desk.close();
  await removeFolder(folder);
});

beforeEach(async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+b');
  await page.getByRole('button', { name: 'Viết bản tin', exact: false }).first().waitFor();
});

/** Real files, as the system hands them over: with a path that the shell can follow. */
async function drop(page: Page, selector: string, ...names: string[]): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('#dropped')?.remove();
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', multiple: true, id: 'dropped', hidden: true });
    document.body.append(input);
  });
  await page.setInputFiles(
    '#dropped',
    names.map((name) => at(name)),
  );
  await page.evaluate((css) => {
    const data = new DataTransfer();
    for (const file of document.querySelector<HTMLInputElement>('#dropped')?.files ?? [])
      data.items.add(file);
    const init = { bubbles: true, cancelable: true, dataTransfer: data };
    const target = document.querySelector(css);
    for (const type of ['dragover', 'drop']) target?.dispatchEvent(new DragEvent(type, init));
  }, selector);
}

test.each([
  ['header', 'header'],
  ['panel', 'aside'],
  ['headline', 'article textarea'],
])('a photo dropped on the %s goes into the text', async (_name, selector) => {
  const { page } = desk;
  await beginBulletin(page);
  await drop(page, selector, 'cầu.jpg');
  await page.locator('figure img').waitFor();
  await expect.poll(() => page.locator('figure').count()).toBe(1);
});

test('a text dropped on the paper is offered as a new bulletin, and leaves no figure', async () => {
  const { page } = desk;
  await beginBulletin(page);
  await drop(page, '[contenteditable="true"]', 'bài.txt');
  await page.getByText('bài.txt là tệp chữ, không phải ảnh').first().waitFor();
  await expect.poll(() => page.locator('figure').count()).toBe(0);
  await page.getByRole('button', { name: 'Nhập thành bản tin mới' }).click();
  await page.getByRole('heading', { name: 'XÃ SUỐI MƠ HỌP DÂN' }).waitFor();
  // What was offered has been answered.
  await expect
    .poll(() => page.getByRole('button', { name: 'Nhập thành bản tin mới' }).count())
    .toBe(0);
  await page.getByRole('button', { name: 'Thôi' }).click();
});

test('many bad photos: one notice names each, covers nothing, and goes with the screen', async () => {
  const { page } = desk;
  await beginBulletin(page);
  await page.keyboard.type('Ảnh hỏng');
  const names = ['một.mp3', 'hai.mp3', 'hỏng.jpg', 'ba.mp3', 'bốn.mp3'];
  await drop(page, '[contenteditable="true"]', ...names);
  const notice = page.getByRole('listitem').filter({ hasText: '5 ảnh chưa đưa vào bài:' });
  await notice.waitFor();
  for (const name of names) await expect.poll(() => notice.textContent()).toContain(name);
  await expect.poll(() => page.getByText('Đang đưa ảnh vào').count()).toBe(0);

  await settled(page);
  const box = await notice.boundingBox();
  const status = await page.locator('footer').boundingBox();
  if (box === null || status === null) throw new Error('Nothing to be seen');
  expect(box.y).toBeGreaterThanOrEqual(status.y + status.height - 1);

  await page.keyboard.press('Control+Shift+b');
  await notice.waitFor({ state: 'hidden' });
});

test('a photo dropped on the desk begins a bulletin when a person says so', async () => {
  const { page } = desk;
  await drop(page, 'main', 'cầu.jpg');
  await page.getByText('Vừa thả ảnh vào bàn tin: cầu.jpg.').first().waitFor();
  await page.getByRole('button', { name: 'Viết bản tin với ảnh này' }).click();
  await page.locator('figure img').waitFor();
  expect(await page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue()).toBe('');
});

test('what is no photo goes to be confirmed, one file after the other', async () => {
  const { page } = desk;
  await drop(page, 'main', 'bài.txt', 'hai.mp3');
  const title = page.getByRole('heading', { name: 'Nhập từ tệp' });
  await title.waitFor();
  expect(await title.textContent()).toContain('(1/2)');
  await page.getByRole('button', { name: 'Thôi' }).click();
});
