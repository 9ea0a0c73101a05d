import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasFocus } from '../support/focus.ts';
import { enterAs, PASSCODE, type StationDesk } from '../support/station.ts';
import {
  addPhoto,
  article,
  asking,
  contentOf,
  figure,
  firstTexts,
  headline,
  mendedTexts,
  openFromDesk,
  selectWords,
  send,
  sendAgain,
} from './support/bulletin.ts';
import { launchAfterReporter } from './support/reporter-wrote.ts';

/** A bulletin and its approver: returned with a remark, mended, seen by its changes, signed. */

let desk: StationDesk;
let id = '';
let photo = '';
beforeAll(async () => {
  desk = await launchAfterReporter(async (call) => {
    photo = await addPhoto(call, '#5a7d4f');
    const figures = [figure(photo, 'Bà con ra quân')];
    ({ id } = await send(call, contentOf(firstTexts, { figures })));
  });
});
afterAll(() => desk.close());

const place = (): Promise<string | null> =>
  desk.page.evaluate(() => document.activeElement?.getAttribute('data-change') ?? null);
const said = (): Promise<string | null> =>
  desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('an approver who opens what was sent reads all of it, says what is wrong, and returns it', async () => {
  const { page } = desk;
  await openFromDesk(page, headline);
  await page.getByText('Chờ duyệt · phiên bản 1').waitFor();
  await page.getByText('Lần đầu xem bài này, cả bài là mới.').waitFor();
  // Read on by the keys from the first moment.
  await hasFocus(page.getByRole('tabpanel', { name: 'Thay đổi' }));
  await expect.poll(() => article(page).locator('ins, del').count()).toBe(0);
  await selectWords(page, 'đông đảo bà con');
  await page.getByRole('button', { name: 'Góp ý đoạn đang chọn' }).click();
  // Letters that are typed are words here, and decide nothing.
  await hasFocus(page.getByLabel('Góp ý của anh/chị'));
  // Whoever writes the first needs no word about how to.
  expect(await page.getByText('Chưa có góp ý nào').count()).toBe(0);
  await page.keyboard.type('Ghi ra so ho, jkar');
  await page.getByLabel('Góp ý của anh/chị').fill('Ghi rõ số hộ, số người.');
  await page.getByRole('button', { name: 'Ghi góp ý' }).click();
  await page.getByText('1 góp ý còn mở').waitFor();
  // Nothing is asked before its reason.
  await page.keyboard.press('Escape');
  await article(page).click();
  await page.keyboard.press('r');
  await page.getByRole('heading', { name: 'Trả lại bài' }).waitFor();
  await page.getByRole('button', { name: 'Trả lại bài' }).click();
  await page.getByText('Hãy chọn hoặc viết lý do').waitFor();
  await page.getByRole('button', { name: 'Kiểm tra lại số liệu' }).click();
  await page.getByLabel('Lý do trả lại').fill('Hỏi lại trưởng thôn');
  await page.getByText('Gửi kèm 1 góp ý còn mở').waitFor();
  await page.getByRole('button', { name: 'Trả lại bài' }).click();
  await page.getByRole('heading', { name: 'Đã trả lại bài' }).waitFor();
  const ask = asking(page);
  expect((await ask('review:life', { id })).returned).toMatchObject({
    by: 'Lò Văn Tám',
    reason: 'Kiểm tra lại số liệu. Hỏi lại trưởng thôn',
  });
  expect(await ask('comments:list', { id })).toMatchObject([
    {
      body: 'Ghi rõ số hộ, số người.',
      passage: { quote: 'đông đảo bà con', before: expect.stringMatching(/\nCó $/u) },
    },
  ]);
  await page.getByRole('button', { name: 'Về bàn tin' }).click();
  await page.getByRole('textbox', { name: 'Tìm bản tin' }).waitFor();
});

test('mended and sent again, only the difference is coloured, and J and K walk through it', async () => {
  const { page, people } = desk;
  await enterAs(page, people.reporter);
  const figures = [figure(photo, 'Bà con thôn Nà Hoa ra quân')];
  const fields = { topic: 'Nông thôn mới' };
  await sendAgain(asking(page), id, contentOf(mendedTexts, { figures, fields }));
  await enterAs(page, people.approver);
  await openFromDesk(page, headline);
  await page.getByText('Chờ duyệt · phiên bản 2').waitFor();
  await page.getByText(/^5 chỗ thay đổi so với phiên bản anh\/chị xem hôm nay/).waitFor();
  expect(await article(page).locator('del').allTextContents()).toEqual(['đông đảo bà con']);
  expect(await article(page).locator('ins').allTextContents()).toEqual([
    expect.stringContaining('Đoàn thanh niên, Hội Phụ nữ'),
    '86 hộ với 132 người',
    expect.stringContaining('Chi hội trưởng Chi hội Nông dân thôn Nà Hoa'),
    expect.stringContaining('thôn Nà Hoa'),
    'Nông thôn mới',
  ]);
  await page.keyboard.press('j');
  await expect.poll(place).toBe('0');
  await page.keyboard.press('j');
  await expect.poll(place).toBe('1');
  expect(await said()).toBe('Chỗ 2 trên 5: bỏ “đông đảo bà con”, thêm “86 hộ với 132 người”');
  await page.keyboard.press('k');
  await expect.poll(place).toBe('0');
  // From another look at it the key leads back to the sheet; the last one is scrolled into sight.
  await page.getByRole('tab', { name: 'Bản đọc' }).click();
  await page.getByText(/Bản đọc gửi kèm phiên bản 2, đọc khoảng/).waitFor();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('j');
  await expect.poll(place).toBe('4');
  const isInSight = () =>
    page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return top > 0 && bottom < window.innerHeight;
    });
  await expect.poll(isInSight).toBe(true);
});

test('page and paper are those of the revision', async () => {
  const { page } = desk;
  for (const name of ['Trang web', 'Bản in']) {
    await page.getByRole('tab', { name }).click();
    const shown = page.frameLocator('iframe[data-shown="true"]').locator('body');
    await shown.getByText('86 hộ với 132 người').waitFor();
    expect(await shown.textContent()).not.toContain('đông đảo bà con');
  }
  await page.getByRole('tab', { name: 'Thay đổi' }).click();
});

test('a wrong passcode is said in its place, the right one signs, and the code is shown', async () => {
  const { page } = desk;
  await page.getByText('đều có chú thích').waitFor();
  await page.keyboard.press('a');
  await page.getByRole('heading', { name: 'Ký duyệt phiên bản 2' }).waitFor();
  const signed = page.getByRole('region', { name: 'Anh/chị đang ký duyệt' });
  for (const words of [headline, 'Bà con thôn Nà Hoa ra quân', 'Nông thôn mới', 'Vàng A Páo'])
    await signed.getByText(words).first().waitFor();
  const field = page.getByLabel('Mật mã của anh/chị');
  await hasFocus(field);
  await page.keyboard.type('mật mã sai jkar');
  await page.keyboard.press('Enter');
  await page.getByText('Mật mã không đúng.').waitFor();
  const ask = asking(page);
  expect((await ask('review:life', { id })).state).toBe('submitted');
  await expect.poll(() => field.inputValue()).toBe('');
  await hasFocus(field);
  await page.keyboard.type(PASSCODE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Đã duyệt phát' }).waitFor();
  const { approved } = await ask('review:life', { id });
  expect(approved).toMatchObject({ number: 2, approver: 'Lò Văn Tám', own: false });
  await page.getByText(approved?.code ?? 'none', { exact: true }).waitFor();
  await page.getByText('Đã duyệt · phiên bản 2').waitFor();
  // What was signed stays in sight, with what was new in it.
  await expect.poll(() => article(page).locator('del').count()).toBe(1);
});
