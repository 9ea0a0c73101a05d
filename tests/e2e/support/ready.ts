import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { painted } from './painted.ts';

/**
 * What is in sight does not listen yet: a screen's keys and its focus come a moment after its first
 * drawing. A person is never so fast; a test on a machine with other work is.
 */

/** In sight, and listening to keys. */
export async function ready(place: Locator): Promise<void> {
  await place.waitFor();
  await painted(place.page());
}

/** A new bulletin, with the caret in its empty headline. */
export async function beginBulletin(page: Page): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.waitForFunction(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLTextAreaElement && focused.value === '';
  });
}

/** The list of the desk has come, and the focus with it: Enter opens the row. */
export async function deskRowHasFocus(page: Page, words: string): Promise<void> {
  await page.locator('[data-row]').filter({ hasText: words }).first().waitFor();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-row]')?.textContent ?? ''),
    )
    .toContain(words);
}

/** Two frames, and whatever glides or fades has come to rest: sizes and colours are what they will be. */
export async function settled(page: Page): Promise<void> {
  await painted(page);
  await page.evaluate(async () => {
    for (;;) {
      const moving = document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
      if (moving.length === 0) return;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}
