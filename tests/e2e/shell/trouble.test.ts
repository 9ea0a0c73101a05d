import { DatabaseSync } from 'node:sqlite';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askNewsroom, killNewsroom, waitForConnection } from '../support/bridge.ts';
import { startApp } from '../support/command-line.ts';
import { answerMessages, askedMessages } from '../support/dialogs.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';

let folder: string;
let desk: LaunchedDesk | null = null;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-trouble-'));
});
afterEach(async () => {
  await desk?.kill();
  desk = null;
  await removeFolder(folder);
});

const library = (): string => path.join(folder, 'library.sqlite');

/** Makes the library one of that version; 9999 is later than any. Answers which it was. */
function setVersion(version: number): number {
  const db = new DatabaseSync(library());
  // A newsroom that has just refused it is still closing it.
  db.exec('PRAGMA busy_timeout = 10000');
  const before = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  db.exec(`PRAGMA user_version = ${version}`);
  db.close();
  return before;
}

describe('a library that cannot be opened', () => {
  test.each([
    ['newer', 'Bản Tin đời mới hơn', () => setVersion(9999)],
    ['damaged', 'bị hỏng', () => writeFile(library(), Buffer.alloc(8_192, 'not a database '))],
  ])('%s: told on the command line, and left as it is', async (_name, words, spoil) => {
    expect((await startApp(['list', '--data', folder])).exitCode).toBe(0);
    await spoil();
    const before = await readFile(library());
    const listed = await startApp(['list', '--data', folder]);
    expect(listed).toMatchObject({ exitCode: 1, stdout: '' });
    expect(listed.stderr).toContain(words);
    expect(await readFile(library())).toEqual(before);
  });

  test('in the window: one dialog with the reason and the folder, and trying again is offered', async () => {
    desk = await launchDesk({ dataDir: folder });
    await waitForConnection(desk.page, 'ready');
    await answerMessages(desk.app, 0);
    // Found at the next opening: the newsroom is ended, and started again by itself.
    const version = setVersion(9999);
    await killNewsroom(desk.app);
    await expect
      .poll(() => desk && askedMessages(desk.app), { timeout: 10_000 })
      .not.toHaveLength(0);
    setVersion(version);
    await waitForConnection(desk.page, 'ready');
    const asked = await askedMessages(desk.app);
    expect(asked[0]?.message).toBe('Chưa mở được kho bản tin.');
    expect(asked[0]?.detail).toContain(folder);
    expect(asked[0]?.buttons).toEqual(['Thử lại', 'Để sau', 'Thoát']);
  });

  test('in the page: its own reason, nothing that cannot work, and trying again opens it', async () => {
    await (await launchDesk({ dataDir: folder })).close();
    const version = setVersion(9999);
    // The system's dialog stays unanswered, as it does while somebody reads it.
    desk = await launchDesk({ dataDir: folder });
    const { page } = desk;
    await page.getByText('Kho bản tin do Bản Tin đời mới hơn tạo ra nên không mở được.').waitFor();
    expect(await page.getByRole('button').allTextContents()).toEqual(['Thử lại']);
    expect(await page.getByRole('textbox').count()).toBe(0);

    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Vừa thử lại, vẫn chưa được.').first().waitFor();
    setVersion(version);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
    await page.getByRole('list', { name: 'Danh sách bản tin' }).waitFor();
  });

  test('under an open bulletin: its words stay, and are saved when the library opens again', async () => {
    desk = await launchDesk({ dataDir: folder });
    const { app, page } = desk;
    await page.getByRole('button', { name: 'Viết bản tin' }).click();
    await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Lịch tiêm phòng');
    await page.getByText(/Đã lưu \d/).waitFor();
    await answerMessages(app, 1);
    const version = setVersion(9999);
    await killNewsroom(app);
    await page.getByText('Kho bản tin do Bản Tin đời mới hơn').first().waitFor();
    await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Lịch tiêm phòng tháng 5');
    setVersion(version);
    await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText(/Đã lưu \d/).waitFor();
    expect(await page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue()).toBe(
      'Lịch tiêm phòng tháng 5',
    );
    const query = 'lich tiem phong thang 5';
    const list = { view: 'all', query, offset: 0, limit: 5 } as const;
    await expect
      .poll(() => askNewsroom(page, 'bulletins:list', list))
      .toMatchObject({ ok: true, value: { total: 1 } });
  });
});

describe('a data folder that cannot be used', () => {
  test('the command line says so', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const listed = await startApp(['list', '--data', path.join(file, 'below')]);
    expect(listed).toMatchObject({ exitCode: 1, stdout: '' });
  });
});

describe('the page', () => {
  beforeEach(async () => {
    desk = await launchDesk({ dataDir: folder });
    await waitForConnection(desk.page, 'ready');
  });

  test('a crash of the page is reported, and it is reopened with its newsroom', async () => {
    if (desk === null) throw new Error('No desk');
    const { app } = desk;
    await answerMessages(app, 0);
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect.poll(() => askedMessages(app)).toHaveLength(1);
    const [report = ''] = await readdir(path.join(folder, 'crashes'));
    const [asked] = await askedMessages(desk.app);
    expect(asked?.detail).toContain(report);
    expect(asked?.buttons).toEqual(['Mở lại', 'Thoát']);
    const works = await desk.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents?.isLoading() === true) {
        await new Promise((resolve) => contents.once('did-finish-load', () => resolve(true)));
      }
      const answer: unknown = await contents?.executeJavaScript(
        `window.newsroom.call('settings:read', {})`,
      );
      return answer;
    });
    expect(works).toMatchObject({ ok: true });
  });

  test('quitting after a crash of the page asks for nothing more', async () => {
    if (desk === null) throw new Error('No desk');
    await answerMessages(desk.app, 1);
    const ended = new Promise((resolve) => desk?.child.once('exit', resolve));
    await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    expect(await ended).toBe(0);
  });

  test('a page that hangs is ended only by a person’s word', async () => {
    if (desk === null) throw new Error('No desk');
    const { app } = desk;
    const hang = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));
    await answerMessages(app, 0);
    await hang();
    await expect.poll(() => askedMessages(app)).toHaveLength(1);
    const [asked] = await askedMessages(app);
    expect(asked?.buttons).toEqual(['Chờ thêm', 'Dừng cửa sổ']);
    expect(await askNewsroom(desk.page, 'settings:read', {})).toMatchObject({ ok: true });
    await answerMessages(app, 1, 0);
    await hang();
    await expect.poll(() => askedMessages(app)).toHaveLength(2);
    expect((await askedMessages(app))[1]?.buttons).toEqual(['Mở lại', 'Thoát']);
  });

  test('an error in the shell is reported, told once, and the desk goes on', async () => {
    if (desk === null) throw new Error('No desk');
    await answerMessages(desk.app, 0);
    await desk.app.evaluate(() => {
      setTimeout(() => JSON.parse('Nội dung bản tin'), 0);
      setTimeout(() => JSON.parse('Nội dung bản tin'), 10);
      void Promise.reject(new Error('nobody caught this'));
    });
    await expect.poll(() => readdir(path.join(folder, 'crashes'))).toHaveLength(3);
    await expect.poll(() => desk && askedMessages(desk.app)).toHaveLength(1);
    expect(await askNewsroom(desk.page, 'settings:read', {})).toMatchObject({ ok: true });
    const reports = await readdir(path.join(folder, 'crashes'));
    for (const report of reports) {
      expect(await readFile(path.join(folder, 'crashes', report), 'utf8')).not.toContain(
        'Nội dung',
      );
    }
    // The log's own library comes with its first line.
    await expect
      .poll(() => readFile(path.join(folder, 'logs', 'ban-tin.log'), 'utf8'))
      .toContain('crash: shell');
    expect(await readdir(path.join(folder, 'logs'))).toEqual(['ban-tin.log']);
  });
});

test('the place and the look of the window are there again the next time', async () => {
  desk = await launchDesk({ dataDir: folder });
  await waitForConnection(desk.page, 'ready');
  const size = await desk.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setBounds({ x: 60, y: 40, width: 1000, height: 640 });
    return window?.getBounds();
  });
  await askNewsroom(desk.page, 'settings:write', { theme: 'dark', language: 'en' });
  // The menu follows the newsroom and the look follows the page: neither waits for the other.
  await expect
    .poll(() =>
      desk?.app.evaluate(({ BrowserWindow, Menu, nativeTheme }) => [
        BrowserWindow.getAllWindows()[0]?.getBounds(),
        Menu.getApplicationMenu()?.items[0]?.label,
        nativeTheme.themeSource,
      ]),
    )
    .toEqual([size, 'Bulletin', 'dark']);
  await desk.close();
  desk = await launchDesk({ dataDir: folder });
  const again = await desk.app.evaluate(({ BrowserWindow, nativeTheme, Menu }) => ({
    size: BrowserWindow.getAllWindows()[0]?.getBounds(),
    colour: BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    theme: nativeTheme.themeSource,
    menu: Menu.getApplicationMenu()?.items[0]?.label,
  }));
  expect(again).toEqual({ size, colour: '#171512', theme: 'dark', menu: 'Bulletin' });
});
