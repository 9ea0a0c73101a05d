import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askDesktop } from '../support/bridge.ts';
import { chooseTarget } from '../support/dialogs.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, enterAs, launchStation } from '../support/station.ts';
import { approved, bar, call, open, storedText, toDesk, typeAtEnd } from './room.ts';

/** What becomes of a bulletin once it is approved: on air, corrected, withdrawn, exported. */
let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation();
});
afterAll(() => desk.close());

const clipboardText = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

const lifeOf = (id: string) => call(desk.page, 'review:life', { id });

test('the announcer records that it was on air, with what is most likely written in already', async () => {
  const { page } = desk;
  const { id, code } = await approved(desk, 'announcer', { headline: 'Tiêm phòng đợt hai' });
  await open(page, 'Tiêm phòng đợt hai');
  await page.getByText('Đã duyệt · phiên bản 1').waitFor();
  await bar(page).getByText(`Mã duyệt ${code}.`).waitFor();
  await page.getByRole('button', { name: 'Ghi đã phát' }).click();
  const panel = page.getByRole('dialog', { name: 'Ghi đã phát' });
  expect(await panel.getByLabel('Người đọc').inputValue()).toBe('Lý Mẩy');
  await panel.getByLabel('Khung giờ, chương trình').fill('17 giờ, chương trình chiều');
  await shoot(page, 'life-air');
  await page.keyboard.press('Enter');
  await bar(page).getByText('17 giờ, chương trình chiều').waitFor();
  expect(await lifeOf(id)).toMatchObject({
    state: 'aired',
    aired: { number: 1, slot: '17 giờ, chương trình chiều', announcer: 'Lý Mẩy' },
  });
  // The announcer wrote none of it: it is read, and nothing takes a letter.
  const title = page.getByRole('textbox', { name: 'Tiêu đề' });
  await expect.poll(() => title.getAttribute('readonly')).not.toBe(null);
  await toDesk(page);
  // What is only read scrolls by the keys from the first moment.
  await open(page, 'Tiêm phòng đợt hai');
  await page.waitForFunction(
    () =>
      document.activeElement?.querySelector('[contenteditable="false"]') instanceof Element &&
      document.activeElement !== document.body,
  );
  await toDesk(page);
});

test('a day that has not come is asked about before it is recorded', async () => {
  const { page } = desk;
  const { id } = await approved(desk, 'announcer', { headline: 'Chợ phiên đầu xuân' });
  await open(page, 'Chợ phiên đầu xuân');
  await page.getByRole('button', { name: 'Ghi đã phát' }).click();
  const panel = page.getByRole('dialog', { name: 'Ghi đã phát' });
  await panel.getByLabel('Ngày phát').fill('08/5/2099');
  await page.keyboard.press('Enter');
  await panel.getByText('Ngày này chưa tới').waitFor();
  expect(await lifeOf(id)).toMatchObject({ state: 'approved' });
  // The clock of the PC may be what is wrong: the same day once more is taken.
  await page.keyboard.press('Enter');
  await bar(page).getByText('Đã phát 08/5/2099').waitFor();
  await toDesk(page);
});

test('after broadcast the text opens for a reason, and needs approval again', async () => {
  const { page } = desk;
  const { id, revision } = await approved(desk, 'announcer', { headline: 'Lịch cắt điện' });
  const airing = { id, revision, date: '2026-05-08', slot: '5 giờ', announcer: 'Lý Mẩy' };
  await call(page, 'review:air', airing);
  await enterAs(page, desk.people.reporter);
  await open(page, 'Lịch cắt điện');
  await bar(page).getByText('Đã phát 08/5/2026, 5 giờ.').waitFor();
  await shoot(page, 'life-aired');
  await page.getByRole('textbox', { name: 'Nội dung bản tin' }).click();
  await page.keyboard.type('Không vào được');
  expect(await storedText(page, id)).not.toContain('Không vào được');
  await bar(page).getByRole('button', { name: 'Đính chính' }).click();
  const panel = page.getByRole('dialog', { name: 'Đính chính' });
  await panel.getByRole('button', { name: 'Đính chính' }).click();
  await panel.getByText('Hãy ghi lý do.').waitFor();
  await panel.getByLabel('Lý do').fill('Sai tên thôn');
  await page.keyboard.press('Control+Enter');
  await bar(page).getByText('Đang đính chính: “Sai tên thôn”').waitFor();
  await page.getByText('Đang sửa phiên bản 2').waitFor();
  await typeAtEnd(page, ' Thôn Nà Hoa, không phải Nà Ngăm.');
  await expect.poll(() => storedText(page, id)).toContain('không phải Nà Ngăm');
  await page.getByRole('button', { name: 'Gửi duyệt' }).waitFor();
  expect(await lifeOf(id)).toMatchObject({ state: 'draft', approved: { number: 1 } });
});

test('the export menu says which revision goes out, and an older approved one can be chosen', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Xuất' }).click();
  const menu = page.getByRole('menu');
  const draft = menu.getByRole('menuitemradio', { name: 'Bản nháp, đóng dấu “Chưa duyệt”' });
  expect(await draft.getAttribute('aria-checked')).toBe('true');
  await menu.getByRole('menuitemradio', { name: 'Phiên bản 1, đã duyệt' }).click();
  await shoot(page, 'life-export');
  const file = path.join(desk.dataDir, 'duyet.html');
  await chooseTarget(desk.app, file);
  await menu.getByRole('menuitem', { name: 'Trang web (.html)…' }).click();
  const html = () => readFile(file, 'utf8').catch(() => '');
  await expect.poll(html, { timeout: 30_000 }).toContain('Mã duyệt');
  expect(await html()).not.toContain('Nà Ngăm');
  await page.getByText('Phiên bản 1, đã duyệt').first().waitFor();
});

test('a draft that is copied for the web asks first, and carries its stamp', async () => {
  const { page, app } = desk;
  await page.getByRole('button', { name: 'Xuất' }).click();
  await page.getByRole('menuitemradio', { name: /^Bản nháp/ }).click();
  await page.getByRole('menuitem', { name: /Chép cho trang web/ }).click();
  const question = page.getByRole('alertdialog', { name: 'Bài này chưa được duyệt' });
  await askDesktop(page, 'clipboard:write', { html: '', text: 'chép từ trước' });
  await question.getByRole('button', { name: 'Thôi, không lấy' }).click();
  await question.waitFor({ state: 'hidden' });
  expect(await clipboardText(app)).toBe('chép từ trước');
  await page.keyboard.press('Control+Shift+c');
  await question.getByRole('button', { name: 'Vẫn lấy bản nháp' }).click();
  await expect.poll(() => clipboardText(app)).toMatch(/^BẢN NHÁP – CHƯA DUYỆT/);
  await toDesk(page);
});

test('withdrawn it says why, and is approved no more', async () => {
  const { page } = desk;
  const { id } = await approved(desk, 'editor', { headline: 'Giá vật tư nông nghiệp' });
  await open(page, 'Giá vật tư nông nghiệp');
  await bar(page).getByRole('button', { name: 'Thu hồi' }).click();
  const panel = page.getByRole('dialog', { name: 'Thu hồi' });
  await panel.getByLabel('Lý do').fill('Nhầm số liệu');
  await panel.getByRole('button', { name: 'Thu hồi' }).click();
  await bar(page).getByText('Đã thu hồi: “Nhầm số liệu”').waitFor();
  expect(await lifeOf(id)).toMatchObject({ state: 'withdrawn', approved: null });
  await toDesk(page);
});

test('an approved text that is changed needs approval again, and the approved revision stays', async () => {
  const { page } = desk;
  const { id } = await approved(desk, 'reporter', { headline: 'Đại hội chi bộ thôn' });
  await open(page, 'Đại hội chi bộ thôn');
  await bar(page).getByText('Sửa bài thì phải duyệt lại').waitFor();
  await typeAtEnd(page, ' Thêm danh sách.');
  await bar(page).getByText('Phiên bản 1 đã duyệt vẫn được giữ').waitFor();
  await bar(page).getByText('Bài đang sửa là phiên bản 2').waitFor();
  await page.getByText('Đang sửa phiên bản 2').waitFor();
  expect(await lifeOf(id)).toMatchObject({ state: 'draft', approved: { number: 1 }, next: 2 });
  await toDesk(page);
});
