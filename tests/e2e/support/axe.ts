import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './ready.ts';

/** What axe finds serious or critical on the page as it stands, in either look. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // A colour on its way from one look to the other has the contrast of neither.
    await settled(page);
    // Legacy mode: a desktop app has no second tab in which axe could finish its report.
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    // A page that axe could not look into has no faults either.
    expect(passes.length).toBeGreaterThan(5);
    for (const { id, impact, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        faults.push(
          `${colorScheme}: ${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
        );
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}
