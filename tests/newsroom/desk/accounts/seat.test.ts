import { describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { PASSCODE, enter, openStation } from '../../support/station.ts';

/** A passcode takes its time: the desk is locked while it is being looked at. */
async function lockedMeanwhile(client: Client, call: string, input: unknown): Promise<unknown> {
  const answer = client.ask(call, input);
  await client.call('session:lock', {});
  return answer;
}

const locked = { ok: false, code: 'locked' };
const modeAt = async (client: Client) => (await client.call('session:read', {})).mode;

describe('a desk that is locked while a passcode is being looked at', () => {
  it('stays locked, and the passcode is what it was', async () => {
    const { hire } = await openStation();
    const { id, client } = await hire('Vàng A Páo', 'approver');
    const change = { passcode: PASSCODE, next: 'bản Nà Hoa' };
    expect(await lockedMeanwhile(client, 'session:changePasscode', change)).toMatchObject(locked);
    expect(await modeAt(client)).toBe('locked');
    expect(await enter(client, id, PASSCODE)).toMatchObject({ mode: 'unlocked' });
  });

  it('lets nobody in who went back from choosing a passcode of his own', async () => {
    const { newsroom, administrator } = await openStation();
    const { id, oneTimePasscode } = await administrator.client.call('accounts:make', {
      name: 'Vàng A Páo',
      roles: ['approver'],
      passcode: PASSCODE,
    });
    const client = newsroom.connect();
    await enter(client, id, oneTimePasscode);
    const choice = { next: 'bản Nà Hoa' };
    expect(await lockedMeanwhile(client, 'session:choosePasscode', choice)).toMatchObject(locked);
    expect(await modeAt(client)).toBe('locked');
    expect(await enter(client, id, oneTimePasscode)).toMatchObject({ mode: 'choosing' });
  });

  it('makes no account, and nothing is signed', async () => {
    const { administrator } = await openStation();
    const { id, client } = administrator;
    const make = { name: 'Vàng A Páo', roles: ['reporter'], passcode: PASSCODE };
    expect(await lockedMeanwhile(client, 'accounts:make', make)).toMatchObject(locked);
    await enter(client, id);
    expect(await client.call('accounts:list', {})).toHaveLength(1);
  });

  it('confirms no key by the sheet', async () => {
    const { administrator, hire, sheet } = await openStation();
    const approver = await hire('Vàng A Páo', 'approver');
    const { client } = administrator;
    const { oneTimePasscode } = await client.call('accounts:reset', {
      id: approver.id,
      passcode: PASSCODE,
    });
    await enter(approver.client, approver.id, oneTimePasscode);
    await approver.client.call('session:choosePasscode', { next: PASSCODE });
    const newKey = async () =>
      (await client.call('keys:list', {})).find(({ unconfirmed }) => unconfirmed)?.id;
    const order = { key: await newKey(), recoveryCode: sheet.recoveryCode };
    expect(await lockedMeanwhile(client, 'keys:confirmBySheet', order)).toMatchObject(locked);
    await enter(client, administrator.id);
    expect(await newKey()).toBe(order.key);
  });
});
