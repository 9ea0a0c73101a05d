import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { approved, open } from '../life/room.ts';
import { askNewsroom, waitForConnection } from '../support/bridge.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';
import { enterAs, launchStation } from '../support/station.ts';
import { openBulletin, selectWords, writeBulletin } from './support.ts';

/** A half-written remark survives what kills the app: it stands at its words again. */

test('a remark that was begun is there after a crash, at the words it is about', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ban-tin-begun-'));
  const words = 'Ghi rõ bao nhiêu hộ,\nbao nhiêu người.';
  const first = await launchStation({
    dataDir,
    as: 'editor',
    before: async (newsroom) => {
      await writeBulletin(newsroom);
    },
  });
  const { page, people } = first;
  await openBulletin(page);
  await page.getByRole('tab', { name: 'Góp ý' }).click();
  await selectWords(page, 'đông đảo bà con');
  await page.keyboard.press('Control+Shift+m');
  const label = { name: 'Góp ý của anh/chị', exact: true } as const;
  await page.getByRole('textbox', label).fill(words);
  await expect
    .poll(async () => JSON.stringify(await askNewsroom(page, 'words:begun', {})))
    .toContain('bao nhiêu người');
  await first.kill();

  const again = await launchDesk({ dataDir });
  try {
    await waitForConnection(again.page, 'ready');
    await enterAs(again.page, people.editor);
    await openBulletin(again.page);
    await again.page.getByRole('tab', { name: 'Góp ý' }).click();
    const field = again.page.getByRole('textbox', label);
    await expect.poll(() => field.inputValue()).toBe(words);
    await again.page.getByText('“đông đảo bà con”').waitFor();
    await field.press('Control+Enter');
    await again.page.getByRole('tab', { name: 'Góp ý 1' }).waitFor();
    await expect
      .poll(async () => {
        const begun = await askNewsroom(again.page, 'words:begun', {});
        return begun.ok ? begun.value : null;
      })
      .toEqual([]);
  } finally {
    await again.close();
    await removeFolder(dataDir);
  }
});

const stands = (page: Page, name: string) =>
  expect.poll(() => page.getByRole('textbox', { name, exact: true }).inputValue());
const begunOnDisk = (page: Page) =>
  expect.poll(async () => JSON.stringify(await askNewsroom(page, 'words:begun', {})));

test('short lines of a form are there after a crash: what was on air, and a word for the dictionary', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ban-tin-begun-'));
  const first = await launchStation({ dataDir });
  await approved(first, 'announcer');
  const { page, people } = first;
  await open(page);
  await page.getByRole('button', { name: 'Ghi đã phát' }).click();
  await page.getByRole('textbox', { name: 'Khung giờ, chương trình' }).fill('17 giờ, chiều');
  await page.keyboard.press('Escape');
  await runCommand(page, 'cach doc cua dai');
  await page.getByRole('textbox', { name: 'Chữ viết' }).fill('NVH');
  await page.getByRole('textbox', { name: 'Đọc là', exact: true }).fill('nhà văn');
  await begunOnDisk(page).toContain('nhà văn');
  await first.kill();

  const again = await launchDesk({ dataDir });
  try {
    await waitForConnection(again.page, 'ready');
    await enterAs(again.page, people.announcer);
    await open(again.page);
    await again.page.getByRole('button', { name: 'Ghi đã phát' }).click();
    await stands(again.page, 'Khung giờ, chương trình').toBe('17 giờ, chiều');
    await again.page.keyboard.press('Escape');
    await runCommand(again.page, 'cach doc cua dai');
    await stands(again.page, 'Chữ viết').toBe('NVH');
    await stands(again.page, 'Đọc là').toBe('nhà văn');
    await again.page.getByRole('button', { name: 'Thêm chữ' }).click();
    await stands(again.page, 'Chữ viết').toBe('');
    await expect
      .poll(async () => JSON.stringify(await askNewsroom(again.page, 'words:begun', {})))
      .not.toContain('nhà văn');
  } finally {
    await again.close();
    await removeFolder(dataDir);
  }
});

test('the names of a station that is being set up are there after a crash, and no passcode', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ban-tin-begun-'));
  const first = await launchDesk({ dataDir });
  await waitForConnection(first.page, 'ready');
  await runCommand(first.page, 'lap dai');
  await first.page.getByRole('textbox', { name: 'Tên đài' }).fill('Đài truyền thanh xã Suối Mơ');
  await first.page.getByRole('button', { name: 'Tiếp tục' }).click();
  await first.page.getByRole('textbox', { name: 'Họ và tên' }).fill('Lò Thị Mai');
  await first.page.getByLabel('Mật mã mới', { exact: true }).fill('hoa ban nở trắng');
  await begunOnDisk(first.page).toContain('Lò Thị Mai');
  await first.kill();

  const again = await launchDesk({ dataDir });
  try {
    await waitForConnection(again.page, 'ready');
    await begunOnDisk(again.page).not.toContain('hoa ban');
    await runCommand(again.page, 'lap dai');
    await stands(again.page, 'Tên đài').toBe('Đài truyền thanh xã Suối Mơ');
    await again.page.getByRole('button', { name: 'Tiếp tục' }).click();
    await stands(again.page, 'Họ và tên').toBe('Lò Thị Mai');
    expect(await again.page.getByLabel('Mật mã mới', { exact: true }).inputValue()).toBe('');
  } finally {
    await again.close();
    await removeFolder(dataDir);
  }
});
