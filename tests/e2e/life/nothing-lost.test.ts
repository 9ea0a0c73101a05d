import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StationDesk, PASSCODE, enterAs, launchStation } from '../support/station.ts';
import { bar, call, made, open, storedText, toDesk } from './room.ts';

/**
 * Somebody decides or goes on air while somebody else types: every letter ends up somewhere. One account
 * with every role does both at once in the one window, by the bridge and by the keyboard.
 */
let desk: StationDesk;
let everything = { id: '' };
beforeAll(async () => {
  desk = await launchStation({
    async before(newsroom) {
      const { oneTimePasscode, ...person } = await newsroom.call('accounts:make', {
        name: 'Hoàng Thị Dín',
        roles: ['reporter', 'editor', 'approver', 'announcer'],
        passcode: PASSCODE,
      });
      everything = person;
      await newsroom.call('rules:write', { ownText: 'allowed' });
      await newsroom.enter(person, oneTimePasscode);
      await newsroom.call('session:choosePasscode', { next: PASSCODE });
    },
  });
  await enterAs(desk.page, everything);
});
afterAll(() => desk.close());

const WORDS = ' Mỗi hộ được hỗ trợ hai con bò giống và một buổi tập huấn.';

/** The sentence, a key at a time, while `meanwhile` happens under the typist's hands. */
async function typeWhile(page: Page, meanwhile: () => Promise<unknown>): Promise<void> {
  await page.getByRole('textbox', { name: 'Nội dung bản tin' }).click();
  await page.keyboard.press('Control+End');
  // The first key is not on the disk for half a second: whoever acts now is before it.
  await page.keyboard.type(WORDS.slice(0, 1));
  await Promise.all([page.keyboard.type(WORDS.slice(1), { delay: 15 }), meanwhile()]);
}

async function submitted(headline: string): Promise<{ id: string; revision: string }> {
  const { page } = desk;
  const { id, version } = await made(page, { headline });
  // From the desk what waits would open in the room where it is decided on.
  await open(page, headline);
  const { revision } = await call(page, 'review:submit', { id, version, note: '' });
  await bar(page).getByText('Đang chờ duyệt phiên bản 1').waitFor();
  return { id, revision };
}

const lifeOf = (id: string) => call(desk.page, 'review:life', { id });
const isStored = async (id: string): Promise<void> => {
  await expect.poll(() => storedText(desk.page, id)).toContain(WORDS);
};

test('approved under the typist’s hands, the approved revision stays and the text goes on', async () => {
  const { page } = desk;
  const { id, revision } = await submitted('Chăn nuôi vụ đông');
  await typeWhile(page, () => call(page, 'review:approve', { id, revision, passcode: PASSCODE }));
  await isStored(id);
  await bar(page).getByText('Phiên bản 1 đã duyệt vẫn được giữ').waitFor();
  expect(await lifeOf(id)).toMatchObject({ state: 'draft', approved: { revision }, next: 2 });
  await toDesk(page);
});

test('returned under the typist’s hands, it says why and keeps what was typed', async () => {
  const { page } = desk;
  const { id, revision } = await submitted('Vệ sinh môi trường');
  const reason = 'Thiếu tên thôn';
  await typeWhile(page, () => call(page, 'review:return', { id, revision, reason, remarks: [] }));
  await isStored(id);
  await bar(page).getByText(`Trả lại: “${reason}”`).waitFor();
  expect(await lifeOf(id)).toMatchObject({ state: 'returned' });
  await toDesk(page);
});

async function airedWhileTyping(headline: string): Promise<string> {
  const { page } = desk;
  const { id, revision } = await submitted(headline);
  await call(page, 'review:approve', { id, revision, passcode: PASSCODE });
  await bar(page).getByText('Đã duyệt phiên bản 1.').waitFor();
  const airing = { id, revision, date: '2026-05-08', slot: '5 giờ', announcer: 'Lý Mẩy' };
  await typeWhile(page, () => call(page, 'review:air', airing));
  await page.getByRole('button', { name: 'Lưu thành bản tin mới' }).waitFor();
  expect(await storedText(page, id)).not.toContain(WORDS);
  return id;
}

test('on air under the typist’s hands, what was typed is saved by saying why', async () => {
  const { page } = desk;
  const id = await airedWhileTyping('Tin an ninh trật tự');
  await page.getByRole('button', { name: 'Đính chính…' }).first().click();
  const panel = page.getByRole('dialog', { name: 'Đính chính' });
  await panel.getByLabel('Lý do').fill('Thêm số hộ');
  await panel.getByRole('button', { name: 'Đính chính' }).click();
  await isStored(id);
  await bar(page).getByText('Đang đính chính: “Thêm số hộ”').waitFor();
  expect(await lifeOf(id)).toMatchObject({ state: 'draft', aired: { number: 1 } });
  await toDesk(page);
});

test('or it goes on as a bulletin of its own, and what was on air stays as it was', async () => {
  const { page } = desk;
  const id = await airedWhileTyping('Giá cả thị trường');
  await page.getByRole('button', { name: 'Lưu thành bản tin mới' }).click();
  await page.getByText('Bài đang viết đã được lưu thành một bản tin mới.').first().waitFor();
  const find = { view: 'draft', query: 'Giá cả thị trường', offset: 0, limit: 5 } as const;
  const copies = (await call(page, 'bulletins:list', find)).rows;
  expect(copies).toHaveLength(1);
  await isStored(copies[0]?.id ?? '');
  expect(await storedText(page, id)).not.toContain(WORDS);
  expect(await lifeOf(id)).toMatchObject({ state: 'aired' });
  // The room is the copy's from now on: it may be sent.
  await page.getByRole('button', { name: 'Gửi duyệt' }).waitFor();
  await toDesk(page);
});
