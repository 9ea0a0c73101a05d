import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askNewsroom, crashNewsroom, killNewsroom, waitForConnection } from '../support/bridge.ts';
import { answerMessages, chooseTarget } from '../support/dialogs.ts';
import { holdsFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { beginBulletin } from '../support/ready.ts';

/** What the writing room says and does while saving fails, and after it works again. */

/** The newsroom waits some seconds for a busy library before it gives up. */
const BUSY_LIMIT_MS = 30_000;

let desk: LaunchedDesk;
beforeEach(async () => {
  desk = await launchDesk();
  await beginBulletin(desk.page);
  await desk.page.keyboard.type('Lịch tiêm phòng');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('Sáng nay.');
  await desk.page.getByText(/Đã lưu \d/).waitFor();
});
afterEach(() => desk.close());

async function storedTexts(): Promise<string[]> {
  const list = await askNewsroom(desk.page, 'bulletins:list', {
    view: 'all',
    query: 'lich tiem phong',
    offset: 0,
    limit: 10,
  });
  if (!list.ok) throw new Error(list.code);
  const texts = list.value.rows.map(async ({ id }) => {
    const bulletin = await askNewsroom(desk.page, 'bulletins:open', { id });
    return bulletin.ok ? bulletin.value.document : bulletin.code;
  });
  return Promise.all(texts);
}

test('a library that somebody else holds: told truly, asked on leaving, saved when it is free', async () => {
  const { page } = desk;
  const other = new Database(path.join(desk.dataDir, 'library.sqlite'));
  other.exec('BEGIN EXCLUSIVE');
  try {
    await page.keyboard.type(' Thêm chữ.');
    await page
      .getByText('Chưa lưu được: kho bản tin đang bận')
      .first()
      .waitFor({ timeout: BUSY_LIMIT_MS });
    await page.getByRole('button', { name: 'Lưu bài ra tệp…' }).waitFor();

    await page.keyboard.press('Control+Shift+b');
    const question = page.getByRole('alertdialog', { name: 'Bài chưa lưu được' });
    await question.waitFor({ timeout: BUSY_LIMIT_MS });
    await holdsFocus(question);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue()).toBe(
      'Lịch tiêm phòng',
    );
  } finally {
    other.exec('COMMIT');
    other.close();
  }
  await page.getByText(/Đã lưu \d/).waitFor({ timeout: BUSY_LIMIT_MS });
  const texts = await storedTexts();
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('Sáng nay. Thêm chữ.');
});

test('a newsroom that dies under the typing: the text is whole, one line tells it', async () => {
  const { app, page } = desk;
  await page.keyboard.type(' Trước.');
  await killNewsroom(app);
  await page.keyboard.type(' Sau.');
  await page.getByText('Phòng tin vừa khởi động lại, bài vẫn còn nguyên.').first().waitFor();
  await expect.poll(storedTexts).toEqual([expect.stringContaining('Sáng nay. Trước. Sau.')]);
  await page.getByText(/Đã lưu \d/).waitFor();
});

/** Crashes it until it is not started again; the last time while a new bulletin stands open. */
async function newsroomStaysDown(): Promise<void> {
  const { app, page } = desk;
  const STAY = 1;
  await answerMessages(app, STAY);
  await crashNewsroom(app, page);
  await crashNewsroom(app, page);
  await beginBulletin(page);
  await page.getByText('Chưa có gì để lưu').waitFor();
  // Nobody is here by name.
  expect(await page.getByRole('textbox', { name: 'Tác giả' }).inputValue()).toBe('');
  await killNewsroom(app);
  await waitForConnection(page, 'failed');
}

test('a newsroom that stays down: one truth on the screen, and a new bulletin is saved once it is back', async () => {
  const { app, page } = desk;
  await newsroomStaysDown();
  await page.keyboard.type('Họp thôn Nà Lịm');
  const alert = page.getByRole('alert').filter({ hasText: 'Phòng tin dừng nhiều lần liền.' });
  await alert.getByText('Chữ chưa lưu vẫn còn trên màn hình.').waitFor();
  await page.getByText('Chưa lưu được: phòng tin đang dừng').first().waitFor();
  await expect.poll(() => page.getByText('tự thử').count()).toBe(0);
  await expect.poll(() => page.getByRole('button', { name: 'Thử lại' }).count()).toBe(1);

  await chooseTarget(app, path.join(desk.dataDir, 'cuu-bai.txt'));
  await alert.getByRole('button', { name: 'Lưu bài ra tệp…' }).click();
  await page.getByText('Đã lưu bài ra tệp; trong kho bản tin thì chưa.').first().waitFor();

  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText(/Đã lưu \d/).waitFor();
  await expect.poll(() => alert.count()).toBe(0);
  expect(await page.getByRole('textbox', { name: 'Tiêu đề', exact: true }).inputValue()).toBe(
    'Họp thôn Nà Lịm',
  );
  const input = { view: 'all', query: 'na lim', offset: 0, limit: 10 } as const;
  expect(await askNewsroom(page, 'bulletins:list', input)).toMatchObject({ value: { total: 1 } });
});
