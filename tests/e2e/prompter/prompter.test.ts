import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import {
  countedWords,
  fact,
  frame,
  loadAnew,
  makeBulletin,
  openPrompter,
  rewrite,
  secondsOf,
  syllablesOf,
  wordsAtEye,
} from './support.ts';

/** The reading room in a real window: what an announcer sees and presses. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());
beforeEach(() => loadAnew(desk.page));

const isFullScreen = (): Promise<boolean> =>
  desk.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false,
  );

/** What is on the glass has been laid out for the whole screen: the window says so before the page is told. */
const fillsScreen = (): Promise<boolean> =>
  desk.page.evaluate(() => window.innerHeight === window.screen.height);

const transform = async (): Promise<string> => {
  await frame(desk.page);
  return desk.page.evaluate(
    () => document.querySelector<HTMLElement>('section[lang]')?.style.transform ?? '',
  );
};

describe('the reading room', () => {
  test('opens by its key, stands still at the first words, and Escape gives the window back', async () => {
    const { page } = desk;
    const made = await makeBulletin(page, 'Sáng 3/7, UBND xã họp.', 'Họp xong ai về nhà nấy./.');
    await openPrompter(page, made);
    // The window grows to the whole screen meanwhile.
    await expect.poll(() => wordsAtEye(page)).toContain('Sáng ngày mùng ba tháng bảy');
    expect(await page.locator('[data-block]').last().textContent()).toBe('Họp xong ai về nhà nấy.');
    await page.getByText('Bản nháp – chưa duyệt').waitFor();
    await expect.poll(fillsScreen).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: made.headline }).first().waitFor();
    await expect.poll(isFullScreen).toBe(false);
  });

  test('is left by a page that is loaded anew', async () => {
    const { page } = desk;
    await openPrompter(page, await makeBulletin(page, 'Xã họp.'));
    await expect.poll(fillsScreen).toBe(true);
    await page.reload();
    await expect.poll(isFullScreen).toBe(false);
  });

  test('runs at the announcer’s pace: after some seconds the line of those syllables is at the eye', async () => {
    const { page } = desk;
    await openPrompter(page, await makeBulletin(page, countedWords(400)));
    await expect.poll(fillsScreen).toBe(true);
    const before = Date.now();
    await page.keyboard.press('Space');
    const after = Date.now();
    for (const wanted of [4_000, 9_000]) {
      await page.waitForTimeout(wanted - (Date.now() - after));
      // It began between two moments of this clock, and was looked at between two others.
      const least = ((Date.now() - after) / 1000) * 3.5;
      const line = syllablesOf(await wordsAtEye(page));
      const most = ((Date.now() - before) / 1000) * 3.5;
      // A word that is cut by the line's end counts with the next line: four syllables; half a second beside.
      expect(most).toBeGreaterThan(line.from - 6);
      expect(least).toBeLessThan(line.to + 6);
    }
    await expect.poll(async () => secondsOf(await fact(page, 'spent'))).toBeGreaterThanOrEqual(8);
  });

  test('stops and goes on by space, and is faster and slower by arrows without a jump', async () => {
    const { page } = desk;
    await openPrompter(page, await makeBulletin(page, countedWords(400)));
    await expect.poll(() => fact(page, 'speed')).toBe('3,5');
    await expect.poll(fillsScreen).toBe(true);
    await page.keyboard.press('Space');
    await page.waitForTimeout(1_500);
    await page.keyboard.press('Space');
    const [still, left] = [await transform(), secondsOf(await fact(page, 'left'))];
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => fact(page, 'speed')).toBe('3,7');
    await page.waitForTimeout(400);
    expect(await transform()).toBe(still);
    await expect.poll(async () => secondsOf(await fact(page, 'left'))).toBeLessThan(left);
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => fact(page, 'speed')).toBe('3,0');
    await page.keyboard.press('Space');
    await expect.poll(transform).not.toBe(still);
  });

  test('goes by sentences, to the start, and with the wheel', async () => {
    const { page } = desk;
    const first = 'Câu đầu nói về việc họp thôn sáng nay.';
    const second = 'Câu sau nói về con đường mới vào xóm.';
    await openPrompter(page, await makeBulletin(page, `${first} ${second}`, countedWords(200)));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => wordsAtEye(page)).toContain('mục không không không');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => wordsAtEye(page)).toMatch(/Câu sau|xóm/u);
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, 600);
    await expect.poll(() => wordsAtEye(page)).toMatch(/mục không/u);
    await page.keyboard.press('Home');
    await expect.poll(() => wordsAtEye(page)).toContain('Câu đầu');
    await expect.poll(() => fact(page, 'spent')).toBe('0′00″');
  });

  test('mirrors, grows and goes black and white, and remembers it', async () => {
    const { page } = desk;
    const made = await makeBulletin(page, 'Xã họp bàn việc làm đường.');
    await openPrompter(page, made);
    for (const key of ['m', 'c', '+', '+']) await page.keyboard.press(key);
    const settings = { letters: 120, mirror: true, contrast: true };
    const kept = async () => {
      const read = await askNewsroom(page, 'settings:read', {});
      return read.ok ? read.value.prompter : null;
    };
    await expect.poll(kept).toEqual(settings);
    await page.keyboard.press('Escape');
    await openPrompter(page, made);
    const turned = () =>
      page.evaluate(() => {
        const mirrored = document.querySelector('[data-mirror]');
        return mirrored === null ? '' : getComputedStyle(mirrored).transform;
      });
    await expect.poll(turned).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    for (const key of ['m', 'c', '-', '-']) await page.keyboard.press(key);
    await expect.poll(kept).toEqual({ letters: 100, mirror: false, contrast: false });
  });
});

describe('a text that changes while it is read', () => {
  test('stays as it was, shows where it changes, and is taken over by Enter with the same words at the eye', async () => {
    const { page } = desk;
    // A line of its own at any size of letters: how far the eye is past it does not hang on where lines break.
    const before = 'Sáng nay bà con Nà Hoa họp.';
    const [middle, after] = ['Ông Tư dự họp hôm nay.', countedWords(40)];
    const made = await makeBulletin(page, before, middle, after);
    await openPrompter(page, made);
    await expect.poll(fillsScreen).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => wordsAtEye(page)).toContain(middle);
    const [seen, place] = [await wordsAtEye(page), await transform()];
    await rewrite(page, made, countedWords(60), before, 'Ông Năm dự họp hôm nay.', after);
    const notice = page.getByRole('status').filter({ hasText: 'Vừa có chỗ sửa.' });
    await notice.waitFor();
    expect(await page.locator('[data-changed="true"]').allTextContents()).toContain('Tư');
    expect(await page.locator('[data-block="1"]').textContent()).toBe(middle);
    await expect
      .poll(async () => [await wordsAtEye(page), await transform()])
      .toEqual([seen, place]);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('[data-block="2"]').textContent())
      .toBe('Ông Năm dự họp hôm nay.');
    await expect.poll(() => page.locator('[data-changed="true"]').count()).toBe(0);
    // The notice gives its room back first: the glass is measured again before it is painted.
    await expect.poll(() => notice.count()).toBe(0);
    await expect.poll(() => wordsAtEye(page)).toBe('Ông Năm dự họp hôm nay.');
  });

  test('is not disturbed by a save that changes nothing it says', async () => {
    const { page } = desk;
    const made = await makeBulletin(page, 'Xã họp.');
    await openPrompter(page, made);
    await rewrite(page, made, 'Xã họp./.');
    await page.waitForTimeout(800);
    expect(await page.getByText('Vừa có chỗ sửa.').count()).toBe(0);
  });
});
