import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerMessages, askedMessages, chooseTarget } from '../support/dialogs.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';

/** The page of these tests is one that answers as it is told, instead of the desk's own. */

const RETRY = 0;
const RESCUE = 1;
const DISCARD = 2;
const BACK = 3;

let folder: string;
let desk: LaunchedDesk;
let ended: Promise<number | null>;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-closing-'));
  desk = await launchDesk({ dataDir: path.join(folder, 'library') });
  ended = new Promise((resolve) => desk.child.once('exit', (code) => resolve(code)));
});
afterEach(async () => {
  await desk.kill();
  await removeFolder(folder);
});

/** A document of nothing but a listener: answers each `window:closing` in turn, then goes silent. */
async function pageAnswers(...answers: readonly object[]): Promise<void> {
  await desk.app.evaluate(async ({ BrowserWindow, ipcMain }, inTurn) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const left = [...inTurn];
    const handle: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    if (!(handle instanceof Map) || contents === undefined) throw new Error('No handlers');
    const serve = handle.get('desktop:call');
    const send = contents.send.bind(contents);
    contents.send = (channel: string, ...args: unknown[]) => {
      if (channel !== 'desktop:event' || Object(args[0]).event !== 'window:closing') {
        send(channel, ...args);
        return;
      }
      const answer = left.shift();
      const event = { sender: contents, senderFrame: contents.mainFrame };
      if (answer !== undefined) serve(event, 'window:closed', answer);
    };
  }, answers);
}

const unsaved = { saved: false, text: 'Chữ chưa lưu\nhàng hai', suggestedName: 'tin' };

function closeWindow(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

test('the desk itself closes without a question when there is nothing to save', async () => {
  await answerMessages(desk.app, BACK);
  await closeWindow(desk.app);
  expect(await ended).toBe(0);
});

test('not saved: back to writing keeps the window', async () => {
  await answerMessages(desk.app, BACK);
  await pageAnswers(unsaved);
  await closeWindow(desk.app);
  await expect.poll(() => askedMessages(desk.app)).toHaveLength(1);
  const [asked] = await askedMessages(desk.app);
  expect(asked?.buttons).toEqual([
    'Thử lưu lại',
    'Lưu bài ra tệp…',
    'Bỏ những chữ chưa lưu',
    'Quay lại viết',
  ]);
  await desk.page.waitForTimeout(300);
  expect(desk.child.exitCode).toBeNull();
});

test('not saved: save again, and it closes when that worked', async () => {
  await answerMessages(desk.app, RETRY);
  await pageAnswers(unsaved, unsaved, { saved: true });
  await closeWindow(desk.app);
  expect(await ended).toBe(0);
});

test('not saved: to a file, whole, and then it closes', async () => {
  const file = path.join(folder, 'cứu bài.txt');
  await answerMessages(desk.app, RESCUE);
  await chooseTarget(desk.app, file);
  await pageAnswers(unsaved);
  await closeWindow(desk.app);
  expect(await ended).toBe(0);
  expect(await readFile(file, 'utf8')).toBe('\uFEFFChữ chưa lưu\r\nhàng hai');
});

test('a rescue that cannot be written asks again and loses nothing', async () => {
  await answerMessages(desk.app, RESCUE, 0, BACK);
  await chooseTarget(desk.app, path.join(folder, 'vanished', 'tin.txt'));
  await pageAnswers(unsaved);
  await closeWindow(desk.app);
  await expect.poll(() => askedMessages(desk.app)).toHaveLength(3);
  expect(desk.child.exitCode).toBeNull();
});

test('not saved: given up by a person', async () => {
  await answerMessages(desk.app, DISCARD);
  await pageAnswers(unsaved);
  await closeWindow(desk.app);
  expect(await ended).toBe(0);
});

test('a page that says nothing is not simply closed', async () => {
  const BACK_WHEN_SILENT = 1;
  await answerMessages(desk.app, BACK_WHEN_SILENT);
  await pageAnswers();
  await closeWindow(desk.app);
  await expect.poll(() => askedMessages(desk.app), { timeout: 15_000 }).toHaveLength(1);
  const [asked] = await askedMessages(desk.app);
  expect(asked?.buttons).toEqual(['Chờ thêm', 'Quay lại viết', 'Vẫn đóng']);
  expect(desk.child.exitCode).toBeNull();
});

test('quitting asks as well, and staying ends the quitting', async () => {
  await answerMessages(desk.app, BACK, DISCARD);
  await pageAnswers(unsaved, unsaved);
  await desk.app.evaluate(({ app }) => app.quit());
  await expect.poll(() => askedMessages(desk.app)).toHaveLength(1);
  await desk.page.waitForTimeout(300);
  expect(desk.child.exitCode).toBeNull();
  await desk.app.evaluate(({ app }) => app.quit());
  expect(await ended).toBe(0);
});

test('the system asks the app to end (SIGTERM): the page is asked first', async () => {
  await answerMessages(desk.app, DISCARD);
  await pageAnswers(unsaved);
  desk.child.kill('SIGTERM');
  await expect.poll(() => askedMessages(desk.app).catch(() => ['ended'])).not.toHaveLength(0);
  expect(await ended).toBe(0);
});
