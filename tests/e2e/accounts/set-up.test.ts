import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom } from '../support/bridge.ts';
import { answerMessages, askedMessages, chooseTarget } from '../support/dialogs.ts';
import { fitFaults, fitFaultsWhenLarge } from '../support/fits.ts';
import { type LaunchedDesk, launchDesk, removeFolder } from '../support/launch.ts';
import { pdfText } from '../support/pdf.ts';
import { shoot } from '../support/screenshots.ts';

const passcode = 'hoa ban nở trắng';
const name = 'Lò Thị Mai';

let folder: string;
let desk: LaunchedDesk;
let code: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-set-up-'));
  desk = await launchDesk({ dataDir: path.join(folder, 'data'), firstRun: 'welcome' });
});
afterAll(async () => {
  await desk.close();
  await removeFolder(folder);
});

const mode = async (): Promise<string> => {
  const answer = await askNewsroom(desk.page, 'session:read', {});
  return answer.ok ? answer.value.mode : answer.code;
};
const focused = (): Promise<string> =>
  desk.page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return label ?? element?.textContent ?? '';
  });
/** Goes on by Tab until what is wanted has the focus. */
async function tabTo(label: string): Promise<void> {
  for (let steps = 0; steps < 20 && (await focused()) !== label; steps += 1)
    await desk.page.keyboard.press('Tab');
  expect(await focused()).toBe(label);
}

test('the station and its administrator, by keys alone, with the rule said beforehand', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Lập đài' }).waitFor();
  await shoot(page, 'welcome');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await fitFaultsWhenLarge(page, 'welcome')).toEqual([]);
  await expect.poll(focused).toContain('Lập đài');
  await page.keyboard.press('Enter');

  await expect.poll(focused).toBe('Tên đài');
  await page.keyboard.press('Enter');
  // Without a name it goes nowhere.
  await page.getByRole('heading', { name: 'Đài của anh/chị' }).waitFor();
  await page.keyboard.type('Đài truyền thanh xã Suối Mơ');
  await page.keyboard.press('Tab');
  await page.keyboard.type('UBND xã Suối Mơ');
  await shoot(page, 'set-up-station');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await fitFaultsWhenLarge(page, 'set-up-station')).toEqual([]);
  await page.keyboard.press('Enter');

  await expect.poll(focused).toBe('Họ và tên');
  await page.keyboard.type(name);
  await page.getByText('Ít nhất 8 ký tự, không được toàn chữ số').waitFor();
  await tabTo('Mật mã mới');
  await page.keyboard.type('12345678');
  await tabTo('Gõ lại mật mã mới');
  await page.getByText('không được chỉ có chữ số').waitFor();
  expect(await page.getByRole('button', { name: 'Lập đài' }).isDisabled()).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(passcode);
  await tabTo('Gõ lại mật mã mới');
  await page.keyboard.type(passcode);
  await shoot(page, 'set-up-person');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await fitFaultsWhenLarge(page, 'set-up-person')).toEqual([]);
  await page.keyboard.press('Enter');
});

test('the sheet is shown once, and must be on paper or in a file before one goes on', async () => {
  const { page, app } = desk;
  await page.getByRole('heading', { name: 'Tờ giấy của đài' }).waitFor({ timeout: 30_000 });
  expect(await mode()).toBe('unlocked');
  code = (await page.locator('dd').first().textContent()) ?? '';
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  const kept = page.getByRole('checkbox', { name: 'Tôi đã cất tờ này' });
  expect(await kept.isDisabled()).toBe(true);
  await shoot(page, 'sheet');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await fitFaultsWhenLarge(page, 'sheet')).toEqual([]);

  await answerMessages(app, 0);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close();
  });
  await expect
    .poll(() => askedMessages(app), { timeout: 10_000 })
    .toMatchObject([{ buttons: ['Quay lại tờ giấy', 'Vẫn đóng'] }]);

  await chooseTarget(app, null);
  await tabTo('Lưu thành PDF…');
  await page.keyboard.press('Enter');
  expect(await kept.isDisabled()).toBe(true);
  const target = path.join(folder, 'tờ giấy.pdf');
  await chooseTarget(app, target);
  await page.keyboard.press('Enter');
  await page.getByText('Đã lưu tờ giấy.pdf').waitFor();
  const words = await pdfText(target);
  expect(words).toContain(code);
  expect(words).toContain('Đài truyền thanh xã Suối Mơ');
  expect(words).toContain(name);
  const keys = await askNewsroom(page, 'keys:list', {});
  const station = keys.ok ? keys.value.find(({ kind }) => kind === 'station') : undefined;
  expect(words.replaceAll(/\s/g, '')).toContain(station?.id.toUpperCase());

  const done = page.getByRole('button', { name: 'Vào bàn tin' });
  expect(await done.isDisabled()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Lò Thị Mai bốn trong một, quản trị/ }).waitFor();
  expect(await page.textContent('body')).not.toContain(code);
  expect(await askNewsroom(page, 'station:sheet', {})).toMatchObject({ value: { kept: true } });
  // The sample of before the accounts is the administrator's now.
  await page
    .getByText(/SUỐI MƠ/)
    .first()
    .waitFor();
});

test('the code is kept nowhere, and lets the administrator in again once', async () => {
  const { page, app } = desk;
  await askNewsroom(page, 'settings:write', { scale: 160 });
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Quên mật mã?' }).click();
  await page.getByText('chỉ có tờ in lúc lập đài').waitFor();
  await shoot(page, 'lock-forgotten');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Mã khôi phục');
  // The words above fields that are filled in together are of one size.
  const sizes = await page
    .locator('form label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).fontSize));
  expect(new Set(sizes).size).toBe(1);
  await page.keyboard.type('0000-0000-0000-0000-0001');
  await page.getByLabel('Mật mã mới', { exact: true }).fill('mùa xuân bản tôi');
  await page.getByLabel('Gõ lại mật mã mới').fill('mùa xuân bản tôi');
  await page.keyboard.press('Enter');
  const fault = page.getByText('Mã khôi phục không đúng');
  await fault.waitFor();
  // The field that has the focus is far above it, with these letters.
  const isInSight = () =>
    fault.evaluate((words) => words.getBoundingClientRect().bottom <= innerHeight);
  await expect.poll(isInSight).toBe(true);
  await shoot(page, 'lock-recover-160');
  expect(await fitFaults(page)).toEqual([]);
  // Typed as people do: small letters, no hyphens.
  await page.getByLabel('Mã khôi phục').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Đặt mật mã mới' }).click();
  // What goes on is no fault.
  await page.getByRole('status').filter({ hasText: 'Đang kiểm tra' }).waitFor();
  await page.getByText('Mã cũ không dùng được nữa').waitFor({ timeout: 60_000 });
  const fresh = (await page.locator('dd').first().textContent()) ?? '';
  expect(fresh).not.toBe(code);
  expect(await fitFaults(page)).toEqual([]);
  await chooseTarget(app, path.join(folder, 'tờ mới.pdf'));
  await page.getByRole('button', { name: 'Lưu thành PDF…' }).click();
  await page.getByRole('checkbox', { name: 'Tôi đã cất tờ này' }).click();
  await page.getByRole('button', { name: 'Vào bàn tin' }).click();
  await page.getByRole('button', { name: /Lò Thị Mai/ }).waitFor({ timeout: 30_000 });
  expect(await mode()).toBe('unlocked');
});
