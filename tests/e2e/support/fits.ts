import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { askNewsroom } from './bridge.ts';
import { settled } from './ready.ts';

const LEAST_TARGET_PX = 42;

/** Controls that are cut off by the window's edge, smaller than a hand, or with words that do not fit. */
export async function fitFaults(page: Page): Promise<string[]> {
  await settled(page);
  return page.evaluate((target) => {
    const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const controls = document.querySelectorAll<HTMLElement>(
      'button, [role="tab"], input:not([aria-hidden="true"]), textarea',
    );
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is too wide');
    for (const control of controls) {
      // A box to tick is as large for the hand as the words beside it.
      const ticked = control.matches('[type="checkbox"], [type="radio"]');
      const box = ((ticked && control.closest('label')) || control).getBoundingClientRect();
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
  }, LEAST_TARGET_PX);
}

/** The same where the window is smallest and everything in it largest. Somebody must be let in. */
export async function fitFaultsWhenLarge(page: Page, name: string): Promise<string[]> {
  const rem = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await askNewsroom(page, 'settings:write', { scale: 160 });
  await expect.poll(rem).toBe('25.6px');
  await page.setViewportSize({ width: 1280, height: 720 });
  const faults = await fitFaults(page);
  await page.screenshot({ path: `test-results/screens/${name}-160.png` });
  await askNewsroom(page, 'settings:write', { scale: 100 });
  await expect.poll(rem).toBe('16px');
  return faults;
}
