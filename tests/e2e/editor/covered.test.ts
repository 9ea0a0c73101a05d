import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeParagraph } from '../../../domain/document/make.ts';
import { table } from '../../fixtures/nodes.ts';
import { askNewsroom } from '../support/bridge.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { openRoom } from './support/room.ts';

/** What opens beside the text covers neither the headline nor the line that is being written. */
let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
  await desk.page.setViewportSize({ width: 1280, height: 720 });
});
afterAll(() => desk.close());

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => makeParagraph(`Dòng thứ ${at + 1} của bài.`));
const block = (at: number) => desk.page.locator('[contenteditable="true"] > *').nth(at);
const headline = () => desk.page.getByRole('textbox', { name: 'Tiêu đề' });

/** Asked until it is so: a panel takes its place with the next frame. */
async function covers(panel: Locator, words: Locator): Promise<boolean> {
  const [one, other] = [await panel.boundingBox(), await words.boundingBox()];
  if (one === null || other === null) throw new Error('Nothing to be seen');
  return one.y < other.y + other.height && other.y < one.y + one.height;
}

test.each([0, 3, 5, 8])(
  'the slash menu beside line %i leaves line and headline in sight, and the arrows reach its end',
  async (at) => {
    const { page, caret } = await openRoom(desk, ...lines(at), makeParagraph(''), ...lines(9 - at));
    await caret(at, 0);
    await page.keyboard.type('/');
    const menu = page.getByRole('listbox', { name: 'Chèn vào bản tin' });
    await menu.waitFor();
    // The list scrolls in the panel around it.
    const panel = menu.locator('..');
    await expect.poll(() => covers(panel, headline())).toBe(false);
    await expect.poll(() => covers(panel, block(at))).toBe(false);

    await page.keyboard.press('ArrowUp');
    const last = menu.getByRole('option').last();
    await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
    await expect
      .poll(() =>
        last.evaluate((option) => {
          const frame = option.closest('[role="listbox"]')?.parentElement?.getBoundingClientRect();
          const { top, bottom } = option.getBoundingClientRect();
          return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
        }),
      )
      .toBe(true);
  },
);

const rows = (count: number) =>
  table(...Array.from({ length: count }, (_, at) => [[0, `Hàng ${at + 1}`]] as [0, string][]));

test.each([
  ['under the headline', [], 0],
  ['between lines', lines(2), 2],
] as const)('the tools of a table %s cover no line', async (_where, before, at) => {
  const { page, caret } = await openRoom(desk, ...before, rows(2), ...lines(3));
  await caret(at, 0);
  const tools = page.getByRole('toolbar', { name: 'Việc với bảng này' });
  await tools.waitFor();
  const above = at === 0 ? headline() : block(at - 1);
  await expect.poll(() => covers(tools, above)).toBe(false);
  await expect.poll(() => covers(tools, block(at).locator('table'))).toBe(false);
  await expect.poll(() => covers(tools, block(at + 1))).toBe(false);
});

test('at the largest letters the tools of a table are all there, and leave the row with the caret in sight', async () => {
  const { page } = desk;
  const letters = (size: string) =>
    page.waitForFunction(
      (wanted) => getComputedStyle(document.documentElement).fontSize === wanted,
      size,
    );
  await askNewsroom(page, 'settings:write', { scale: 160 });
  // One of them ends where the window does: no room is left in its margins.
  for (const count of [2, 3, 4]) {
    const { caret } = await openRoom(desk, rows(count), ...lines(1));
    await letters('25.6px');
    await caret(0, 0);
    const tools = page.getByRole('toolbar', { name: 'Việc với bảng này' });
    await tools.waitFor();
    const panel = tools.locator('..');
    const cutOff = () => panel.evaluate((box) => box.scrollHeight - box.clientHeight);
    await expect.poll(cutOff, { message: `${count} rows` }).toBe(0);
    await expect.poll(() => covers(tools, block(0).locator('tr').first())).toBe(false);
  }
  await askNewsroom(page, 'settings:write', { scale: 100 });
  await letters('16px');
});

test('of a table that is higher than the window the tools leave the row with the caret in sight', async () => {
  const { page } = await openRoom(desk, ...lines(2), rows(40), ...lines(2));
  const row = block(2).locator('tr').nth(20);
  await row.scrollIntoViewIfNeeded();
  await row.click();
  const tools = page.getByRole('toolbar', { name: 'Việc với bảng này' });
  await tools.waitFor();
  await expect.poll(async () => (await tools.boundingBox())?.y ?? -1).toBeGreaterThan(0);
  await expect.poll(() => covers(tools, row)).toBe(false);
});
