import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFiles } from '../support/dialogs.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';

/** A text from a file: shown with every change before anything is made of it. */

const text = `XÃ SUỐI MƠ THÔNG XE CẦU NÀ HOA

Sáng ngày 12 tháng 4 năm 2026, xã Suối Mơ  thông xe cầu
treo Nà Hoa dài 65 m.

                         Cắt băng thông xe cầu Nà Hoa

Từ nay bà con không phải lội suối mùa lũ./.

Tác giả: Lường Thị Nết – Đài truyền thanh xã
Nguồn ảnh: Ma Văn Đồng
`;

let desk: LaunchedDesk;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-intake-'));
  desk = await launchDesk();
  await desk.page.getByText('SUỐI MƠ').first().waitFor();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

test('a text file is proposed, confirmed, and opened as a bulletin', async () => {
  const { app, page } = desk;
  const file = path.join(folder, 'cầu Nà Hoa.txt');
  await writeFile(file, text);
  await chooseFiles(app, file);
  await page.keyboard.press('Control+o');
  const sheet = page.getByRole('region', { name: 'Bản tin sẽ như thế này' });
  await sheet.getByRole('heading', { name: 'XÃ SUỐI MƠ THÔNG XE CẦU NÀ HOA' }).waitFor();
  await sheet.getByText('xã Suối Mơ thông xe cầu treo Nà Hoa dài 65 m.').waitFor();
  await sheet.getByText('Cắt băng thông xe cầu Nà Hoa').waitFor();
  const changes = page.getByRole('complementary', { name: 'Những chỗ đã đổi' });
  for (const told of ['Lường Thị Nết', 'Ma Văn Đồng', 'Nối dòng bị ngắt', 'Bỏ dấu cách thừa']) {
    await changes.getByText(told).first().waitFor();
  }

  await page.getByRole('button', { name: 'Tạo bản tin' }).click();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Tác giả' }).inputValue())
    .toBe('Lường Thị Nết');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Chú thích ảnh' }).inputValue())
    .toBe('Cắt băng thông xe cầu Nà Hoa');
  await page.getByText('1 ảnh đang chờ').first().waitFor();
  await page.keyboard.press('Control+Shift+b');
});

test('by the keys: Escape thinks better of it, Enter makes the bulletin', async () => {
  const { app, page } = desk;
  const file = path.join(folder, 'phím.txt');
  await writeFile(file, 'XÃ SUỐI MƠ GIEO MẠ\n\nSáng nay, bà con gieo mạ vụ mùa./.\n');
  await chooseFiles(app, file);
  const make = page.getByRole('button', { name: 'Tạo bản tin' });
  const isReady = () => make.evaluate((button) => button === document.activeElement);
  await page.keyboard.press('Control+o');
  await expect.poll(isReady).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('list', { name: 'Danh sách bản tin' }).waitFor();
  expect(await page.getByText('GIEO MẠ').count()).toBe(0);
  await page.keyboard.press('Control+o');
  await expect.poll(isReady).toBe(true);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue())
    .toBe('XÃ SUỐI MƠ GIEO MẠ');
  await page.keyboard.press('Control+Shift+b');
});

test('what is no text is refused by its name, and nothing is made', async () => {
  const { app, page } = desk;
  const file = path.join(folder, 'ảnh.txt');
  await writeFile(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  await chooseFiles(app, file);
  await page.keyboard.press('Control+o');
  await page.getByText(/^ảnh\.txt không phải là tệp chữ/).waitFor();
  expect(await page.getByRole('button', { name: 'Tạo bản tin' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Thôi' }).click();
  await page.getByRole('list', { name: 'Danh sách bản tin' }).waitFor();
});

test('many files become bulletins at one word, and the one that cannot is told by its name', async () => {
  const { app, page } = desk;
  const files = ['thôn Một.txt', 'thôn Hai.txt', 'thôn Ba.txt'].map((name) =>
    path.join(folder, name),
  );
  const [one = '', two = '', three = ''] = files;
  await writeFile(one, text.replace('CẦU NÀ HOA', 'ĐƯỜNG THÔN MỘT'));
  await writeFile(two, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  await writeFile(three, text.replace('CẦU NÀ HOA', 'ĐƯỜNG THÔN BA'));
  await chooseFiles(app, ...files);
  await page.keyboard.press('Control+o');
  await page.getByText('Nhập từ tệp (1/3)').waitFor();
  await page.getByRole('button', { name: 'Tạo cả 3 bản tin' }).click();
  const list = page.getByRole('list', { name: 'Danh sách bản tin' });
  await list.getByText('XÃ SUỐI MƠ THÔNG XE ĐƯỜNG THÔN MỘT').waitFor();
  await list.getByText('XÃ SUỐI MƠ THÔNG XE ĐƯỜNG THÔN BA').waitFor();
  await page.getByText('Đã tạo 2 bản tin').first().waitFor();
  await page
    .getByText(/^thôn Hai\.txt không phải là tệp chữ/)
    .first()
    .waitFor();
  expect(await list.getByText('thôn Hai').count()).toBe(0);
});
