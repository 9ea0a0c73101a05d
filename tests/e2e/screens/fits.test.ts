import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';

/** Nothing is lost on a small screen, nor with large letters; every target is wide enough for a hand. */

const LEAST_TARGET_PX = 42;

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

/** Controls that are cut off by the window's edge, smaller than a hand, or with words that do not fit. */
function faultsOf(page: Page, least: number): Promise<string[]> {
  return page.evaluate((target) => {
    const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const controls = document.querySelectorAll<HTMLElement>(
      'button, [role="tab"], input:not([aria-hidden="true"]), textarea',
    );
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is too wide');
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      // The editor's own controls come with the selection and are proved elsewhere.
      if (!control.checkVisibility() || control.closest('article') !== null) continue;
      const name = control.getAttribute('aria-label') ?? control.textContent;
      // Half a pixel: rounding at 160 %.
      if (box.height < target * scale - 0.5) faults.push(`${name}: ${box.height}px high`);
      if (box.left < -1 || box.right > innerWidth + 1) faults.push(`${name}: beyond the edge`);
      if (control.tagName === 'BUTTON' && control.scrollWidth > control.clientWidth + 1)
        faults.push(`${name}: words do not fit`);
    }
    return faults;
  }, least);
}

const screens: [string, (page: Page) => Promise<void>][] = [
  ['the desk', async (page) => page.getByRole('button', { name: 'Viết bản tin' }).waitFor()],
  [
    'the settings',
    async (page) => {
      await page.keyboard.press('Control+,');
      await page.getByRole('dialog', { name: 'Cài đặt' }).waitFor();
    },
  ],
  [
    'the palette',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
    },
  ],
  [
    'the writing room',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('[data-row="0"]').click();
      await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
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
      await page.getByRole('combobox').fill('cach doc cua dai');
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
    expect(await faultsOf(desk.page, LEAST_TARGET_PX)).toEqual([]);
  });
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
      .getByText(/sửa hôm nay \d\d:\d\d$/)
      .last();
    const isWhole = await when.evaluate((span) => {
      const room = span.parentElement?.getBoundingClientRect().right ?? 0;
      const { right } = span.getBoundingClientRect();
      return right <= room + 0.5 && span.scrollWidth <= span.clientWidth;
    });
    expect(isWhole).toBe(true);
  });

  test('nothing lies over a preview until it is asked for', async () => {
    const { page } = desk;
    await page.locator('[data-row="0"]').click();
    await page.getByRole('button', { name: 'Thông tin' }).click();
    const author = page.getByRole('textbox', { name: 'Tác giả' });
    await author.waitFor();
    await page.getByRole('tab', { name: 'Trang web' }).click();
    await expect.poll(() => author.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Thông tin' }).click();
    await expect.poll(() => author.isVisible()).toBe(true);
  });
});
