import { afterAll, beforeAll, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { seriousFaults } from '../support/axe.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { shoot } from '../support/screenshots.ts';
import { makeBulletin, openPrompter, rewrite } from './support.ts';

/** How the reading room looks: pictures for people, and no serious fault for machines. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

const opening =
  'Sáng ngày 8/5/2023, Đảng bộ xã Suối Mơ tổ chức hội nghị sơ kết giữa nhiệm kỳ, đánh giá kết quả thực hiện nghị quyết đại hội.';
const guests =
  'Dự và chỉ đạo hội nghị có các đồng chí: đồng chí H’Hen Niê, Tỉnh ủy viên, Bí thư Huyện ủy; đồng chí Krajan Plin, Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch';
const closing =
  'Nửa nhiệm kỳ qua, Đảng bộ xã phát huy tinh thần đoàn kết, chủ động, sáng tạo, hoàn thành 12/15 chỉ tiêu. Thu nhập bình quân đạt 48 triệu đồng/người/năm./.';

test('the reading room at every size, with a change that came in', async () => {
  const { page } = desk;
  const made = await makeBulletin(page, opening, `${guests} UBND huyện.`, closing);
  await page.reload();
  await openPrompter(page, made);
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'prompter-still');
  await page.keyboard.press('ArrowRight');
  await rewrite(page, made, opening, `${guests} HĐND huyện.`, closing);
  await page.getByText('Vừa có chỗ sửa.').waitFor();
  await page.keyboard.press('Space');
  await page.waitForTimeout(1_500);
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'prompter-running');
  await page.keyboard.press('Space');
  await page.keyboard.press('c');
  await shoot(page, 'prompter-contrast');
  await page.keyboard.press('c');
  await askNewsroom(page, 'settings:write', { scale: 160 });
  await page.waitForTimeout(300);
  await shoot(page, 'prompter-160');
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('+');
  await page.waitForTimeout(300);
  await shoot(page, 'prompter-largest');
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    ),
  ).toBe(true);
});
