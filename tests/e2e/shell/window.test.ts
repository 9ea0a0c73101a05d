import { afterAll, beforeAll, expect, test } from 'vitest';
import { askDesktop, askNewsroom, waitForConnection } from '../support/bridge.ts';
import { startApp } from '../support/command-line.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk } from '../support/launch.ts';

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

test('the window has its title, a smallest size, and is seen', async () => {
  const facts = await desk.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return {
      title: window?.getTitle(),
      smallest: window?.getMinimumSize(),
      visible: window?.isVisible(),
      spellChecker: window?.webContents.session.isSpellCheckerEnabled(),
    };
  });
  expect(facts).toMatchObject({ smallest: [960, 600], visible: true, spellChecker: false });
  expect(facts.title).toContain('Bản Tin');
});

test('the page gets its port and the newsroom answers', async () => {
  await waitForConnection(desk.page, 'ready');
  expect(await askNewsroom(desk.page, 'settings:read', {})).toMatchObject({ ok: true });
});

test('a page that is loaded again gets a fresh port', async () => {
  await desk.page.reload();
  await waitForConnection(desk.page, 'ready');
  expect(await askNewsroom(desk.page, 'settings:read', {})).toMatchObject({ ok: true });
});

test('theme and title follow the page', async () => {
  // The page dresses the window itself when its settings have come.
  await desk.page.getByRole('list', { name: 'Danh sách bản tin' }).waitFor();
  await expect
    .poll(async () => {
      await askDesktop(desk.page, 'window:dress', { theme: 'dark', title: 'Đài xã Suối Mơ' });
      return desk.app.evaluate(({ BrowserWindow, nativeTheme }) => ({
        title: BrowserWindow.getAllWindows()[0]?.getTitle(),
        dark: nativeTheme.shouldUseDarkColors,
      }));
    })
    .toEqual({ title: 'Đài xã Suối Mơ', dark: true });
});

test('facts about the app', async () => {
  expect(await askDesktop(desk.page, 'app:facts', {})).toMatchObject({
    ok: true,
    value: { platform: process.platform },
  });
});

test('the menu bar is worded in Vietnamese and holds no role of a browser', async () => {
  const items = await desk.app.evaluate(({ Menu }) => {
    const menus = (Menu.getApplicationMenu()?.items ?? []).filter(({ visible }) => visible);
    const inside = menus.flatMap(({ submenu }) => submenu?.items ?? []);
    return menus.concat(inside).map(({ label }) => label);
  });
  expect(items).toContain('Bản tin');
  expect(items).toContain('Viết bản tin');
  expect(items.join(' ')).not.toMatch(/reload|developer/i);
});

test('a second start brings the first window forward and ends', async () => {
  await desk.app.evaluate(({ app }) => {
    app.once('second-instance', () => Object.assign(globalThis, { second: 'told' }));
  });
  // Playwright cannot drive an app that ends at once, so the second one is started as people start it.
  const second = await startApp(['--data', desk.dataDir]);
  expect(second.exitCode).toBe(0);
  await expect.poll(() => desk.app.evaluate(() => Reflect.get(globalThis, 'second'))).toBe('told');
});

test('what is chosen in the menu bar reaches the page, and keys of the text stay the text’s', async () => {
  await desk.page.evaluate(() => {
    const chosen: string[] = [];
    Object.assign(globalThis, { chosen });
    Reflect.get(globalThis, 'desktop').on('command:chosen', ({ command }: { command: string }) =>
      chosen.push(command),
    );
  });
  const keys = await desk.app.evaluate(({ Menu }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(
      ({ submenu }) => submenu?.items ?? [],
    );
    const item = (label: string) => items.find((one) => one.label === label);
    item('Mọi lệnh')?.click();
    return [item('Mọi lệnh'), item('Hoàn tác')].map((one) => [
      one?.accelerator,
      one?.registerAccelerator,
    ]);
  });
  const chosen = () => desk.page.evaluate(() => Reflect.get(globalThis, 'chosen'));
  await expect.poll(chosen).toEqual(['palette.open']);
  expect(keys).toEqual([
    ['CommandOrControl+K', true],
    ['CommandOrControl+Z', false],
  ]);
});
