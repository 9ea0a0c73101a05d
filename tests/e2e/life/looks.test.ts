import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, launchStation } from '../support/station.ts';
import { approved, bar, call, open } from './room.ts';

/** The screens of a bulletin's life at the largest letters, and for a screen reader. */
let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({ as: 'announcer' });
  await approved(desk, 'announcer', { headline: 'Thông báo lịch tiêm phòng cho đàn vật nuôi' });
  await call(desk.page, 'settings:write', { scale: 160 });
});
afterAll(() => desk.close());

/** Nothing is wider than the window, so that nothing lies out of reach. */
const overflow = (): Promise<number> =>
  desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('the tasks', async () => {
  const { page } = desk;
  await page.getByRole('heading', { name: '1 việc đang chờ anh/chị' }).waitFor();
  await shoot(page, 'tasks-160');
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('the room with its line and its panel', async () => {
  const { page } = desk;
  await open(page, 'Thông báo lịch tiêm phòng');
  await bar(page).getByText('Đã duyệt phiên bản 1.').waitFor();
  await shoot(page, 'life-160');
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ghi đã phát' }).click();
  await page.getByRole('dialog', { name: 'Ghi đã phát' }).waitFor();
  await shoot(page, 'life-air-160');
  expect(await seriousFaults(page)).toEqual([]);
});
