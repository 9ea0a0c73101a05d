import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { canHold, holdNewsroom } from '../support/held-newsroom.ts';
import { type LaunchedDesk, launchDesk, removeFolder } from '../support/launch.ts';
import { PASSCODE, launchStation } from '../support/station.ts';

/** Letters that would end the element it is handed over in. */
const HEADLINE = 'TIN </script><b>NÀ HOA</b> & $& MỚI';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'ban-tin-sight-'));
});
afterEach(() => removeFolder(dataDir));

const remembered = async (folder: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path.join(folder, 'window.json'), 'utf8'));
const sightOf = async (folder: string): Promise<string> =>
  String((await remembered(folder).catch(() => ({ sight: null })))['sight']);
const list = (page: Page) => page.getByRole('list', { name: 'Danh sách bản tin' });
const inList = (page: Page, words: string) => list(page).getByText(words);
const headlineField = (page: Page) => page.getByRole('textbox', { name: 'Tiêu đề' });

const isDark = (): boolean => document.documentElement.dataset['theme'] === 'dark';

/** A desk that was used and closed, with one bulletin of its own. */
async function used(): Promise<void> {
  const desk = await launchDesk({ dataDir });
  await desk.page.keyboard.press('Control+n');
  await headlineField(desk.page).waitFor();
  await headlineField(desk.page).fill(HEADLINE);
  await desk.page.getByText(/Đã lưu \d/).waitFor();
  await desk.page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
  await inList(desk.page, HEADLINE).waitFor();
  await expect.poll(() => sightOf(dataDir), { timeout: 10_000 }).toContain('NÀ HOA');
  await desk.close();
}

async function startHeld(): Promise<{ desk: LaunchedDesk; letGo: () => void }> {
  const holding = holdNewsroom(dataDir);
  const desk = await launchDesk({ dataDir });
  const { letGo } = await holding;
  return { desk, letGo };
}

test.runIf(canHold)(
  'the list of the last time is there before the newsroom, and what is opened from it opens',
  async () => {
    await used();
    const { desk, letGo } = await startHeld();
    await inList(desk.page, HEADLINE).click();
    await headlineField(desk.page).waitFor({ state: 'detached' });
    letGo();
    await headlineField(desk.page).waitFor();
    expect(await headlineField(desk.page).inputValue()).toBe(HEADLINE);
    await desk.close();
  },
);

test.runIf(canHold)(
  'a new library welcomes before the newsroom has made it, and leads to its sample',
  async () => {
    const holding = holdNewsroom(dataDir);
    const desk = await launchDesk({ dataDir, firstRun: 'welcome' });
    const { letGo } = await holding;
    await desk.page.getByRole('button', { name: 'Dùng thử trước' }).click();
    letGo();
    await headlineField(desk.page).waitFor();
    expect(await headlineField(desk.page).inputValue()).toContain('SUỐI MƠ');
    await desk.close();
  },
);

test.runIf(canHold)('a look that was chosen as the window closed is there at once', async () => {
  await used();
  const before = await launchDesk({ dataDir });
  await inList(before.page, HEADLINE).waitFor();
  await askNewsroom(before.page, 'settings:write', { theme: 'dark' });
  await expect.poll(() => before.page.evaluate(isDark)).toBe(true);
  await before.close();
  const { desk, letGo } = await startHeld();
  await inList(desk.page, HEADLINE).waitFor();
  expect(await desk.page.evaluate(isDark)).toBe(true);
  letGo();
  await desk.close();
});

test('what has changed meanwhile takes its place', async () => {
  await used();
  const file = path.join(dataDir, 'window.json');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('NÀ HOA', 'CŨ KỸ'));
  const desk = await launchDesk({ dataDir });
  await inList(desk.page, HEADLINE).waitFor();
  expect(await inList(desk.page, 'CŨ KỸ').count()).toBe(0);
  await desk.close();
});

test('one that cannot be shown is in the way once, and not again', async () => {
  await used();
  const file = path.join(dataDir, 'window.json');
  const whole = await remembered(dataDir);
  const sight = JSON.parse(String(whole['sight']));
  sight.list.rows = [{ id: 'hỏng' }];
  await writeFile(file, JSON.stringify({ ...whole, sight: JSON.stringify(sight) }));
  const broken = await launchDesk({ dataDir });
  const either = inList(broken.page, HEADLINE).or(broken.page.getByRole('alert'));
  await either.waitFor();
  await expect.poll(() => sightOf(dataDir), { timeout: 10_000 }).not.toContain('hỏng');
  await broken.kill();
  const next = await launchDesk({ dataDir });
  await inList(next.page, HEADLINE).waitFor();
  await next.close();
});

test('a station with accounts keeps the names of its lock, and nothing of its bulletins', async () => {
  const desk = await launchStation({ dataDir });
  await desk.page.getByRole('button', { name: /Vàng A Páo/ }).click();
  await desk.page.getByLabel('Mật mã', { exact: true }).fill(PASSCODE);
  await desk.page.keyboard.press('Enter');
  await desk.page.getByRole('button', { name: /^Tất cả/ }).click();
  await list(desk.page).waitFor();
  await expect.poll(() => sightOf(dataDir), { timeout: 10_000 }).toContain('"kind":"lock"');
  await desk.close();
  const kept = await sightOf(dataDir);
  expect(kept).toContain('Vàng A Páo');
  expect(kept).not.toContain('SUỐI MƠ');
  const again = await launchDesk({ dataDir });
  await again.page.getByRole('button', { name: /Vàng A Páo/ }).waitFor();
  expect(await list(again.page).count()).toBe(0);
  await again.close();
});
