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
  await askDesktop(desk.page, 'window:dress', { theme: 'dark', title: 'Đài xã Suối Mơ' });
  const dressed = await desk.app.evaluate(({ BrowserWindow, nativeTheme }) => ({
    title: BrowserWindow.getAllWindows()[0]?.getTitle(),
    dark: nativeTheme.shouldUseDarkColors,
  }));
  expect(dressed).toEqual({ title: 'Đài xã Suối Mơ', dark: true });
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
  const focused = desk.app.evaluate(
    ({ app }) => new Promise((resolve) => app.once('second-instance', () => resolve('told'))),
  );
  // Playwright cannot drive an app that ends at once, so the second one is started as people start it.
  const second = await startApp(['--data', desk.dataDir]);
  expect(second.exitCode).toBe(0);
  expect(await focused).toBe('told');
});
