import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseTarget } from '../support/dialogs.ts';
import { hasFocus } from '../support/focus.ts';
import { pdfText } from '../support/pdf.ts';
import { shoot } from '../support/screenshots.ts';
import { PASSCODE, type StationDesk, enterAs, launchStation } from '../support/station.ts';
import { bar, call, made, open, toDesk, typeAtEnd } from './room.ts';

/** Four in the morning, the water rises, and the leader answers his telephone. */
let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({ as: 'announcer' });
});
afterAll(() => desk.close());

const urgentId = async (): Promise<string> => {
  const list = { view: 'all', query: 'Lũ', offset: 0, limit: 1 } as const;
  return (await call(desk.page, 'bulletins:list', list)).rows[0]?.id ?? '';
};

test('from nothing to the stamped script: two keys, the words, who said yes', async () => {
  const { page, app, dataDir } = desk;
  const file = path.join(dataDir, 'ban-doc.pdf');
  await chooseTarget(app, file);
  await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
  await page.keyboard.press('Control+Shift+n');
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
  await page.keyboard.type('Lũ về, bà con lên cao');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nước suối đang lên rất nhanh.');
  await bar(page).getByText('hỏi người duyệt qua điện thoại là xuất được ngay').waitFor();
  await shoot(page, 'life-urgent');
  await bar(page).getByRole('button', { name: 'Duyệt qua điện thoại' }).click();
  const panel = page.getByRole('dialog', { name: 'Duyệt qua điện thoại' });
  // The only other approver is named already; the time is now; the number is what is typed at once.
  await panel.getByText('Lò Văn Tám').waitFor();
  expect(await panel.getByLabel('Đồng ý lúc').inputValue()).toMatch(/^\d\d:\d\d$/);
  await hasFocus(panel.getByLabel('Số điện thoại, hoặc hỏi bằng cách nào'));
  await page.keyboard.type('gọi 0912 345 678');
  await shoot(page, 'life-phone');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => pdfText(file).catch(() => ''), { timeout: 30_000 })
    .toContain('DUYỆT QUA ĐIỆN THOẠI, CHỜ KÝ BỔ SUNG');
  await page.getByText('Chờ ký bổ sung · phiên bản 1').waitFor();
  await bar(page).getByText('(gọi 0912 345 678); Lý Mẩy ghi lại.').waitFor();
  await shoot(page, 'life-phoned');
  // Beside the longest of states there is no room for the seconds: half an hour's figures would be another hour.
  const saved = page.getByText(/^Đã lưu/).first();
  expect(await saved.evaluate((line) => line.scrollWidth - line.clientWidth)).toBeLessThanOrEqual(
    0,
  );
  // Never called approved, on the screen or on paper.
  expect(await page.getByText(/đã duyệt/i).count()).toBe(0);
  expect(await pdfText(file)).not.toMatch(/đã duyệt/i);
});

test('it says that a letter voids it before the letter does', async () => {
  const { page } = desk;
  await bar(page).getByText('Sửa một chữ là mất hiệu lực').waitFor();
  await typeAtEnd(page, ' Sơ tán ngay.');
  await bar(page).getByText('Lần duyệt qua điện thoại đã mất hiệu lực').waitFor();
  expect(await call(page, 'review:life', { id: await urgentId() })).toMatchObject({
    state: 'draft',
    phones: [{ void: true, manner: 'gọi 0912 345 678' }],
  });
  // The way back is beside the sentence that says so.
  await bar(page).getByRole('button', { name: 'Duyệt qua điện thoại' }).waitFor();
});

test('a time before midnight is that of the evening, and what is no time is said to be none', async () => {
  const { page } = desk;
  await bar(page).getByRole('button', { name: 'Duyệt qua điện thoại' }).click();
  const panel = page.getByRole('dialog', { name: 'Duyệt qua điện thoại' });
  await panel.getByLabel('Đồng ý lúc').fill('25:00');
  await panel.getByRole('button', { name: 'Chỉ ghi lại' }).click();
  await panel.getByText('Chưa đúng giờ').waitFor();
  await panel.getByText('Hãy ghi số điện thoại hoặc cách hỏi.').waitFor();
  await panel.getByLabel('Số điện thoại, hoặc hỏi bằng cách nào').fill('bộ đàm');
  const soon = new Date(Date.now() + 30 * 60_000);
  const later = `${soon.getHours()}h${String(soon.getMinutes()).padStart(2, '0')}`;
  await panel.getByLabel('Đồng ý lúc').fill(later);
  await panel.getByRole('button', { name: 'Chỉ ghi lại' }).click();
  await page.getByText('Chờ ký bổ sung · phiên bản 2').waitFor();
  const { phones } = await call(page, 'review:life', { id: await urgentId() });
  const said = new Date(phones.find(({ void: gone }) => !gone)?.saidAt ?? 0);
  expect(said.getTime()).toBeLessThan(Date.now());
  expect(said.getMinutes()).toBe(soon.getMinutes());
});

test('of several who may say yes nobody is named for the one who writes it down', async () => {
  const { page } = desk;
  // Whoever comes back finds what was open.
  await toDesk(page);
  await enterAs(page, desk.people.administrator);
  await call(page, 'accounts:make', {
    name: 'Sùng A Lử',
    roles: ['approver'],
    passcode: PASSCODE,
  });
  await enterAs(page, desk.people.announcer);
  const { id } = await made(page, { headline: 'Sạt lở đường liên thôn', priority: 'urgent' });
  await open(page, 'Sạt lở đường liên thôn');
  await bar(page).getByRole('button', { name: 'Duyệt qua điện thoại' }).click();
  const panel = page.getByRole('dialog', { name: 'Duyệt qua điện thoại' });
  await panel.getByLabel('Số điện thoại, hoặc hỏi bằng cách nào').fill('bộ đàm');
  await panel.getByRole('button', { name: 'Chỉ ghi lại' }).click();
  await panel.getByText('Hãy chọn người đã đồng ý.').waitFor();
  expect(await call(page, 'review:life', { id })).toMatchObject({ state: 'draft', phones: [] });
  await panel.getByRole('radio', { name: 'Sùng A Lử' }).click();
  await panel.getByRole('button', { name: 'Chỉ ghi lại' }).click();
  await bar(page).getByText('Sùng A Lử đồng ý').waitFor();
});
