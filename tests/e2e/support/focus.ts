import type { Locator, Page } from 'playwright-core';

/**
 * What is seen has not always the focus yet: a key that is pressed in between is pressed for nobody. A person
 * is not that quick.
 */

const LIMIT_MS = 30_000;

/** Not `expect.poll`, which works in tests alone: hooks wait for the focus too. */
async function waitUntil(what: string, holds: () => Promise<boolean>): Promise<void> {
  const late = Date.now() + LIMIT_MS;
  while (!(await holds())) {
    if (Date.now() > late) throw new Error(`${what} never had the focus`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The focus is in that field, or that button. */
export function hasFocus(place: Locator): Promise<void> {
  return waitUntil(String(place), () =>
    place.evaluate((element) => element === document.activeElement),
  );
}

/** The focus is somewhere inside. */
export function holdsFocus(box: Locator): Promise<void> {
  return waitUntil(String(box), () =>
    box.evaluate((element) => element.contains(document.activeElement)),
  );
}

/** The desk's list has taken the focus on coming there; whoever goes to another row goes after that. */
export function listHasFocus(page: Page): Promise<void> {
  return waitUntil('The list', () =>
    page.evaluate(() => document.activeElement?.closest('[data-row]') instanceof Element),
  );
}
