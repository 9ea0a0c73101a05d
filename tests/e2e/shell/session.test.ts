import { afterAll, beforeAll, expect, test } from 'vitest';
import { askNewsroom, crashNewsroom, waitForConnection } from '../support/bridge.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk } from '../support/launch.ts';

const passcode = 'hoa ban 2026';

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
  await waitForConnection(desk.page, 'ready');
});
afterAll(() => desk.close());

const mode = async (): Promise<string> => {
  const answer = await askNewsroom(desk.page, 'session:read', {});
  return answer.ok ? answer.value.mode : answer.code;
};
test('whoever sits at the window is known after a reload and a restart of the newsroom', async () => {
  expect(await mode()).toBe('open');
  const made = await askNewsroom(desk.page, 'station:setUp', {
    station: { stationName: 'Đài truyền thanh xã Suối Mơ', parentName: '', defaultUnit: '' },
    name: 'Lò Thị Mai',
    roles: ['administrator', 'approver'],
    passcode,
  });
  // Real scrypt and real Ed25519, by Electron's own cryptography.
  expect(made).toMatchObject({ ok: true });
  expect(await mode()).toBe('unlocked');
  await desk.page.reload();
  await waitForConnection(desk.page, 'ready');
  expect(await mode()).toBe('unlocked');
  await crashNewsroom(desk.app, desk.page);
  expect(await mode()).toBe('unlocked');
});

test('locked it stays locked, through a reload too, until the passcode', async () => {
  await askNewsroom(desk.page, 'session:lock', {});
  await desk.page.reload();
  await waitForConnection(desk.page, 'ready');
  expect(await mode()).toBe('locked');
  const people = await askNewsroom(desk.page, 'session:people', {});
  const account = people.ok ? (people.value[0]?.id ?? '') : '';
  const wrong = { account, passcode: 'không phải' };
  expect(await askNewsroom(desk.page, 'session:unlock', wrong)).toMatchObject({
    code: 'passcode-wrong',
  });
  await askNewsroom(desk.page, 'session:unlock', { account, passcode });
  expect(await mode()).toBe('unlocked');
});
