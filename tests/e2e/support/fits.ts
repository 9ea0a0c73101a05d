import type { Page } from 'playwright-core';

const LEAST_TARGET_PX = 42;

/** Controls that are cut off by the window's edge, smaller than a hand, or with words that do not fit. */
export function fitFaults(page: Page): Promise<string[]> {
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
  }, LEAST_TARGET_PX);
}
