import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { hasFocus } from '../support/focus.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, enterAs, launchStation } from '../support/station.ts';
import { approved, bar, call, made, open, toDesk } from './room.ts';

/** "Việc của tôi": what waits, for each trade, on the desk and in the window's title. */
let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({ as: 'reporter' });
});
afterAll(() => desk.close());

const title = (): Promise<string> =>
  desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');
const rows = (): Promise<string[]> =>
  desk.page.getByRole('list', { name: 'Việc của tôi' }).locator('[data-row]').allInnerTexts();

test('nothing waits at first, and the desk says so', async () => {
  const { page } = desk;
  await page.getByRole('heading', { name: 'Không có việc nào đang chờ anh/chị' }).waitFor();
  await expect.poll(title).not.toMatch(/^\(/);
  expect(
    await page.getByRole('button', { name: /^Việc của tôi/ }).getAttribute('aria-current'),
  ).toBe('page');
});

test('what was sent waits for the approver, and not for who sent it', async () => {
  const { page, people } = desk;
  const { id, version } = await made(page, { headline: 'Lịch tiêm phòng' });
  await call(page, 'review:submit', { id, version, note: 'Cần phát chiều nay' });
  const urgent = await made(page, { headline: 'Cảnh báo sạt lở', priority: 'urgent' });
  await call(page, 'review:submit', { ...urgent, note: '' });
  expect(await page.getByRole('list', { name: 'Việc của tôi' }).count()).toBe(0);
  await enterAs(page, people.approver);
  await page.getByRole('heading', { name: '2 việc đang chờ anh/chị' }).waitFor();
  await expect.poll(title).toMatch(/^\(2\) /);
  // Urgent first, though it came later.
  const [first = '', second = ''] = await rows();
  expect(first).toContain('Cảnh báo sạt lở');
  // How long it takes on air is reckoned once the list is there.
  await expect.poll(async () => (await rows())[0]).toMatch(/đọc 0′0\d″/);
  expect(second).toContain('Chờ duyệt phiên bản 1');
  expect(second).toContain('“Cần phát chiều nay”');
  await shoot(page, 'tasks-approver');
  // Who writes nothing is not offered to begin anything.
  expect(await page.getByRole('button', { name: 'Viết bản tin' }).count()).toBe(0);
});

test('what came back waits for its author, with the reason, before the rest', async () => {
  const { page, people } = desk;
  const tasks = await call(page, 'review:tasks', {});
  const calm = tasks.find(({ headline }) => headline === 'Lịch tiêm phòng');
  const { submitted } = await call(page, 'review:life', { id: calm?.id ?? '' });
  await call(page, 'review:return', {
    id: calm?.id ?? '',
    revision: submitted?.revision ?? '',
    reason: 'Ghi rõ số hộ tham gia, chức danh chị Hoa',
    remarks: [],
  });
  await expect.poll(title).toMatch(/^\(1\) /);
  await enterAs(page, people.reporter);
  await page.getByRole('heading', { name: '1 việc đang chờ anh/chị' }).waitFor();
  await expect.poll(rows).toHaveLength(1);
  const [only = ''] = await rows();
  expect(only).toContain('Trả lại: “Ghi rõ số hộ tham gia, chức danh chị Hoa”');
  expect(only).toMatch(/Lò Văn Tám, hôm nay \d\d:\d\d/);
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'tasks-reporter');
});

test('the arrows go from what waits to what the station wrote lately, and Enter opens it', async () => {
  const { page } = desk;
  await page.locator('[data-row="0"]').focus();
  await hasFocus(page.locator('[data-row="0"]'));
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('ul')?.ariaLabel))
    .toBe('Gần đây của đài');
  await page.keyboard.press('Home');
  await hasFocus(page.locator('[data-row="0"]'));
  await page.keyboard.press('Enter');
  await bar(page).getByText('Trả lại').waitFor();
  await toDesk(page);
});

test('the announcer is told what may go on air, and the rows say who approved it', async () => {
  const { page } = desk;
  const { code } = await approved(desk, 'announcer', { headline: 'Ngày hội đại đoàn kết' });
  await page.getByRole('heading', { name: '1 việc đang chờ anh/chị' }).waitFor();
  const [only = ''] = await rows();
  expect(only).toContain('Chờ phát');
  expect(only).toContain('duyệt: Lò Văn Tám');
  const recent = page.getByRole('list', { name: 'Gần đây của đài' });
  await recent.getByText(`mã ${code}`).waitFor();
  await shoot(page, 'tasks-announcer');
  await page.getByRole('button', { name: /^Đã duyệt/ }).click();
  await page.getByRole('list', { name: 'Danh sách bản tin' }).getByText(`mã ${code}`).waitFor();
  await page.getByRole('button', { name: /^Việc của tôi/ }).click();
  await page.getByRole('heading', { name: '1 việc đang chờ anh/chị' }).waitFor();
});

test('a search leaves the tasks for all bulletins, and an empty field comes back to them', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+f');
  await hasFocus(page.getByRole('textbox', { name: 'Tìm bản tin' }));
  await page.keyboard.type('sat lo');
  await page
    .getByRole('list', { name: 'Danh sách bản tin' })
    .getByText('Cảnh báo sạt lở')
    .waitFor();
  await page.getByRole('textbox', { name: 'Tìm bản tin' }).fill('');
  await page.getByRole('heading', { name: '1 việc đang chờ anh/chị' }).waitFor();
  await expect.poll(() => page.getByRole('list', { name: 'Danh sách bản tin' }).count()).toBe(0);
});

test('whoever begins to search while the list is still coming keeps the field', async () => {
  const { page } = desk;
  await open(page, 'Ngày hội đại đoàn kết');
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>('search input');
      if (field === null) return;
      watch.disconnect();
      field.focus();
    });
    watch.observe(document.body, { subtree: true, childList: true });
  });
  await toDesk(page);
  await page.locator('[data-row]').first().waitFor();
  await page.keyboard.type('sat lo');
  await page
    .getByRole('list', { name: 'Danh sách bản tin' })
    .getByText('Cảnh báo sạt lở')
    .waitFor();
  const field = page.getByRole('textbox', { name: 'Tìm bản tin' });
  expect(await field.inputValue()).toBe('sat lo');
  await field.fill('');
  await page.getByRole('heading', { name: '1 việc đang chờ anh/chị' }).waitFor();
});

test('who may not write reads, and is told why before he types', async () => {
  const { page, people } = desk;
  await enterAs(page, people.approver);
  await open(page, 'Ngày hội đại đoàn kết');
  await bar(page).getByText('Vai trò của anh/chị không viết bản tin').waitFor();
  const headline = page.getByRole('textbox', { name: 'Tiêu đề' });
  await expect.poll(() => headline.getAttribute('readonly')).not.toBe(null);
  await expect.poll(() => page.getByRole('textbox', { name: 'Tác giả' }).isDisabled()).toBe(true);
  await headline.focus();
  await page.keyboard.type('không');
  expect(await headline.inputValue()).toBe('Ngày hội đại đoàn kết');
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'life-read-only');
  await toDesk(page);
});
