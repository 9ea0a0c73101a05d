import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom } from '../support/bridge.ts';
import { answerMessages, askedMessages, chooseTarget } from '../support/dialogs.ts';
import { fitFaultsWhenLarge } from '../support/fits.ts';
import { removeFolder } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';
import { pdfText } from '../support/pdf.ts';
import { shoot } from '../support/screenshots.ts';
import { PASSCODE, type StationDesk, enterAs, launchStation } from '../support/station.ts';

const missing = /Chưa cất tờ giấy của đài/;

let folder: string;
let desk: StationDesk;
let ended: Promise<number | null>;
let old = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-sheet-'));
  desk = await launchStation({
    as: 'administrator',
    // The power went before it was printed.
    before: async (newsroom) => {
      old = (await newsroom.call('station:newSheet', { passcode: PASSCODE })).recoveryCode;
    },
  });
  ended = new Promise((resolve) => desk.child.once('exit', (code) => resolve(code)));
});
afterAll(async () => {
  await desk.close();
  await removeFolder(folder);
});

const button = (name: string | RegExp) => desk.page.getByRole('button', { name });
const passcode = () => desk.page.getByLabel('Mật mã của anh/chị, để ký việc này');
/** The desk's own: the one that draws PDFs may be there too. */
const closeWindow = () =>
  desk.app.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    windows.find((window) => window.isVisible())?.close();
  });
async function makeSheet(): Promise<string> {
  await button('Làm tờ giấy mới…').click();
  await passcode().fill(PASSCODE);
  await button('Làm tờ mới').click();
  await desk.page.getByText('Mã cũ không dùng được nữa').waitFor({ timeout: 20_000 });
  return (await desk.page.locator('dd').first().textContent()) ?? '';
}

test('a sheet that was never put away: the desk says so to the administrator alone', async () => {
  const { page } = desk;
  await page.getByText(missing).waitFor();
  await shoot(page, 'desk-no-sheet');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await fitFaultsWhenLarge(page, 'desk-no-sheet')).toEqual([]);
  await enterAs(page, desk.people.reporter);
  await button(/Vàng A Páo.*Mở bảng chọn/).waitFor();
  expect(await page.getByText(missing).count()).toBe(0);
  await enterAs(page, desk.people.administrator);
});

test('from there he makes another, by his passcode, and puts it away', async () => {
  const { page, app } = desk;
  await button('Làm tờ giấy mới…').click();
  await page.getByRole('tab', { name: 'Quy định', selected: true }).waitFor();
  await page.getByText('Mã trên tờ cũ không dùng được nữa').waitFor();
  await shoot(page, 'accounts-sheet-form');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await fitFaultsWhenLarge(page, 'accounts-sheet-form')).toEqual([]);
  // It is in sight, with the field at hand.
  await page.keyboard.type('không phải');
  await page.keyboard.press('Enter');
  await page.getByText('Mật mã không đúng').waitFor({ timeout: 20_000 });
  await button('Thôi').click();
  await page.getByRole('heading', { name: 'Tờ giấy của đài' }).waitFor();
  await shoot(page, 'accounts-sheet');

  const code = await makeSheet();
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  expect(code).not.toBe(old);
  const target = path.join(folder, 'tờ mới.pdf');
  await chooseTarget(app, target);
  await button('Lưu thành PDF…').click();
  await page.getByText('Đã lưu tờ mới.pdf').waitFor();
  const words = await pdfText(target);
  expect(words).toContain(code);
  expect(words).toContain(desk.people.administrator.name);
  await page.getByRole('checkbox', { name: 'Tôi đã cất tờ này' }).click();
  await button('Vào bàn tin').click();
  await button(/Lò Thị Mai.*Mở bảng chọn/).waitFor();
  await expect.poll(() => page.getByText(missing).count()).toBe(0);
  expect(await askNewsroom(page, 'station:sheet', {})).toMatchObject({ value: { kept: true } });
});

test('whoever made it reads its fingerprint off the paper, and that is on record as his word', async () => {
  const { page } = desk;
  await runCommand(page, 'tai khoan va khoa');
  await page.getByRole('tab', { name: 'Khóa ký' }).click();
  await page.getByText(/khóa mới từ hôm nay .*, do Lò Thị Mai cấp/).waitFor();
  const paper = await pdfText(path.join(folder, 'tờ mới.pdf'));
  const printed = /(?:[0-9A-F]{4}\s+){15}[0-9A-F]{4}/u.exec(paper)?.[0] ?? '';
  expect(printed).not.toBe('');
  const shown = page.getByText(printed.replaceAll(/\s+/gu, ' '));
  await shown.waitFor();
  await button('So với tờ giấy…').click();
  // What is read off the paper is not read off the screen.
  await page.getByText('Dấu vân được che trong lúc gõ theo tờ giấy.').waitFor();
  expect(await shown.count()).toBe(0);
  await shoot(page, 'accounts-compare-sheet');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await fitFaultsWhenLarge(page, 'accounts-compare-sheet')).toEqual([]);
  const field = page.getByLabel('Dấu vân trên tờ giấy');
  await field.fill(printed.replace(/^.{4}/u, '0000'));
  await passcode().fill(PASSCODE);
  await button('So và ký').click();
  await page.getByText(/Dấu vân vừa gõ không phải dấu vân hiện nay/).waitFor({ timeout: 20_000 });
  await field.fill(printed.toLowerCase());
  await button('So và ký').click();
  await page.getByText('Dấu vân khớp với tờ giấy.').first().waitFor({ timeout: 20_000 });
  await page.getByText(/do Lò Thị Mai làm và đã tự so với tờ giấy/).waitFor();
  await shown.waitFor();
  expect(await button('So với tờ giấy…').count()).toBe(0);
});

test('another approver confirms the station’s new key, by his own word', async () => {
  const { page } = desk;
  await runCommand(page, 'tai khoan va khoa');
  await page.getByRole('tab', { name: 'Khóa ký' }).click();
  await page.getByText(/khóa mới từ hôm nay .*, do Lò Thị Mai làm/).waitFor();
  // Not by whoever made it.
  expect(await button('Xác nhận khóa này…').count()).toBe(0);
  await enterAs(page, desk.people.approver);
  await button(/Lò Văn Tám.*Mở bảng chọn/).waitFor();
  await runCommand(page, 'tai khoan va khoa');
  await button('Xác nhận khóa này…').click();
  await page.getByRole('heading', { name: 'Xác nhận khóa mới của đài' }).waitFor();
  await shoot(page, 'accounts-station-key');
  expect(await seriousFaults(page)).toEqual([]);
  await passcode().fill(PASSCODE);
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await page.getByText('Đã xác nhận khóa mới của đài.').first().waitFor({ timeout: 20_000 });
});

test('a window with a sheet on it asks before it closes', async () => {
  const { page, app } = desk;
  await enterAs(page, desk.people.administrator);
  await button(/Lò Thị Mai.*Mở bảng chọn/).waitFor();
  await runCommand(page, 'tai khoan va khoa');
  await page.getByRole('tab', { name: 'Quy định' }).click();
  const code = await makeSheet();
  const [stay, close] = [0, 1];
  await answerMessages(app, stay, close);
  await closeWindow();
  await expect
    .poll(() => askedMessages(app), { timeout: 10_000 })
    .toMatchObject([{ buttons: ['Quay lại tờ giấy', 'Vẫn đóng'] }]);
  // It is there, and can be used.
  await page.getByText(code).waitFor();
  await chooseTarget(app, path.join(folder, 'tờ nữa.pdf'));
  await button('Lưu thành PDF…').click();
  await page.getByText('Đã lưu tờ nữa.pdf').waitFor();
  await closeWindow();
  expect(await ended).toBe(0);
});
