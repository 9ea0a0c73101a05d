import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  askDesktop,
  askNewsroom,
  connections,
  crashNewsroom,
  killNewsroom,
  newsroomPid,
  noteConnections,
  waitForConnection,
} from '../support/bridge.ts';
import { answerMessages, askedMessages, chooseFiles } from '../support/dialogs.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk } from '../support/launch.ts';

let desk: LaunchedDesk;
beforeEach(async () => {
  desk = await launchDesk();
  await waitForConnection(desk.page, 'ready');
  await noteConnections(desk.page);
});
afterEach(() => desk.close());

const crashOnce = (): Promise<void> => crashNewsroom(desk.app, desk.page);

test('a crash takes no window: restarting, ready, and calls work again', async () => {
  await crashOnce();
  expect(await connections(desk.page)).toEqual(['ready', 'restarting', 'ready']);
  expect(await askNewsroom(desk.page, 'settings:read', {})).toMatchObject({ ok: true });
});

test('a call that was on its way is answered, and one made meanwhile waits for the new one', async () => {
  const pid = await newsroomPid(desk.app);
  // A stopped process answers nothing, so the call is certainly on its way when it dies.
  await desk.app.evaluate((_electron, id) => process.kill(Number(id), 'SIGSTOP'), pid);
  await desk.page.evaluate(() => {
    const onItsWay = Reflect.get(globalThis, 'newsroom').call('settings:read', {});
    Object.assign(globalThis, { onItsWay });
  });
  await desk.app.evaluate((_electron, id) => process.kill(Number(id), 'SIGKILL'), pid);
  const onItsWay = await desk.page.evaluate(() => Reflect.get(globalThis, 'onItsWay'));
  expect(onItsWay).toMatchObject({ ok: false, code: 'newsroom-restarted' });
  expect(await askNewsroom(desk.page, 'settings:read', {})).toMatchObject({ ok: true });
});

test('tickets outlive the process that knew them', async () => {
  const file = path.join(desk.dataDir, 'tin.txt');
  await writeFile(file, 'XÃ NÀ HOA SỬA ĐƯỜNG\n\nSáng nay bà con thôn Nà Hoa ra quân sửa đường.\n');
  await chooseFiles(desk.app, file);
  const chosen = await askDesktop(desk.page, 'files:choose', { purpose: 'import' });
  if (!chosen.ok) throw new Error(chosen.code);
  await crashOnce();
  const ticket = chosen.value[0]?.ticket ?? '';
  expect(await askNewsroom(desk.page, 'intake:propose', { ticket })).toMatchObject({
    ok: true,
    value: { source: 'tin.txt' },
  });
});

test('three crashes in a minute: it stays down, the report is named, the window stays', async () => {
  await answerMessages(desk.app, 1);
  await crashOnce();
  await crashOnce();
  await killNewsroom(desk.app);
  await waitForConnection(desk.page, 'failed');
  await expect.poll(() => askedMessages(desk.app), { timeout: 10_000 }).toHaveLength(1);
  const [asked] = await askedMessages(desk.app);
  const reports = await readdir(path.join(desk.dataDir, 'crashes'));
  expect(reports).toHaveLength(3);
  expect(asked?.message).toContain('ba lần');
  expect(asked?.detail).toContain(path.join(desk.dataDir, 'crashes', 'crash-'));
  const report = await readFile(path.join(desk.dataDir, 'crashes', reports[0] ?? ''), 'utf8');
  expect(report).toContain('newsroom process');
  await expect.poll(() => newsroomPid(desk.app)).toBeNull();
  expect(await askNewsroom(desk.page, 'settings:read', {})).toMatchObject({
    ok: false,
    code: 'newsroom-unavailable',
  });
});

test('after three crashes a person can start it again', async () => {
  await answerMessages(desk.app, 0);
  await crashOnce();
  await crashOnce();
  await killNewsroom(desk.app);
  // The answer comes at once: the page may be ready again before anybody looks.
  await expect
    .poll(async () => (await connections(desk.page)).join(' '), { timeout: 20_000 })
    .toMatch(/ failed .*ready$/);
  expect(await askNewsroom(desk.page, 'settings:read', {})).toMatchObject({ ok: true });
});
