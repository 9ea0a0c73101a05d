import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { askNewsroom, waitForConnection } from '../support/bridge.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';
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
