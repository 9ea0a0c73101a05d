import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { fitFaults } from '../support/fits.ts';
import { hasFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { ready } from '../support/ready.ts';

/** Nothing is lost on a small screen, nor with large letters; every target is wide enough for a hand. */

const rooms = [
  { width: 1280, height: 720, scale: 100 },
  { width: 1280, height: 720, scale: 160 },
  { width: 960, height: 600, scale: 160 },
  { width: 1920, height: 1080, scale: 130 },
] as const;

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
  await desk.page.getByText('SUỐI MƠ').first().waitFor();
});
afterAll(() => desk.close());

const screens: [string, (page: Page) => Promise<void>][] = [
  ['the desk', async (page) => page.getByRole('button', { name: 'Viết bản tin' }).waitFor()],
  [
    'the settings',
    async (page) => {
      await page.keyboard.press('Control+,');
      await ready(page.getByRole('dialog', { name: 'Cài đặt' }));
    },
  ],
  [
    'the palette',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Cài đặt' }).waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+k');
      await hasFocus(page.getByPlaceholder('Gõ tên việc cần làm'));
    },
  ],
  [
    'the writing room',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('[data-row="0"]').click();
      // Whether there is room for the panel is known when the room has been measured.
      await ready(page.getByRole('textbox', { name: 'Tiêu đề' }));
      if (!(await page.getByRole('textbox', { name: 'Tác giả' }).isVisible())) {
        await page.getByRole('button', { name: 'Thông tin' }).click();
      }
      await page.getByRole('textbox', { name: 'Tác giả' }).waitFor();
    },
  ],
  [
    'the script',
    async (page) => {
      await page.keyboard.press('Control+2');
      await page.getByText(/Đọc khoảng \d/).waitFor();
    },
  ],
  [
    'the dictionary',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('Gõ tên việc cần làm').fill('cach doc cua dai');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Cách đọc của đài' }).waitFor();
    },
  ],
];

describe.each(rooms)('$width × $height at $scale %', ({ width, height, scale }) => {
  beforeAll(async () => {
    await askNewsroom(desk.page, 'settings:write', { scale });
    await desk.page.setViewportSize({ width, height });
    await desk.page.waitForFunction(
      (size) => getComputedStyle(document.documentElement).fontSize === size,
      `${(16 * scale) / 100}px`,
    );
  });
  afterAll(async () => {
    await desk.page.getByRole('button', { name: 'Về bản tin' }).click();
    await desk.page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
    await desk.page.locator('[data-row="0"]').waitFor();
  });

  test.each(screens)('%s', async (_name, open) => {
    await open(desk.page);
    await expect.poll(() => fitFaults(desk.page)).toEqual([]);
  });
});

test('the desk is no wider than the smallest window at 160 %, whatever the station is called', async () => {
  const { page } = desk;
  const stationName = 'Đài truyền thanh xã Suối Mơ';
  await askNewsroom(page, 'settings:write', { scale: 160, stationName });
  await page.setViewportSize({ width: 960, height: 600 });
  await page.waitForFunction(
    () => getComputedStyle(document.documentElement).fontSize === '25.6px',
  );
  await page.getByText(stationName).first().waitFor();
  for (const name of ['Viết bản tin', 'Lập tài khoản cho đài']) {
    const button = page.getByRole('button', { name });
    const right = () => button.evaluate((element) => element.getBoundingClientRect().right);
    await expect.poll(right).toBeLessThanOrEqual(960);
  }
  await askNewsroom(page, 'settings:write', { stationName: '' });
});

describe('at 1280 × 720 and 160 %', () => {
  beforeAll(async () => {
    await askNewsroom(desk.page, 'settings:write', { scale: 160 });
    await desk.page.setViewportSize({ width: 1280, height: 720 });
    await desk.page.locator('[data-row="0"]').waitFor();
  });

  test('a row says the whole time; names make room', async () => {
    const when = desk.page
      .locator('[data-row="0"]')
      // Made today; a run over midnight sees it as of yesterday.
      .getByText(/sửa hôm (nay|qua) \d\d:\d\d$/)
      .last();
    const isWhole = () =>
      when.evaluate((span) => {
        const room = span.parentElement?.getBoundingClientRect().right ?? 0;
        const { right } = span.getBoundingClientRect();
        return right <= room + 0.5 && span.scrollWidth <= span.clientWidth;
      });
    await expect.poll(isWhole).toBe(true);
  });

  test('nothing lies over a preview until it is asked for', async () => {
    const { page } = desk;
    await page.locator('[data-row="0"]').click();
    await ready(page.getByRole('textbox', { name: 'Tiêu đề' }));
    await page.getByRole('button', { name: 'Thông tin' }).click();
    const author = page.getByRole('textbox', { name: 'Tác giả' });
    await author.waitFor();
    await page.getByRole('tab', { name: 'Trang web' }).click();
    await expect.poll(() => author.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Thông tin' }).click();
    await expect.poll(() => author.isVisible()).toBe(true);
  });
});
