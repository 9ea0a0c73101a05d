import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchDesk, removeFolder } from '../support/launch.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'ban-tin-first-'));
});
afterAll(() => removeFolder(dataDir));

test('the very first run welcomes; trying first opens the sample, with the desk one step back; the next run opens the desk', async () => {
  const first = await launchDesk({ dataDir, firstRun: 'welcome' });
  await first.page.getByRole('heading', { name: 'Chào mừng đến với Bản Tin' }).waitFor();
  await first.page.getByRole('button', { name: 'Lập đài' }).waitFor();
  await first.page.getByRole('button', { name: 'Dùng thử trước' }).click();
  const headline = first.page.getByRole('textbox', { name: 'Tiêu đề' });
  await headline.waitFor();
  await expect.poll(() => headline.inputValue()).toContain('SUỐI MƠ');
  await first.page.locator('figure img').waitFor();
  await first.page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
  await first.page.getByRole('list', { name: 'Danh sách bản tin' }).waitFor();
  await first.page.reload();
  await first.page.getByRole('list', { name: 'Danh sách bản tin' }).waitFor();
  await first.close();

  const second = await launchDesk({ dataDir });
  await second.page.getByRole('list', { name: 'Danh sách bản tin' }).waitFor();
  expect(await second.page.getByRole('textbox', { name: 'Tiêu đề' }).count()).toBe(0);
  expect(await second.page.getByRole('button', { name: 'Dùng thử trước' }).count()).toBe(0);
  await second.close();
});
