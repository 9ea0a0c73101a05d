import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from './electron-executable.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Where the pictures go, for people to look at. */
const screenshotFolder = path.join(projectRoot, 'test-results', 'screens');

/** Pictures of the screen as it stands: light and dark, small and large. Answers their files. */
export async function shoot(page: Page, name: string): Promise<string[]> {
  await mkdir(screenshotFolder, { recursive: true });
  const files: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const file = path.join(
        screenshotFolder,
        `${name}-${colorScheme}-${size.width}x${size.height}.png`,
      );
      await page.screenshot({ path: file, animations: 'disabled' });
      files.push(file);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(SIZES[0]);
  return files;
}
