import { afterEach, beforeEach, expect, test } from 'vitest';
import { askNewsroom, signalNewsroom } from '../support/bridge.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { beginBulletin } from '../support/ready.ts';

/** Typing on while the bulletin is being left: every key that was shown is on the disk. */

let desk: LaunchedDesk;
beforeEach(async () => {
  desk = await launchDesk();
  await beginBulletin(desk.page);
  await desk.page.keyboard.type('Họp thôn Nà Lịm');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('Sáng nay.');
  await desk.page.getByText(/Đã lưu \d/).waitFor();
});
afterEach(() => desk.close());

async function storedText(): Promise<string> {
  const input = { view: 'all', query: 'na lim', offset: 0, limit: 10 } as const;
  const list = await askNewsroom(desk.page, 'bulletins:list', input);
  if (!list.ok || list.value.rows[0] === undefined) throw new Error('It is not in the list');
  const bulletin = await askNewsroom(desk.page, 'bulletins:open', { id: list.value.rows[0].id });
  return bulletin.ok ? bulletin.value.document : bulletin.code;
}

test('keys typed while leaving waits for the disk are saved before it leaves', async () => {
  const { page } = desk;
  await signalNewsroom(desk.app, 'SIGSTOP');
  try {
    await page.keyboard.type(' Trước khi rời.');
    await page.keyboard.press('Control+Shift+b');
    await page.keyboard.type(' Trong lúc rời.');
  } finally {
    await signalNewsroom(desk.app, 'SIGCONT');
  }
  await page.getByRole('heading', { name: 'Tất cả bản tin' }).waitFor();
  expect(await storedText()).toContain('Sáng nay. Trước khi rời. Trong lúc rời.');
});
