import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { projectRoot } from './electron-executable.ts';

/** Set to 1, the handbook's own pictures are taken anew; otherwise they go where nobody commits them. */
const RENEW = process.env['BAN_TIN_HANDBOOK_PICTURES'] === '1';

const folder = RENEW
  ? path.join(projectRoot, 'docs', 'handbook', 'pictures')
  : path.join(projectRoot, 'test-results', 'handbook');

/** A picture of the window as it stands, of the size and look that the handbook has throughout. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 720 });
  // What is still being counted would stand in the handbook as dots.
  await page.getByText('… tiếng').waitFor({ state: 'detached' });
  const bytes = await page.screenshot({ animations: 'disabled' });
  // A screen has few colours: a palette holds them in a third of the bytes.
  await sharp(bytes)
    .png({ palette: true, effort: 9 })
    .toFile(path.join(folder, `${name}.png`));
}

/** Not a photo of anybody: hills, a road, and flowers along it. */
export function drawnPhoto(): Promise<Buffer> {
  const flowers = Array.from({ length: 60 }, (_, index) => {
    const along = index / 60;
    const side = index % 2 === 0 ? -1 : 1;
    const x = 800 + side * (90 + along * 620) + ((index * 37) % 60);
    const y = 330 + along * 350 + ((index * 53) % 30);
    const colour = ['#d9483b', '#f2c230', '#e58ab5'][index % 3];
    return `<circle cx="${x}" cy="${y}" r="${4 + along * 16}" fill="${colour}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="700">
    <rect width="1600" height="700" fill="#bcd7e6"/>
    <path d="M0 300 L300 120 L620 290 L980 90 L1330 280 L1600 170 V700 H0Z" fill="#7f9f84"/>
    <path d="M0 330 Q800 250 1600 330 V700 H0Z" fill="#8fb26a"/>
    <path d="M770 310 L830 310 L1300 700 L300 700Z" fill="#cdbfa6"/>${flowers.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}
