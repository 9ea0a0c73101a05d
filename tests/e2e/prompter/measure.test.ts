import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeParagraph } from '../../../domain/document/make.ts';
import { openRoom } from '../editor/support/room.ts';
import { askNewsroom } from '../support/bridge.ts';
import { seriousFaults } from '../support/axe.ts';
import { hasFocus, listHasFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { shoot } from '../support/screenshots.ts';
import { countedWords, fact, makeBulletin, openPrompter, wordsAtEye } from './support.ts';

/** A reading against the clock, how long a selection takes, the machine's voice, and a very long bulletin. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

async function storedSpeed(): Promise<number> {
  const read = await askNewsroom(desk.page, 'settings:read', {});
  return read.ok ? read.value.readingSpeed : 0;
}

test('a timed reading of the shown text becomes the speed; a slip of the finger does not', async () => {
  const { page } = desk;
  const made = await makeBulletin(page, 'Xã họp bàn việc làm đường.');
  await page.reload();
  await openPrompter(page, made);
  await page.keyboard.press('t');
  const panel = page.getByRole('region', { name: 'Đo nhịp đọc' });
  await panel.waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'prompter-measure');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Đã đọc xong' }).waitFor();
  await page.keyboard.press('Space');
  await panel.getByText(/bấm nhầm/u).waitFor();
  await panel.getByRole('button', { name: 'Đo lại' }).click();
  // The clock stands but for what is said here: a slow machine reads no slower.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Đã đọc xong' }).waitFor();
  await page.clock.runFor(40_000);
  await page.keyboard.press('Space');
  await page.clock.resume();
  await panel.getByText(/tiếng\/giây/u).waitFor();
  await panel.getByRole('button', { name: /^Lưu làm nhịp đọc/u }).click();
  await expect.poll(storedSpeed).not.toBe(3.5);
  const speed = await storedSpeed();
  // About 150 syllables in 40 seconds.
  expect(speed).toBeGreaterThan(3.4);
  expect(speed).toBeLessThan(4.2);
  await expect
    .poll(() => fact(page, 'speed'))
    .toBe(speed.toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  await page.reload();
});

test('where there is no Vietnamese voice, the button says so', async () => {
  const { page } = await openRoom(desk, makeParagraph('Xã họp.'));
  await page.getByRole('tab', { name: 'Bản đọc' }).click();
  // This machine has none: a system voice is all that may be used.
  await page.getByText('Máy này không có giọng đọc tiếng Việt.').waitFor();
  const listen = page.getByRole('button', { name: 'Nghe thử' });
  await expect.poll(() => listen.isDisabled()).toBe(true);
});

test('the status bar says how long the selected words take on air', async () => {
  const { page, select, caret } = await openRoom(
    desk,
    makeParagraph('Sáng 08/5/2023, UBND xã họp bàn.'),
    makeParagraph('Rồi về.'),
  );
  await page
    .getByText(/đọc khoảng/u)
    .first()
    .waitFor();
  await select(0, 5, 14);
  // "ngày mùng tám tháng năm năm hai nghìn không trăm hai mươi ba", as it is said.
  await page.getByText(/Phần chọn: 1[23] tiếng/u).waitFor();
  await page.keyboard.press('Control+A');
  await page.getByText(/Phần chọn: 2\d tiếng/u).waitFor();
  await caret(0, 3);
  await expect.poll(() => page.getByText(/Phần chọn/u).count()).toBe(0);
});

test('ten thousand words are opened quickly and run without long frames', async () => {
  const { page } = desk;
  const made = await makeBulletin(page, ...Array.from({ length: 25 }, () => countedWords(400)));
  await page.reload();
  const row = page.getByRole('button', { name: made.headline }).first();
  await row.waitFor();
  await listHasFocus(page);
  await row.focus();
  await hasFocus(row);
  const began = Date.now();
  await page.keyboard.press('F5');
  await page.locator('[data-block="24"]').waitFor({ state: 'attached' });
  await expect.poll(() => wordsAtEye(page)).toContain('mục không không không');
  const opened = Date.now() - began;
  await page.keyboard.press('Space');
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        let last = performance.now();
        const end = last + 10_000;
        const next = (): void => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(next);
          else resolve(gaps);
        };
        requestAnimationFrame(next);
      }),
  );
  const sorted = frames.toSorted((a, b) => a - b);
  const figure = (share: number): string =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `10,000 words: opened in ${opened} ms; ${frames.length} frames in 10 s, median ${figure(0.5)} ms, 99th ${figure(0.99)} ms, longest ${figure(1)} ms\n`,
  );
  // Frames came all the time: the text did not stand.
  expect(frames.length).toBeGreaterThan(100);
  await page.keyboard.press('Escape');
});
