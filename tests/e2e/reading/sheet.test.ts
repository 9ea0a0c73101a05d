import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { makeParagraph } from '../../../domain/document/make.ts';
import { openRoom } from '../editor/support/room.ts';
import { holdsFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';

/** In the text itself: what is unsure is underlined, and any words can be given a reading by hand. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

/** The underlined words, as the page draws them. */
function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('ban-tin-unsure-words') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  );
}

/** The box gives the focus back when it has gone. */
async function textHasFocus(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('contenteditable') === 'true',
  );
}

test('an unsure word is underlined, a click on it offers the choices, and typing goes on after it', async () => {
  const { page, caret, stored } = await openRoom(desk, makeParagraph('Hôm qua BTV đã họp bàn.'));
  await expect.poll(() => underlined(page)).toEqual(['BTV']);
  const box = await page.evaluate(() => {
    const [range] = CSS.highlights.get('ban-tin-unsure-words') ?? [];
    const { x, y, width, height } =
      range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  await holdsFocus(page.getByRole('dialog', { name: '“BTV” đọc thế nào?' }));
  await page.keyboard.press('1');
  await expect.poll(() => underlined(page)).toEqual([]);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await textHasFocus(page);
  await caret(0, 0);
  await page.keyboard.type('A');
  expect(await stored((blocks) => JSON.stringify(blocks).includes('AHôm'))).toMatchObject([
    { children: [{ text: 'AHôm qua ' }, { text: 'BTV', spoken: 'Ban Thường vụ' }, {}] },
  ]);
});

test('selected words are given a reading by Alt+Enter; the caret comes back to the text', async () => {
  const { page, select, stored } = await openRoom(desk, makeParagraph('Ông Smith đến thăm xã.'));
  await page.getByText(/đọc khoảng/).waitFor();
  await select(0, 4, 9);
  await page.keyboard.press('Alt+Enter');
  const box = page.getByRole('dialog', { name: '“Smith” đọc thế nào?' });
  await box.getByRole('button', { name: 'Cách đọc khác…' }).click();
  await box.getByRole('textbox').fill('Xơ-mít');
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
  await textHasFocus(page);
  await page.keyboard.press('End');
  await page.keyboard.type(' Vui.');
  expect(await stored((blocks) => JSON.stringify(blocks).includes('Vui'))).toMatchObject([
    {
      children: [
        { text: 'Ông ' },
        { type: 'reading', text: 'Smith', spoken: 'Xơ-mít' },
        { text: ' đến thăm xã. Vui.' },
      ],
    },
  ]);
});

test('Alt+Enter makes no new paragraph, and Escape leaves the text as it was', async () => {
  const { page, caret, stored } = await openRoom(desk, makeParagraph('Họp UBND xã.'));
  await page.getByText(/đọc khoảng/).waitFor();
  await caret(0, 6);
  await page.keyboard.press('Alt+Enter');
  await holdsFocus(page.getByRole('dialog', { name: '“UBND” đọc thế nào?' }));
  await page.keyboard.press('Escape');
  await textHasFocus(page);
  await page.keyboard.type('x');
  expect(await stored((blocks) => JSON.stringify(blocks).includes('UBx'))).toMatchObject([
    { children: [{ text: 'Họp UBxND xã.' }] },
  ]);
});
