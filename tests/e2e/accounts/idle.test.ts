import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { answerMessages, askedMessages } from '../support/dialogs.ts';
import { shoot } from '../support/screenshots.ts';
import { PASSCODE, type StationDesk, launchStation } from '../support/station.ts';

/** A busy library is waited for by the save and by the lock, some seconds each. */
const BUSY_LIMIT_MS = 60_000;

let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({
    as: 'reporter',
    before: async (newsroom) => void (await newsroom.call('rules:write', { lockAfterMinutes: 1 })),
  });
});
afterAll(() => desk.close());

const button = (name: string | RegExp) => desk.page.getByRole('button', { name });
const passcode = () => desk.page.getByLabel('Mật mã', { exact: true });
/** The page's clock says that a minute more has gone by; the newsroom's does not. */
const aMinuteLater = (): Promise<void> =>
  desk.page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 61_000;
  });
async function write(headline: string, text: string): Promise<void> {
  await desk.page.keyboard.press('Control+n');
  await desk.page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
  await desk.page.keyboard.type(headline);
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type(text);
}

test('a desk that is left alone saves and locks, and says so', async () => {
  const { page } = desk;
  await button(/Vàng A Páo/).waitFor();
  await write('Lịch tiêm phòng', 'Sáng thứ hai.');
  await page.waitForTimeout(6_000);
  expect(await passcode().count()).toBe(0);
  await aMinuteLater();
  await passcode().waitFor({ timeout: 20_000 });
  await page.getByText('Bàn tin tự khóa vì một lúc không có ai dùng. Bài đã được lưu.').waitFor();
  expect(await page.content()).not.toContain('Lịch tiêm phòng');
  await passcode().fill(PASSCODE);
  await page.keyboard.press('Enter');
  await page.getByText('Sáng thứ hai.').waitFor();
});

test('what cannot be saved waits in memory for its writer, and no one else sees it', async () => {
  const { page } = desk;
  await page.getByText(/Đã lưu \d/).waitFor();
  const other = new Database(path.join(desk.dataDir, 'library.sqlite'));
  other.exec('BEGIN EXCLUSIVE');
  try {
    await page.getByText('Sáng thứ hai.').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Mang theo sổ.');
    await aMinuteLater();
    await page
      .getByText('Bài của Vàng A Páo có chữ chưa lưu được')
      .waitFor({ timeout: BUSY_LIMIT_MS });
    expect(await page.content()).not.toContain('Mang theo sổ');
    await shoot(page, 'lock-unsaved');
  } finally {
    other.exec('COMMIT');
    other.close();
  }
  await button('Người khác').click();
  await button(/Hà Diễn/).click();
  await passcode().fill(PASSCODE);
  await page.keyboard.press('Enter');
  await button(/Hà Diễn.*Mở bảng chọn/).waitFor({ timeout: 20_000 });
  expect(await page.content()).not.toContain('Mang theo sổ');

  // Closing would lose it: the person is asked, and stays.
  await answerMessages(desk.app, 3);
  await desk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close();
  });
  await expect.poll(() => askedMessages(desk.app), { timeout: 20_000 }).toHaveLength(1);

  await page.keyboard.press('Control+l');
  await button('Người khác').click();
  await button(/Vàng A Páo/).click();
  await passcode().fill(PASSCODE);
  await page.keyboard.press('Enter');
  await page.getByText('Sáng thứ hai. Mang theo sổ.').waitFor({ timeout: 20_000 });
  await page.getByText(/Đã lưu \d/).waitFor({ timeout: 20_000 });
  const list = await askNewsroom(page, 'bulletins:list', {
    view: 'all',
    query: 'lich tiem phong',
    offset: 0,
    limit: 10,
  });
  const rows = list.ok ? list.value.rows : [];
  expect(rows).toHaveLength(1);
  const stored = async (): Promise<string> => {
    const opened = await askNewsroom(page, 'bulletins:open', { id: rows[0]?.id ?? '' });
    return opened.ok ? opened.value.document : opened.code;
  };
  await expect.poll(stored, { timeout: 20_000 }).toContain('Mang theo sổ.');
});

test('a desk that a night has gone over while the PC slept is locked', async () => {
  const { page } = desk;
  // The steady clock stands still meanwhile, as on some systems.
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 8 * 3_600_000;
  });
  await passcode().waitFor({ timeout: 20_000 });
  expect(await page.content()).not.toContain('Lịch tiêm phòng');
});
