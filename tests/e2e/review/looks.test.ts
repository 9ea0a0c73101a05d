import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { shoot } from '../support/screenshots.ts';
import { enterAs, PASSCODE, type StationDesk } from '../support/station.ts';
import {
  addPhoto,
  asking,
  contentOf,
  figure,
  firstTexts,
  mendedTexts,
  openFromDesk,
  selectWords,
  send,
  sendAgain,
} from './support/bulletin.ts';
import { launchAfterReporter } from './support/reporter-wrote.ts';

/** The review room as it looks at each step: no serious fault, nothing cut, at large letters too. */

let desk: StationDesk;
beforeAll(async () => {
  desk = await launchAfterReporter(async (call, station) => {
    const { people } = station;
    const [old, kept, come] = [
      await addPhoto(call, '#8d6e63'),
      await addPhoto(call, '#5a7d4f'),
      await addPhoto(call, '#3f6f8f'),
    ];
    const before = [figure(kept, 'Bà con ra quân'), figure(old, 'Rãnh thoát nước trước khi dọn')];
    const { id, revision } = await send(call, contentOf(firstTexts, { figures: before }));
    await station.enter(people.approver);
    const passage = {
      quote: 'đông đảo bà con',
      before: 'Có ',
      after: ' tham gia',
      offset: 112,
    };
    const remarks = [{ body: 'Ghi rõ số hộ, số người.', passage }];
    const reason = 'Kiểm tra lại số liệu';
    await call('review:return', { id, revision, reason, remarks });
    await station.enter(people.reporter);
    const [said] = await call('comments:list', { id });
    await call('comments:resolve', { comment: said?.id ?? '', resolved: true });
    const after = [figure(kept, 'Bà con thôn Nà Hoa ra quân'), figure(come, '')];
    const fields = { topic: 'Nông thôn mới', eventDate: '2026-05-14' };
    await sendAgain(call, id, contentOf(mendedTexts, { figures: after, fields }));
    const urgent = contentOf(['Chiều nay có mưa to, bà con không qua ngầm tràn Suối Mơ.'], {
      fields: { headline: 'Tin khẩn: mưa to', priority: 'urgent' },
    });
    const { id: phoned, version } = await call('bulletins:create', urgent);
    await call('review:approveByPhone', {
      id: phoned,
      version,
      named: people.approver.id,
      manner: 'số 0912 000 111',
      saidAt: new Date().toISOString(),
    });
  });
});
afterAll(() => desk.close());

/** Nothing beside the bulletin or above it is wider than its place. */
const cutOff = (): Promise<string[]> =>
  desk.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('aside *, header *')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          one.scrollWidth > one.clientWidth + 1 &&
          getComputedStyle(one).overflowX !== 'visible' &&
          one.clientWidth > 1,
      )
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40) ?? ''}`),
  );

/** What is wrong with the screen as it stands, to the eye and to the ear. */
async function look(name: string): Promise<string[]> {
  const { page } = desk;
  const faults = await seriousFaults(page);
  await shoot(page, `review-${name}`);
  await asking(page)('settings:write', { scale: 160 });
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize !== '16px');
  await shoot(page, `review-${name}-160`);
  faults.push(...(await cutOff()));
  await asking(page)('settings:write', { scale: 100 });
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '16px');
  return faults;
}

test('what changed, what was said, and what is signed', async () => {
  const { page } = desk;
  await openFromDesk(page, 'Hội Nông dân xã');
  await page.getByText(/chỗ thay đổi so với/).waitFor();
  await page.getByText('1 ảnh chưa có chú thích').first().waitFor();
  expect(await look('changes')).toEqual([]);
});

test('a remark on words', async () => {
  const { page } = desk;
  await selectWords(page, 'chủ nhật tuần đầu');
  await page.getByRole('button', { name: 'Góp ý đoạn đang chọn' }).click();
  await page.getByLabel('Góp ý của anh/chị').fill('Kiểm tra lại với trưởng thôn.');
  expect(await look('remark')).toEqual([]);
  await page.getByRole('button', { name: 'Ghi góp ý' }).click();
  await page.getByText('1 góp ý còn mở').waitFor();
});

test('how it is read', async () => {
  const { page } = desk;
  await page.getByRole('tab', { name: 'Bản đọc' }).click();
  await page.getByText(/Bản đọc gửi kèm phiên bản/).waitFor();
  expect(await look('spoken')).toEqual([]);
  await page.getByRole('tab', { name: 'Thay đổi' }).click();
});

test('returning', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Trả lại' }).click();
  await page.getByRole('button', { name: 'Ghi rõ tên, chức danh' }).click();
  expect(await look('return')).toEqual([]);
  await page.getByRole('button', { name: 'Xem tiếp' }).click();
});

test('signing, a wrong passcode, and the code', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Duyệt phát' }).click();
  await page.getByLabel('Mật mã của anh/chị').fill('không phải');
  await page.keyboard.press('Enter');
  await page.getByText('Mật mã không đúng.').waitFor();
  expect(await look('sign')).toEqual([]);
  await page.getByLabel('Mật mã của anh/chị').fill(PASSCODE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Đã duyệt phát' }).waitFor();
  expect(await look('done')).toEqual([]);
});

test('a word by telephone', async () => {
  const { page, people } = desk;
  await page.getByRole('button', { name: 'Về bàn tin' }).click();
  await enterAs(page, people.approver);
  await openFromDesk(page, 'Tin khẩn: mưa to');
  await page.getByRole('complementary').getByRole('button', { name: 'Ký bổ sung' }).waitFor();
  expect(await look('phone')).toEqual([]);
  await page.getByRole('button', { name: 'Tôi không duyệt' }).click();
  expect(await look('disown')).toEqual([]);
});
