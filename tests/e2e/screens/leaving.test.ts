import { afterEach, beforeEach, expect, test } from 'vitest';
import { askNewsroom, newsroomPid } from '../support/bridge.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';

/** Typing on while the bulletin is being left: every key that was shown is on the disk. */

let desk: LaunchedDesk;
beforeEach(async () => {
  desk = await launchDesk();
  await desk.page.keyboard.press('Control+n');
  await desk.page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
  await desk.page.keyboard.type('Họp thôn Nà Lịm');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('Sáng nay.');
  await desk.page.getByText(/Đã lưu \d/).waitFor();
});
afterEach(() => desk.close());

/** The newsroom as on a disk that stands still for a while: it lives, and answers nothing. */
async function newsroomIs(signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
  const pid = await newsroomPid(desk.app);
  if (pid === null) throw new Error('There is no newsroom process');
  process.kill(pid, signal);
}

async function storedText(): Promise<string> {
  const input = { view: 'all', query: 'na lim', offset: 0, limit: 10 } as const;
  const list = await askNewsroom(desk.page, 'bulletins:list', input);
  if (!list.ok || list.value.rows[0] === undefined) throw new Error('It is not in the list');
  const bulletin = await askNewsroom(desk.page, 'bulletins:open', { id: list.value.rows[0].id });
  return bulletin.ok ? bulletin.value.document : bulletin.code;
}

test('keys typed while leaving waits for the disk are saved before it leaves', async () => {
  const { page } = desk;
  await newsroomIs('SIGSTOP');
  try {
    await page.keyboard.type(' Trước khi rời.');
    await page.keyboard.press('Control+Shift+b');
    await page.keyboard.type(' Trong lúc rời.');
  } finally {
    await newsroomIs('SIGCONT');
  }
  await page.getByRole('heading', { name: 'Tất cả bản tin' }).waitFor();
  expect(await storedText()).toContain('Sáng nay. Trước khi rời. Trong lúc rời.');
});
