import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { chooseFiles, chooseTarget } from './dialogs.ts';
import { hasFocus } from './focus.ts';
import type { LaunchedDesk } from './launch.ts';
import { launchDesk, removeFolder } from './launch.ts';
import { painted } from './painted.ts';
import { pdfText } from './pdf.ts';
import { beginBulletin, deskRowHasFocus, ready } from './ready.ts';

/**
 * The app's main job from end to end, by the keyboard alone: a new bulletin with a photo, saved, the app
 * closed and opened again, the PDF written. The built and the packaged app walk the same way.
 */

export const walked = {
  headline: 'Xã Suối Mơ khánh thành cầu treo Nà Hoa',
  first: 'Sáng ngày 12 tháng 4 năm 2026, UBND xã Suối Mơ khánh thành cầu treo Nà Hoa dài 65 m.',
  heading: 'Niềm vui của bà con hai thôn',
  second: 'Từ nay 120 hộ dân không còn phải lội suối mùa lũ./.',
  caption: 'Bà con thôn Nà Hoa qua cầu mới',
  credit: 'Ma Văn Đồng',
  author: 'Lường Thị Nết',
} as const;

/** How long after the last key the text must be on disk: 1 s at the latest, and the disk's own time. */
export const SAVED_WITHIN_MS = 5_000;

/** Walks, and answers the words of the PDF. */
export async function walkFromKeysToPdf(launch: { packaged?: string } = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-walk-'));
  const dataDir = path.join(folder, 'data');
  try {
    const photo = path.join(folder, 'cầu treo.jpg');
    await makePhoto(photo);
    const desk = await launchDesk({ ...launch, dataDir });
    await write(desk, photo);
    await desk.close();

    const again = await launchDesk({ ...launch, dataDir });
    const target = path.join(folder, 'bản in.pdf');
    await exportPdf(again, target);
    await again.close();
    return await pdfText(target);
  } finally {
    await removeFolder(folder);
  }
}

async function write({ app, page }: LaunchedDesk, photo: string): Promise<void> {
  await chooseFiles(app, photo);
  await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
  await beginBulletin(page);
  await page.keyboard.type(walked.headline);
  await page.keyboard.press('Enter');
  await focusIsIn(page, 'Nội dung bản tin');
  await page.keyboard.type(walked.first);
  await page.keyboard.press('Enter');
  await insert(page, 'de muc');
  await page.keyboard.type(walked.heading);
  await page.keyboard.press('Enter');
  await page.keyboard.type(walked.second);
  await page.keyboard.press('Enter');
  await insert(page, 'anh');
  await ready(page.getByRole('textbox', { name: 'Chú thích ảnh' }));
  await page.keyboard.press('Tab');
  await focusIsIn(page, 'Chú thích ảnh');
  await page.keyboard.type(walked.caption);
  await page.keyboard.press('Tab');
  await focusIsIn(page, 'Nguồn ảnh');
  await page.keyboard.type(walked.credit);
  await runCommand(page, 'thong tin');
  await runCommand(page, 'thong tin');
  await page.getByRole('textbox', { name: 'Tác giả' }).focus();
  await page.keyboard.type(walked.author);
  await page.locator('figure img').waitFor();
  await page.getByText(/Đã lưu \d\d:\d\d:\d\d/).waitFor({ timeout: SAVED_WITHIN_MS });
}

async function exportPdf({ app, page }: LaunchedDesk, target: string): Promise<void> {
  await chooseTarget(app, target);
  // The newest stands first and the list has the focus.
  await deskRowHasFocus(page, walked.headline);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue())
    .toBe(walked.headline);
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Chú thích ảnh' }).inputValue())
    .toBe(walked.caption);
  await runCommand(page, 'pdf');
  await page.getByText('Đã xuất').first().waitFor();
}

/** Chooses from the menu that `/` opens on an empty line, typed without tone marks. */
async function insert(page: Page, words: string): Promise<void> {
  await page.keyboard.type(`/${words}`);
  await ready(page.getByRole('listbox', { name: 'Chèn vào bản tin' }));
  await page.keyboard.press('Enter');
}

/** Ctrl+K, a few letters, Enter. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const search = page.getByPlaceholder('Gõ tên việc cần làm');
  await hasFocus(search);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await search.waitFor({ state: 'hidden' });
  // The command is run when the palette has gone and given the focus back.
  await painted(page);
}

async function focusIsIn(page: Page, label: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toBe(label);
}

/** A photo with a grain, so that it weighs what a photo weighs. */
export async function makePhoto(file: string, width = 2400, height = 1600): Promise<void> {
  const noise = { type: 'gaussian', mean: 140, sigma: 30 } as const;
  await sharp({ create: { width, height, channels: 3, background: '#7c9a7a', noise } })
    .jpeg({ quality: 88 })
    .toFile(file);
}
