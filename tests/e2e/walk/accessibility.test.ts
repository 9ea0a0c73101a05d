import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { hasFocus } from '../support/focus.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';
import { shoot } from '../support/screenshots.ts';

/** Every screen, light and dark: axe finds no serious or critical fault, and a picture is kept. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

async function leavePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

type Screen = [name: string, open: (page: Page) => Promise<void>];

const screens: Screen[] = [
  ['desk', async (page) => page.getByText('SUỐI MƠ').first().waitFor()],
  [
    'palette',
    async (page) => {
      await page.keyboard.press('Control+k');
      await hasFocus(page.getByPlaceholder('Gõ tên việc cần làm'));
    },
  ],
  [
    'settings',
    async (page) => {
      await leavePanel(page);
      await page.keyboard.press('Control+,');
      await page.getByText('Tên đài').waitFor();
    },
  ],
  [
    'trash',
    async (page) => {
      await leavePanel(page);
      await runCommand(page, 'thùng rác');
      await page.getByText('Thùng rác trống').waitFor();
    },
  ],
  [
    'writing',
    async (page) => {
      await page.getByText('Tất cả bản tin').first().click();
      await page.getByText('SUỐI MƠ').first().dblclick();
      await page.locator('figure img').waitFor();
    },
  ],
  [
    'script',
    async (page) => {
      await page.keyboard.press('Control+2');
      await page.getByText(/Đọc khoảng \d/).waitFor();
    },
  ],
  [
    'reading of a word',
    async (page) => {
      await page.locator('article [data-mark]').first().click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'web preview',
    async (page) => {
      await leavePanel(page);
      await page.keyboard.press('Control+3');
      await page.frameLocator('iframe').locator('h1').waitFor();
    },
  ],
  [
    'paper preview',
    async (page) => {
      await page.keyboard.press('Control+4');
      await page.frameLocator('iframe').locator('h1').waitFor();
    },
  ],
  [
    'dictionary',
    async (page) => {
      await runCommand(page, 'cach doc cua dai');
      await page.getByRole('heading', { name: 'Cách đọc của đài' }).waitFor();
    },
  ],
  [
    'empty bulletin',
    async (page) => {
      await page.keyboard.press('Control+n');
      await page.getByPlaceholder('Tiêu đề bản tin').waitFor();
    },
  ],
];

describe('no serious or critical fault', () => {
  test.each(screens)('%s', async (name, open) => {
    await open(desk.page);
    expect(await seriousFaults(desk.page)).toEqual([]);
    await shoot(desk.page, name.replaceAll(' ', '-'));
  });
});
