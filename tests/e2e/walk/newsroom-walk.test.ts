import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFiles, chooseTarget } from '../support/dialogs.ts';
import { drawnPhoto, takePicture } from '../support/handbook-pictures.ts';
import { type LaunchedDesk, launchDesk, removeFolder } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';
import { pdfText } from '../support/pdf.ts';
import { beginBulletin, ready } from '../support/ready.ts';
import { selectWords } from '../history/support.ts';
import { selectWords as selectToReview } from '../review/support/bulletin.ts';

/**
 * The newsroom's day from an empty machine to a page that can be proved, by three people at one window, with
 * nothing done behind it: what each sees is what the handbook shows (`handbook-pictures.ts`).
 */

const admin = { name: 'Lò Thị Mai', passcode: 'hoa ban nở trắng' };
const reporter = { name: 'Vàng A Páo', role: 'phóng viên', passcode: 'nương ngô' };
const approver = { name: 'Lò Văn Tám', role: 'người duyệt', passcode: 'suối trong rừng' };
const HEADLINE = 'Thôn Nà Hoa ra quân làm đường hoa';

let folder: string;
let desk: LaunchedDesk;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-newsroom-'));
  desk = await launchDesk({ dataDir: path.join(folder, 'data'), firstRun: 'welcome' });
});
afterAll(async () => {
  await desk.close();
  await removeFolder(folder);
});

const button = (name: string | RegExp) => desk.page.getByRole('button', { name });

/** Of the state; a narrow bar says "bản" for "phiên bản". */
const chip = (state: string, number: number) =>
  desk.page.getByText(new RegExp(`^${state} · phiên bản ${number}$`)).first();

/** Passcodes made by an administrator, by whose they are. */
const oneTime = new Map<string, string>();

test('the administrator sets up the station and keeps its sheet', async () => {
  const { page, app } = desk;
  await button(/^Lập đài/).click();
  await page.getByLabel('Tên đài').fill('Đài truyền thanh xã Suối Mơ');
  await page.getByLabel('Cơ quan chủ quản').fill('UBND xã Suối Mơ');
  await takePicture(page, 'set-up');
  await button('Tiếp tục').click();
  await page.getByLabel('Họ và tên').fill(admin.name);
  // The leader approves here, and not whoever looks after the accounts.
  await page.getByRole('checkbox', { name: 'người duyệt' }).click();
  await page.getByLabel('Mật mã mới', { exact: true }).fill(admin.passcode);
  await page.getByLabel('Gõ lại mật mã mới').fill(admin.passcode);
  await button('Lập đài').click();
  await page.getByRole('heading', { name: 'Tờ giấy của đài' }).waitFor({ timeout: 30_000 });
  await chooseTarget(app, path.join(folder, 'tờ giấy.pdf'));
  await button('Lưu thành PDF…').click();
  await page.getByText('Đã lưu tờ giấy.pdf').first().waitFor();
  await page.getByRole('checkbox', { name: 'Tôi đã cất tờ này' }).click();
  await button('Vào bàn tin').click();
  await button(new RegExp(admin.name)).waitFor();
  expect(await pdfText(path.join(folder, 'tờ giấy.pdf'))).toContain(admin.name);
});

test('he adds a reporter and an approver, who each get a passcode for one entry', async () => {
  const { page } = desk;
  await runCommand(page, 'tai khoan');
  for (const { name, role } of [reporter, approver]) {
    await button('Thêm người').click();
    const form = page.getByRole('form', { name: 'Thêm người' });
    await form.getByLabel('Họ và tên').fill(name);
    if (role !== 'phóng viên') {
      await form.getByRole('checkbox', { name: 'phóng viên' }).click();
      await form.getByRole('checkbox', { name: role }).click();
    }
    await form.getByLabel('Mật mã của anh/chị, để ký việc này').fill(admin.passcode);
    await form.getByRole('button', { name: 'Thêm người này' }).click();
    const once = page.locator('[data-once]');
    await once.waitFor({ timeout: 30_000 });
    oneTime.set(name, (await once.textContent()) ?? '');
    await button('Xong').click();
  }
  await page.getByText(approver.name).first().waitFor();
  expect(new Set(oneTime.values()).size).toBe(2);
  await takePicture(page, 'accounts');
});

/** Whoever is here makes room for the next. */
async function lock(): Promise<void> {
  const { page } = desk;
  await runCommand(page, 'doi nguoi');
  await page.getByText('Ai đang ở bàn tin?').waitFor();
}

/** Somebody comes to the locked window; the first time with the passcode from the administrator. */
async function enter({ name, passcode }: { name: string; passcode: string }): Promise<void> {
  const { page } = desk;
  await button(new RegExp(name)).click();
  const field = page.getByLabel('Mật mã', { exact: true });
  await field.waitFor();
  const given = oneTime.get(name);
  await field.fill(given ?? passcode);
  await page.keyboard.press('Enter');
  if (given !== undefined) {
    oneTime.delete(name);
    await page.getByRole('heading', { name: `Chào ${name}` }).waitFor({ timeout: 30_000 });
    await page.getByLabel('Mật mã mới', { exact: true }).fill(passcode);
    await page.getByLabel('Gõ lại mật mã mới').fill(passcode);
    await button('Đặt mật mã và vào').click();
  }
  const search = page.getByRole('textbox', { name: 'Tìm bản tin' });
  const back = button('Bàn tin').first();
  await search.or(back).first().waitFor({ timeout: 30_000 });
  // Whoever left a bulletin open comes back to it.
  if (await back.isVisible()) await back.click();
  await search.waitFor();
}

test('the reporter writes a bulletin with a photo and sends it', async () => {
  const { page, app } = desk;
  await lock();
  await takePicture(page, 'lock');
  await enter(reporter);
  const photo = path.join(folder, 'đường hoa.jpg');
  await writeFile(photo, await drawnPhoto());
  await chooseFiles(app, photo);
  await beginBulletin(page);
  await page.keyboard.type(HEADLINE);
  await page.keyboard.press('Enter');
  await page.keyboard.type(
    'Sáng ngày 12/4/2026, đông đảo bà con thôn Nà Hoa ra quân làm đường hoa.',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.type('/anh');
  await ready(page.getByRole('listbox', { name: 'Chèn vào bản tin' }));
  await page.keyboard.press('Enter');
  await page.locator('figure img').waitFor();
  await page.getByRole('textbox', { name: 'Chú thích ảnh' }).fill('Bà con trồng hoa ven đường');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Đoàn đã trồng 800 m đường, UBND xã hỗ trợ 2,5 triệu đồng cây giống./.');
  await page.getByRole('textbox', { name: 'Tác giả' }).fill(reporter.name);
  await page.getByText(/Đã lưu \d\d:\d\d:\d\d/).waitFor();
  await takePicture(page, 'writing');
  await page.keyboard.press('Control+2');
  await page.getByText('tám trăm mét').waitFor();
  await takePicture(page, 'spoken');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('dialog', { name: 'Gửi duyệt' });
  await panel.getByLabel('Lời nhắn cho người duyệt').fill('Cần phát chiều nay');
  await takePicture(page, 'submit');
  await panel.getByRole('button', { name: 'Gửi duyệt' }).click();
  await chip('Chờ duyệt', 1).waitFor();
  await expect.poll(() => page.getByText('“Cần phát chiều nay”').count()).toBeGreaterThan(0);
});

test('the approver says what is wrong with a passage, and returns it', async () => {
  const { page } = desk;
  await lock();
  await enter(approver);
  await page.getByText('1 việc đang chờ anh/chị').waitFor();
  await takePicture(page, 'tasks');
  await page.locator('[data-row]').filter({ hasText: HEADLINE }).first().click();
  await page.getByText('Lần đầu xem bài này, cả bài là mới.').waitFor();
  await selectToReview(page, 'đông đảo bà con');
  await button('Góp ý đoạn đang chọn').click();
  await page.getByLabel('Góp ý của anh/chị').fill('Ghi rõ số hộ, số người.');
  await button('Ghi góp ý').click();
  await page.getByText('1 góp ý còn mở').first().waitFor();
  await button(/^Trả lại/).click();
  await page.getByRole('heading', { name: 'Trả lại bài' }).waitFor();
  await button('Kiểm tra lại số liệu').click();
  await takePicture(page, 'return');
  await button('Trả lại bài').click();
  await page.getByRole('heading', { name: 'Đã trả lại bài' }).waitFor();
  await expect.poll(() => button(/^Duyệt phát/).count()).toBe(0);
});

test('the reporter sees why, mends it and sends it again', async () => {
  const { page } = desk;
  await lock();
  await enter(reporter);
  await page.getByText('Trả lại: “Kiểm tra lại số liệu”').first().waitFor();
  await page.locator('[data-row]').filter({ hasText: HEADLINE }).first().click();
  await page.getByRole('tab', { name: 'Góp ý 1' }).click();
  await page.getByText('Ghi rõ số hộ, số người.').waitFor();
  await takePicture(page, 'returned');
  await selectWords(page, 'đông đảo bà con');
  await page.keyboard.type('86 hộ với 132 người');
  await button('Đã sửa xong').click();
  await page.getByText('đã sửa', { exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('dialog', { name: 'Gửi duyệt' });
  await panel.getByRole('button', { name: 'Gửi duyệt' }).click();
  await chip('Chờ duyệt', 2).waitFor();
  const body = page.getByRole('textbox', { name: 'Nội dung bản tin' });
  await expect.poll(() => body.textContent()).toContain('86 hộ với 132 người thôn Nà Hoa');
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await page.getByText('Trả lại').first().waitFor();
  await takePicture(page, 'history');
});

let code = '';

test('the approver sees just the difference, and signs it', async () => {
  const { page } = desk;
  await lock();
  await enter(approver);
  await page.locator('[data-row]').filter({ hasText: HEADLINE }).first().click();
  await page.getByText(/^1 chỗ thay đổi so với phiên bản anh\/chị xem/).waitFor();
  const article = page.getByRole('article', { name: 'Bản tin chờ duyệt' });
  const marked = (tag: string) => article.locator(tag).allTextContents();
  await expect.poll(() => marked('del')).toEqual(['đông đảo bà con']);
  await expect.poll(() => marked('ins')).toEqual(['86 hộ với 132 người']);
  await takePicture(page, 'review');
  await button(/^Duyệt phát/).click();
  await page.getByLabel('Mật mã của anh/chị').waitFor();
  await takePicture(page, 'approve');
  await page.getByLabel('Mật mã của anh/chị').fill(approver.passcode);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Đã duyệt phát' }).waitFor({ timeout: 30_000 });
  code =
    (await page
      .getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      .first()
      .textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z-]{14}$/);
  await button('Về bàn tin').click();
});

test('the exported page carries the code; it is proved, and one changed letter is found', async () => {
  const { page, app } = desk;
  await page.locator('[data-row]').filter({ hasText: HEADLINE }).first().click();
  await ready(chip('Đã duyệt', 2));
  const file = path.join(folder, 'đường hoa.html');
  await chooseTarget(app, file);
  await runCommand(page, 'xuat trang web');
  await page.getByText('Đã xuất').first().waitFor();
  const html = await readFile(file, 'utf8');
  expect(html).toContain(`Đã duyệt: ${approver.name}`);
  expect(html).toContain(code);
  expect(html).not.toContain('CHƯA DUYỆT');

  await runCommand(page, 'phong doc');
  await page.getByText('tám trăm mét').first().waitFor();
  await takePicture(page, 'prompter');
  await page.keyboard.press('Escape');
  // The room it goes back to takes the focus when it stands.
  await ready(chip('Đã duyệt', 2));

  const changed = path.join(folder, 'đã sửa.html');
  await writeFile(changed, html.replaceAll('86 hộ', '96 hộ'));
  await runCommand(page, 'kiem tra tep');
  const verdict = page
    .getByRole('region', { name: 'Tệp này có đúng bản đã duyệt không?' })
    .getByRole('heading', { level: 3 });
  for (const [chosen, words] of [
    [file, 'Đúng tệp của đài, bản đã duyệt'],
    [changed, /khác/i],
  ] as const) {
    await chooseFiles(app, chosen);
    await button(/^Chọn tệp/).click();
    await page.getByText(`Tệp: ${path.basename(chosen)}`).waitFor();
    await expect.poll(() => verdict.textContent()).toMatch(words);
  }
  await page.getByText('96').first().waitFor();
  await takePicture(page, 'verify');
});
