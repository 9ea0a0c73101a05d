import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasFocus } from '../support/focus.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, enterAs, launchStation } from '../support/station.ts';
import {
  HEADLINE,
  bar,
  bodyText,
  call,
  made,
  open,
  storedText,
  toDesk,
  typeAtEnd,
} from './room.ts';

/** From the first word to the decision, by the window's own buttons. */
let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({ as: 'reporter' });
});
afterAll(() => desk.close());

const lifeOf = (id: string) => call(desk.page, 'review:life', { id });

test('a bulletin is sent as it stands on the screen, with a note, by the keyboard alone', async () => {
  const { page } = desk;
  // Keys are nobody's before the page knows who is here.
  await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
  await page.keyboard.type(HEADLINE);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sáng nay, bà con ra quân.');
  await page.getByRole('textbox', { name: 'Tác giả' }).fill('');
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('dialog', { name: 'Gửi duyệt' });
  await panel.waitFor();
  // What is missing is said, and does not stand in the way.
  await panel.getByText('Chưa có tác giả').waitFor();
  await hasFocus(panel.getByRole('textbox'));
  await page.keyboard.type('Cần phát chiều nay');
  await shoot(page, 'life-submit');
  await page.keyboard.press('Control+Enter');
  await panel.waitFor({ state: 'hidden' });
  await bar(page).getByText('Đang chờ duyệt phiên bản 1').waitFor();
  await bar(page).getByText('Lời nhắn: “Cần phát chiều nay”').waitFor();
  await page.getByText('Chờ duyệt · phiên bản 1').waitFor();
  await shoot(page, 'life-submitted');
  // No paragraph came of the keys.
  expect((await bodyText(page)).trim()).toBe('Sáng nay, bà con ra quân.');
});

test('taken back it is a draft as it was', async () => {
  const { page } = desk;
  await bar(page).getByRole('button', { name: 'Rút lại' }).click();
  await page.getByRole('button', { name: 'Gửi duyệt' }).waitFor();
  await expect.poll(() => page.getByText('Chờ duyệt · phiên bản 1').count()).toBe(0);
  expect((await bodyText(page)).trim()).toBe('Sáng nay, bà con ra quân.');
  await toDesk(page);
});

test('the author is whoever writes, until somebody writes another name; a bulletin left so is not stored', async () => {
  const { page, people } = desk;
  const author = page.getByRole('textbox', { name: 'Tác giả' });
  const { all } = await call(page, 'desk:counts', {});
  await page.keyboard.press('Control+n');
  await author.waitFor();
  expect(await author.inputValue()).toBe(people.reporter.name);
  await page.getByText('Chưa có gì để lưu').waitFor();
  await toDesk(page);
  expect((await call(page, 'desk:counts', {})).all).toBe(all);

  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
  await page.keyboard.type('Tin của cộng tác viên');
  await author.fill('Nông Văn Xuân');
  await page.getByText(/Đã lưu \d\d:\d\d:\d\d/).waitFor();
  await toDesk(page);
  await page.locator('[data-row]').filter({ hasText: 'Nông Văn Xuân' }).waitFor();
});

test('the keys that send open no menu, also where its button has the focus', async () => {
  const { page } = desk;
  await made(page, { headline: 'Tin gửi từ nút Xuất' });
  await open(page, 'Tin gửi từ nút Xuất');
  const exporting = page.getByRole('button', { name: 'Xuất' });
  await exporting.focus();
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('dialog', { name: 'Gửi duyệt' });
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await page.getByRole('menu').count()).toBe(0);
  // Alone, Enter is the button's.
  await exporting.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await toDesk(page);
});

test('an empty bulletin is not sent, and says why', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  const panel = page.getByRole('dialog', { name: 'Gửi duyệt' });
  await panel.getByRole('button', { name: 'Gửi duyệt' }).click();
  await panel.getByText('Chưa có tiêu đề hoặc nội dung nên chưa gửi được.').waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  await toDesk(page);
  expect((await call(page, 'desk:counts', {})).submitted).toBe(0);
});

test('what comes back says who returned it, when and why, until it is sent again', async () => {
  const { page, people } = desk;
  const { id, version } = await made(page, { headline: 'Họp dân thôn Nà Hoa' });
  const { revision } = await call(page, 'review:submit', { id, version, note: '' });
  await enterAs(page, people.approver);
  const reason = 'Ghi rõ số hộ tham gia';
  await call(page, 'review:return', { id, revision, reason, remarks: [] });
  await enterAs(page, people.reporter);
  await open(page, 'Họp dân thôn Nà Hoa');
  await bar(page).getByText(`Trả lại: “${reason}”`).waitFor();
  await bar(page)
    .getByText(/Lò Văn Tám, hôm nay \d\d:\d\d/)
    .waitFor();
  await shoot(page, 'life-returned');
  await typeAtEnd(page, ' Có 42 hộ tham gia.');
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('dialog', { name: 'Gửi duyệt' });
  await panel.getByRole('button', { name: 'Gửi duyệt' }).click();
  await bar(page).getByText('Đang chờ duyệt phiên bản 2').waitFor();
  await expect.poll(() => bar(page).getByText('Trả lại').count()).toBe(0);
  expect(await storedText(page, id)).toContain('Có 42 hộ tham gia.');
});

test('the first letter takes a sent bulletin back, once, and nothing typed is lost', async () => {
  const { page } = desk;
  await bar(page).getByText('Sửa một chữ là rút bài về').waitFor();
  await typeAtEnd(page, ' Thêm một câu. ');
  await bar(page).getByText('Phiên bản 2 không còn chờ duyệt').waitFor();
  await page.keyboard.type('Và một câu nữa.');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  const id = (
    await call(page, 'bulletins:list', { view: 'draft', query: 'Nà Hoa', offset: 0, limit: 1 })
  ).rows[0]?.id;
  await expect.poll(() => storedText(page, id ?? '')).toContain('Thêm một câu. Và một câu nữa.');
  const { events } = await call(page, 'history:list', { id: id ?? '' });
  expect(events.filter(({ kind }) => kind === 'edited')).toHaveLength(1);
  expect(await lifeOf(id ?? '')).toMatchObject({ state: 'draft', submitted: null });
});
