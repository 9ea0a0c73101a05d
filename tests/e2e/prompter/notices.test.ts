import { afterAll, beforeAll, expect, test } from 'vitest';
import { listHasFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { shoot } from '../support/screenshots.ts';
import { countedWords, makeBulletin, openPrompter } from './support.ts';

/** What the desk has to tell while somebody reads aloud: in sight, and never over the text. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

test('a notice of the desk stands below the glass, dark as the room, and goes with its own button', async () => {
  const { page } = desk;
  const gone = await makeBulletin(page, 'Bài bỏ đi.');
  const read = await makeBulletin(page, countedWords(60), countedWords(200));
  const row = page.getByRole('button', { name: gone.headline }).first();
  await row.waitFor();
  await page.getByRole('button', { name: read.headline }).first().waitFor();
  await listHasFocus(page);
  await row.focus();
  await page.keyboard.press('Delete');
  const notice = page.getByRole('listitem').filter({ hasText: 'Hoàn tác' });
  await notice.waitFor();
  await openPrompter(page, read);
  // It goes by itself in eight seconds, unless somebody is at it.
  const close = notice.getByRole('button', { name: 'Đóng' });
  await close.focus();
  const glass = page.getByRole('main', { name: 'Phòng đọc' });
  // The window grows to the whole screen meanwhile: both are measured in one breath.
  const room = () =>
    notice.evaluate((element) => {
      const above = document.querySelector('main')?.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return above !== undefined && above.bottom <= box.top && box.bottom <= innerHeight;
    });
  await expect.poll(room).toBe(true);
  // A light strip in a dark room is what the eye sees instead of the words.
  const ground = await notice.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [red = 255] = (/\d+/.exec(ground) ?? []).map(Number);
  expect(red).toBeLessThan(64);
  await shoot(page, 'prompter-notice');
  await close.click();
  await notice.waitFor({ state: 'detached' });
  const isWhole = () => glass.evaluate((main) => main.clientHeight === innerHeight);
  await expect.poll(isWhole).toBe(true);
});
