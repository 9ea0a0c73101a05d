import path from 'node:path';
import Database from 'better-sqlite3';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasFocus, holdsFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { painted } from '../support/painted.ts';
import { beginBulletin, ready } from '../support/ready.ts';

/** What stood in front of the text has gone: the next key goes where the last one went. */

/** The newsroom waits some seconds for a busy library before it gives up. */
const BUSY_LIMIT_MS = 30_000;

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
  await desk.page.getByText('SUỐI MƠ').first().waitFor();
});
afterAll(() => desk.close());

const headline = () => desk.page.getByRole('textbox', { name: 'Tiêu đề', exact: true });
const text = () => desk.page.locator('[data-lexical-editor="true"]');

/** The focus is there again, and what followed from it is painted. */
async function backIn(place: Locator): Promise<void> {
  await expect
    .poll(() => place.evaluate((element) => element === document.activeElement))
    .toBe(true);
  await painted(desk.page);
}

/** A new bulletin with the caret inside its text: "Sáng ‸nay". */
beforeEach(async () => {
  const { page } = desk;
  await beginBulletin(page);
  await page.keyboard.type('Họp dân');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sáng nay');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
});

const coverings: readonly (readonly [name: string, cover: () => Promise<void>])[] = [
  [
    'the palette',
    async () => {
      await desk.page.keyboard.press('Control+k');
      await ready(desk.page.getByRole('combobox'));
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('combobox').waitFor({ state: 'hidden' });
    },
  ],
  [
    'the settings',
    async () => {
      await desk.page.keyboard.press('Control+,');
      await ready(desk.page.getByRole('dialog', { name: 'Cài đặt' }));
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('dialog', { name: 'Cài đặt' }).waitFor({ state: 'hidden' });
    },
  ],
  [
    'a preview',
    async () => {
      await desk.page.keyboard.press('Control+3');
      await text().waitFor({ state: 'hidden' });
      await desk.page.keyboard.press('Control+1');
      await text().waitFor();
    },
  ],
  [
    'the settings, found in the palette',
    async () => {
      await desk.page.keyboard.press('Control+k');
      await hasFocus(desk.page.getByRole('combobox'));
      await desk.page.keyboard.type('cai dat');
      await desk.page.keyboard.press('Enter');
      await ready(desk.page.getByRole('dialog', { name: 'Cài đặt' }));
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('dialog', { name: 'Cài đặt' }).waitFor({ state: 'hidden' });
    },
  ],
];

describe.each(coverings)('after %s', (_name, cover) => {
  test('the caret is where it was in the text', async () => {
    await cover();
    await backIn(text());
    await desk.page.keyboard.type('hôm ');
    await expect.poll(() => text().textContent()).toBe('Sáng hôm nay');
  });

  test('the caret is where it was in the headline', async () => {
    await headline().focus();
    await desk.page.keyboard.press('Home');
    await cover();
    await backIn(headline());
    await desk.page.keyboard.type('Tin: ');
    await expect.poll(() => headline().inputValue()).toBe('Tin: Họp dân');
  });
});

test('a key that shows a preview takes the focus there', async () => {
  await desk.page.keyboard.press('Control+4');
  const role = () => desk.page.evaluate(() => document.activeElement?.getAttribute('role'));
  await expect.poll(role).toBe('tabpanel');
  await desk.page.keyboard.press('Control+1');
});

test('a field beside the text keeps the focus through it all', async () => {
  const { page } = desk;
  await page.getByRole('textbox', { name: 'Nơi' }).focus();
  await page.keyboard.press('Control+k');
  await ready(page.getByRole('combobox'));
  await page.keyboard.press('Escape');
  await backIn(page.getByRole('textbox', { name: 'Nơi' }));
  await page.keyboard.type('thôn Nà Lịm');
  expect(await page.getByRole('textbox', { name: 'Nơi' }).inputValue()).toBe('thôn Nà Lịm');
});

test('on the desk the row has it again', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+b');
  const row = () => page.evaluate(() => document.activeElement?.hasAttribute('data-row'));
  await expect.poll(row).toBe(true);
  await page.keyboard.press('Control+k');
  await ready(page.getByRole('combobox'));
  await expect.poll(row).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(row).toBe(true);
});

test('after a question, and after the banner’s button, one writes on in the text', async () => {
  const { page } = desk;
  const other = new Database(path.join(desk.dataDir, 'library.sqlite'));
  other.exec('BEGIN EXCLUSIVE');
  try {
    await page.keyboard.type('x');
    await page.keyboard.press('Control+Shift+b');
    const question = page.getByRole('alertdialog', { name: 'Bài chưa lưu được' });
    await question.waitFor({ timeout: BUSY_LIMIT_MS });
    await holdsFocus(question);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    await backIn(text());
    await page.keyboard.type('y');
    await page.getByRole('button', { name: 'Thử lại' }).click({ timeout: BUSY_LIMIT_MS });
    await backIn(text());
    await page.keyboard.type('z');
    await expect.poll(() => text().textContent()).toBe('Sáng xyznay');
  } finally {
    other.exec('COMMIT');
    other.close();
  }
  await page.getByText(/Đã lưu \d/).waitFor({ timeout: BUSY_LIMIT_MS });
});

test('a letter typed where Tab has led goes on in the text, a Space stays the button’s', async () => {
  const { page } = desk;
  await page.keyboard.press('Tab');
  await expect.poll(() => text().evaluate((root) => root === document.activeElement)).toBe(false);
  await page.keyboard.type(' bà con');
  await expect.poll(() => text().innerText()).toBe('Sáng bà connay');
});

test('the second press of a double click is nobody’s where the first brought another screen', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+b');
  const write = page.getByRole('button', { name: 'Viết bản tin' });
  await ready(write);
  const box = await write.boundingBox();
  if (box === null) throw new Error('It is not to be seen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect
    .poll(() => headline().evaluate((field) => field === document.activeElement))
    .toBe(true);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await page.keyboard.type('Tiêm phòng');
  expect(await headline().inputValue()).toBe('Tiêm phòng');
  expect(await page.getByRole('tab', { name: 'Thông tin' }).getAttribute('aria-selected')).toBe(
    'true',
  );
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  expect(await page.getByRole('tab', { name: 'Lịch sử' }).getAttribute('aria-selected')).toBe(
    'true',
  );
  await page.getByRole('tab', { name: 'Thông tin' }).click();
});

test('after the notices one writes on in the text', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+m');
  await page.getByText('Góp ý chỉ dùng được khi đài đã lập tài khoản').first().waitFor();
  await page.keyboard.press('F8');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('OL');
  await page.keyboard.press('Escape');
  await expect.poll(() => text().evaluate((root) => root === document.activeElement)).toBe(true);
  await page.keyboard.type('sớm ');
  await expect.poll(() => text().innerText()).toBe('Sáng sớm nay');
});
