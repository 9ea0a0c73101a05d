import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallInput, NewsroomCall } from '../../../domain/contract.ts';
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

declare const window: {
  newsroom: { call(name: string, input: unknown): Promise<{ ok: boolean; code?: string }> };
  addEventListener(type: 'keydown', listener: () => void, options: { once: true }): void;
};

/**
 * The sentence, a key at a time, while something is done under the typist's hands. It is asked for with the
 * first key, in the page itself: that key is not on the disk for half a second, so it is done before.
 */
async function typeWhile<C extends NewsroomCall>(
  page: Page,
  name: C,
  input: CallInput<C>,
): Promise<void> {
  await page.getByRole('textbox', { name: 'Nội dung bản tin' }).click();
  await page.keyboard.press('Control+End');
  const asked: { name: string; input: unknown } = { name, input };
  await page.evaluate((order) => {
    const meanwhile = new Promise((resolve) => {
      const act = (): void => resolve(window.newsroom.call(order.name, order.input));
      window.addEventListener('keydown', act, { once: true });
    });
    Object.assign(globalThis, { meanwhile });
  }, asked);
  await page.keyboard.type(WORDS, { delay: 15 });
  expect(await page.evaluate(() => Reflect.get(globalThis, 'meanwhile'))).toMatchObject({
    ok: true,
  });
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
  await typeWhile(page, 'review:approve', { id, revision, passcode: PASSCODE });
  await isStored(id);
  await bar(page).getByText('Phiên bản 1 đã duyệt vẫn được giữ').waitFor();
  expect(await lifeOf(id)).toMatchObject({ state: 'draft', approved: { revision }, next: 2 });
  await toDesk(page);
});

test('returned under the typist’s hands, it says why and keeps what was typed', async () => {
  const { page } = desk;
  const { id, revision } = await submitted('Vệ sinh môi trường');
  const reason = 'Thiếu tên thôn';
  await typeWhile(page, 'review:return', { id, revision, reason, remarks: [] });
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
  await typeWhile(page, 'review:air', airing);
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
