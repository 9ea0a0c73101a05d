import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasFocus, listHasFocus } from '../support/focus.ts';
import { enterAs, launchStation, PASSCODE, type StationDesk } from '../support/station.ts';
import {
  asking,
  askingOf,
  backToDesk,
  contentOf,
  openFromDesk,
  send,
  sendAgain,
} from './support/bulletin.ts';

/** What comes between a person and his decision: another text, his own text, a word by telephone. */

let desk: StationDesk;
/** "Hai trong một": edits and approves. */
let both = { id: '' };
const text = ['Sáng nay, bà con thôn Nà Hoa ra quân làm đường hoa.'];
const named = (headline: string, urgent = false) =>
  contentOf(text, { fields: { headline, priority: urgent ? 'urgent' : 'normal' } });
const ids = { moved: '', own: '', phoned: '', denied: '', keys: '' };

beforeAll(async () => {
  desk = await launchStation({
    async before(station) {
      const { people } = station;
      const call = askingOf(station);
      const roles = ['editor' as const, 'approver' as const];
      const made = await call('accounts:make', { name: 'Sùng A Lử', roles, passcode: PASSCODE });
      await station.enter(made, made.oneTimePasscode);
      await call('session:choosePasscode', { next: PASSCODE });
      both = { id: made.id };
      ids.own = (await send(call, named('Tin của chính mình'))).id;
      await station.enter(people.reporter);
      ids.moved = (await send(call, named('Tin đổi giữa chừng'))).id;
      ids.keys = (await send(call, named('Tin chỉ bằng bàn phím'))).id;
      const phone = async (headline: string): Promise<string> => {
        const { id, version } = await call('bulletins:create', named(headline, true));
        const order = { id, version, named: both.id, manner: 'số 0912 000 111' };
        await call('review:approveByPhone', { ...order, saidAt: new Date().toISOString() });
        return id;
      };
      ids.phoned = await phone('Tin khẩn đã gọi');
      ids.denied = await phone('Tin khẩn không ai gọi');
    },
  });
  await enterAs(desk.page, both);
});
afterAll(() => desk.close());

const stateOf = async (id: string): Promise<string> =>
  (await asking(desk.page)('review:life', { id })).state;
const back = (): Promise<void> => backToDesk(desk.page);
async function sign(): Promise<void> {
  await desk.page.getByLabel('Mật mã của anh/chị').fill(PASSCODE);
  await desk.page.keyboard.press('Enter');
}

test('the text changes while it is looked at: that is said, and the newest is shown', async () => {
  const { page } = desk;
  const ask = asking(page);
  await openFromDesk(page, 'Tin đổi giữa chừng');
  await page.getByText('Chờ duyệt · phiên bản 1').waitFor();
  await page.keyboard.press('a');
  await page.getByRole('heading', { name: 'Ký duyệt phiên bản 1' }).waitFor();
  const changed = contentOf(['Chiều nay, bà con ra quân.'], {
    fields: { headline: 'Tin đổi giữa chừng' },
  });
  await sendAgain(ask, ids.moved, changed);
  const notice = page.getByRole('alert').filter({ hasText: 'Bài vừa đổi' });
  await notice.getByText('Đây là phiên bản 2, Sùng A Lử gửi').waitFor();
  // What he was about to sign is gone from under the pen.
  await page.getByRole('heading', { name: 'Ký duyệt phiên bản 1' }).waitFor({ state: 'hidden' });
  await page.getByText('Chiều nay, bà con ra quân.').waitFor();
  expect(await stateOf(ids.moved)).toBe('submitted');
  // And taken away altogether: nothing can be decided any more.
  const { version: baseVersion } = await ask('bulletins:open', { id: ids.moved });
  const visit = crypto.randomUUID();
  await ask('bulletins:save', {
    id: ids.moved,
    baseVersion,
    visit,
    sequence: 1,
    ...named('Tin đổi giữa chừng'),
  });
  await page.getByText('Bài đã được lấy về để sửa').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Duyệt phát' }).count()).toBe(0);
  await back();
});

test('one’s own text is refused with its reason, or goes on record as one’s own', async () => {
  const { page, people } = desk;
  await openFromDesk(page, 'Tin của chính mình');
  await page.getByText('Đài không cho tự duyệt bài mình viết hoặc gửi.').waitFor();
  await page.keyboard.press('a');
  await page.getByRole('heading', { name: 'Ký duyệt phiên bản 1' }).waitFor();
  expect(await page.getByLabel('Mật mã của anh/chị').count()).toBe(0);
  await enterAs(page, people.administrator);
  await asking(page)('rules:write', { ownText: 'allowed' });
  await enterAs(page, both);
  // The place where he was is his again.
  await page.getByText('duyệt sẽ được ghi rõ là tự duyệt').waitFor();
  await page.keyboard.press('a');
  await sign();
  await page.getByText('Ghi là tự duyệt').waitFor();
  expect((await asking(page)('review:life', { id: ids.own })).approved).toMatchObject({
    own: true,
  });
  await back();
});

test('what was said by telephone is signed afterwards, by whoever is said to have said it', async () => {
  const { page } = desk;
  await openFromDesk(page, 'Tin khẩn đã gọi');
  await page.getByText('Vàng A Páo ghi: anh/chị đã đồng ý cho phát').waitFor();
  await page.getByText('số 0912 000 111').waitFor();
  await page.getByRole('complementary').getByRole('button', { name: 'Ký bổ sung' }).click();
  await sign();
  await page.getByRole('heading', { name: 'Đã ký bổ sung' }).waitFor();
  expect((await asking(page)('review:life', { id: ids.phoned })).approved).toMatchObject({
    countersigned: true,
  });
  await back();
});

test('or is denied, which withdraws it', async () => {
  const { page } = desk;
  await openFromDesk(page, 'Tin khẩn không ai gọi');
  await page.getByRole('button', { name: 'Tôi không duyệt' }).click();
  await page.getByLabel('Ghi thêm nếu cần').fill('Sáng nay tôi họp, không ai gọi.');
  await page.getByLabel('Mật mã của anh/chị').fill(PASSCODE);
  await page.getByRole('button', { name: 'Xác nhận tôi không duyệt' }).click();
  await page.getByRole('heading', { name: 'Đã ghi: anh/chị không duyệt' }).waitFor();
  // Nobody is asked for a signature that was just refused.
  await expect.poll(() => page.getByText('chờ anh/chị ký').count()).toBe(0);
  expect(await asking(page)('review:life', { id: ids.denied })).toMatchObject({
    state: 'withdrawn',
    withdrawn: { by: 'Sùng A Lử', reason: 'Sáng nay tôi họp, không ai gọi.' },
  });
  await back();
});

test('the keyboard alone is enough, from the desk to the signature and back', async () => {
  const { page } = desk;
  const row = page.locator('[data-row]', { hasText: 'Tin chỉ bằng bàn phím' }).first();
  await row.waitFor();
  await listHasFocus(page);
  await row.focus();
  await hasFocus(row);
  await page.keyboard.press('Enter');
  await page.getByText('Chờ duyệt · phiên bản 1').waitFor();
  await page.keyboard.press('a');
  const field = page.getByLabel('Mật mã của anh/chị');
  await hasFocus(field);
  // Out of it again without a trace.
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Anh/chị đang ký duyệt' }).waitFor();
  await hasFocus(page.getByRole('tabpanel', { name: 'Thay đổi' }));
  await page.keyboard.press('a');
  await hasFocus(field);
  await page.keyboard.type(PASSCODE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Đã duyệt phát' }).waitFor();
  expect(await stateOf(ids.keys)).toBe('approved');
  await page.keyboard.press('Control+Shift+B');
  await page.getByRole('textbox', { name: 'Tìm bản tin' }).waitFor();
});
