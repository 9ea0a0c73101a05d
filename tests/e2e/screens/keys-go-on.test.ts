import { afterAll, beforeAll, expect, test } from 'vitest';
import { made, toDesk } from '../life/room.ts';
import { holdsFocus } from '../support/focus.ts';
import { runCommand } from '../support/main-walk.ts';
import { ready } from '../support/ready.ts';
import { type StationDesk, type Trade, enterAs, launchStation } from '../support/station.ts';

/** Whoever works by keys alone goes on where a panel, a form or a room has closed: nobody loses the focus. */
let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({ as: 'reporter' });
});
afterAll(() => desk.close());

/** The label or the words of what has the focus. */
const focused = (): Promise<string> =>
  desk.page.evaluate(() => {
    const here = document.activeElement;
    if (here === null || here === document.body) return '';
    const labels = here instanceof HTMLInputElement ? [...(here.labels ?? [])] : [];
    return (
      here.getAttribute('aria-label') ?? labels[0]?.textContent ?? here.textContent?.trim() ?? ''
    );
  });

/** Keys are nobody's before the page knows who is here. */
async function sitDown(trade: Trade): Promise<void> {
  const { page, people } = desk;
  await enterAs(page, people[trade]);
  const here = new RegExp(`${people[trade].name}.*Mở bảng chọn`);
  await page.getByRole('button', { name: here }).waitFor();
}

test('back from the reading room the row has the focus, and Enter opens it', async () => {
  const { page } = desk;
  await made(page, { headline: 'Đọc rồi mở' });
  const row = page.locator('[data-row]').filter({ hasText: 'Đọc rồi mở' }).first();
  await row.focus();
  await page.keyboard.press('F5');
  await ready(page.getByRole('main', { name: 'Phòng đọc' }));
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('Đọc rồi mở');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
});

test('taken back, the next key goes into the text', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Enter');
  await holdsFocus(page.getByRole('dialog', { name: 'Gửi duyệt' }));
  await page.keyboard.press('Control+Enter');
  const takeBack = page
    .getByRole('region', { name: 'Bản tin đang ở bước nào' })
    .getByRole('button', { name: 'Rút lại' });
  await takeBack.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã rút về. Bài vẫn còn nguyên.').first().waitFor();
  await expect.poll(focused).toContain('Nội dung bản tin');
  await toDesk(page);
});

test('one word of the station after the other is written by keys', async () => {
  const { page } = desk;
  await sitDown('editor');
  await runCommand(page, 'cach doc cua dai');
  await page.getByLabel('Chữ viết').fill('TYT');
  await page.getByLabel('Đọc là').fill('trạm y tế');
  await page.keyboard.press('Enter');
  await page.getByText('Đã thêm “TYT”.').first().waitFor();
  await expect.poll(focused).toContain('Chữ viết');
  await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
});

test('in the accounts every panel that closes leaves the focus at what comes next', async () => {
  const { page } = desk;
  await sitDown('administrator');
  await runCommand(page, 'tai khoan');
  await expect.poll(focused).toContain('Thêm người');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toContain('Họ và tên');
  await page.getByRole('button', { name: 'Thôi' }).press('Enter');
  await expect.poll(focused).toContain('Thêm người');
  await page.getByRole('button', { name: new RegExp(desk.people.announcer.name) }).press('Enter');
  await page.getByRole('button', { name: 'Đặt lại mật mã…' }).press('Enter');
  await expect.poll(focused).toContain('Mật mã của anh/chị, để ký việc này');
  await page.getByRole('button', { name: 'Thôi' }).press('Enter');
  await expect.poll(focused).toContain('Sửa tên, việc làm…');
  // Who wrote nothing leaves nothing to hand over, and is asked nothing about it.
  await page.getByRole('button', { name: 'Người này nghỉ…' }).press('Enter');
  await expect.poll(focused).toContain('Mật mã của anh/chị, để ký việc này');
  await page.getByText('Không có bản tin nào phải giao lại.').waitFor();
  expect(await page.getByRole('combobox').count()).toBe(0);
  await page.getByRole('button', { name: 'Cho nghỉ', exact: true }).waitFor();
});

test('what was told of the lock screen goes when somebody enters', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+l');
  await page.getByLabel('Mật mã', { exact: true }).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByText('Bàn tin đang khóa.').first().waitFor();
  await enterAs(page, desk.people.reporter);
  // By itself the line would go after eight seconds.
  await expect.poll(() => page.getByText('Bàn tin đang khóa.').count(), { timeout: 5_000 }).toBe(0);
});
