import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PROMPTER_LETTERS } from '../../../domain/settings.ts';
import { askNewsroom } from '../support/bridge.ts';
import { seriousFaults } from '../support/axe.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { shoot } from '../support/screenshots.ts';
import { countedWords, frame, loadAnew, makeBulletin, openPrompter } from './support.ts';

/** The glass for eyes that need much: the largest letters, and no motion. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());
beforeEach(() => loadAnew(desk.page));

/** Where each line's middle stands below the eye's, in pixels, and whether all of it is in sight. */
async function lines(page: Page): Promise<{ away: number; whole: boolean }[]> {
  await frame(page);
  return page.evaluate(() => {
    const text = document.querySelector('[data-block]')?.closest('section');
    const field = text?.parentElement?.getBoundingClientRect();
    const eye = text?.parentElement?.firstElementChild?.getBoundingClientRect();
    if (!text || !field || !eye) throw new Error('No text on the glass');
    const middle = (eye.top + eye.bottom) / 2;
    const range = document.createRange();
    range.selectNodeContents(text);
    const found = new Map<number, { away: number; whole: boolean }>();
    for (const { top, bottom, width } of range.getClientRects())
      if (width > 0)
        found.set(Math.round(top), {
          away: (top + bottom) / 2 - middle,
          whole: top >= field.top && bottom <= field.bottom,
        });
    return [...found.values()];
  });
}

/** Where the text stands. */
const place = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('section[lang]')?.style.transform ?? '');

test('four whole lines are in sight with the largest letters of glass and desk on the smallest screen', async () => {
  const { page } = desk;
  await askNewsroom(page, 'settings:write', { scale: 160 });
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPrompter(page, await makeBulletin(page, countedWords(60), countedWords(200)));
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  const inSight = async (): Promise<number> =>
    (await lines(page)).filter(({ whole }) => whole).length;
  await shoot(page, 'prompter-letters-still');
  expect(await seriousFaults(page)).toEqual([]);
  await expect.poll(inSight).toBeGreaterThanOrEqual(4);
  const start = await place(page);
  await page.keyboard.press('Space');
  await expect.poll(() => place(page)).not.toBe(start);
  expect(await inSight()).toBeGreaterThanOrEqual(4);
  await shoot(page, 'prompter-letters-running');
  await page.keyboard.press('Space');
});

test('a step back from letters that have no room is seen at once', async () => {
  const { page } = desk;
  await askNewsroom(page, 'settings:write', {
    prompter: { letters: PROMPTER_LETTERS.largest, mirror: false, contrast: false },
  });
  await page.reload();
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPrompter(page, await makeBulletin(page, countedWords(60)));
  const size = (): Promise<number> =>
    page
      .locator('[data-block]')
      .first()
      .evaluate((block) => Number.parseFloat(getComputedStyle(block).fontSize));
  const largest = await size();
  await page.keyboard.press('-');
  await expect.poll(size).toBeLessThan(largest);
  await askNewsroom(page, 'settings:write', {
    scale: 100,
    prompter: { letters: PROMPTER_LETTERS.usual, mirror: false, contrast: false },
  });
});

test('who wants no motion has line after line, each in the middle of the eye’s', async () => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPrompter(page, await makeBulletin(page, countedWords(200)));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  const nearest: number[] = [];
  const places = new Set<string>();
  const until = Date.now() + 9_000;
  while (Date.now() < until) {
    nearest.push(Math.min(...(await lines(page)).map(({ away }) => Math.abs(away))));
    places.add(await place(page));
    await page.waitForTimeout(100);
  }
  await page.keyboard.press('Space');
  await page.emulateMedia({ reducedMotion: null });
  expect(Math.max(...nearest)).toBeLessThan(2);
  // Nine seconds are some 33 syllables: a line or more was passed, and not one a frame.
  expect(places.size).toBeGreaterThan(1);
  expect(places.size).toBeLessThan(9);
});
