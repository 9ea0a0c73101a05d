import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/codes.ts';
import {
  type Newsroom,
  approve,
  approvedPiece,
  lifeOf,
  openNewsroomOfPeople,
  submit,
  write,
} from '../../support/newsroom-people.ts';
import { type Member, PASSCODE, enter } from '../../support/station.ts';

const keyOf = async ({ administrator }: Newsroom, { id }: Member) => {
  const accounts = await administrator.client.call('accounts:list', {});
  return accounts.find((account) => account.id === id)?.key ?? null;
};

/** The administrator gives the approver a new passcode, and somebody enters with it. */
async function reset(people: Newsroom, { id, client }: Member): Promise<void> {
  const { oneTimePasscode } = await people.administrator.client.call('accounts:reset', {
    id,
    passcode: PASSCODE,
  });
  await enter(client, id, oneTimePasscode);
  await client.call('session:choosePasscode', { next: PASSCODE });
}

async function approveAnother({ reporter, approver }: Newsroom) {
  const piece = await write(reporter);
  const { revision } = await submit(reporter, piece);
  return { piece, approval: await approve(approver, piece, revision) };
}

describe('a key', () => {
  it('belongs to approvers and administrators, by leave of the administrator', async () => {
    const people = await openNewsroomOfPeople();
    expect(await keyOf(people, people.reporter)).toBeNull();
    expect(await keyOf(people, people.approver)).toMatchObject({
      grantedBy: 'Lò Thị Mai',
      unconfirmed: false,
    });
    expect(await keyOf(people, people.administrator)).toMatchObject({ grantedBy: '' });
    const [station] = await people.approver.client.call('keys:list', {});
    expect(station).toMatchObject({ kind: 'station', id: people.sheet.stationFingerprint });
  });

  it('stays the same under another passcode', async () => {
    const people = await openNewsroomOfPeople();
    const before = await keyOf(people, people.approver);
    const { client } = people.approver;
    await client.call('session:changePasscode', { passcode: PASSCODE, next: 'bản Nà Hoa' });
    expect(await keyOf(people, people.approver)).toEqual(before);
    const piece = await write(people.reporter);
    const { revision } = await submit(people.reporter, piece);
    const order = { id: piece.id, revision };
    expect(
      await codeOf(() => client.call('review:approve', { ...order, passcode: PASSCODE })),
    ).toBe('passcode-wrong');
    await client.call('review:approve', { ...order, passcode: 'bản Nà Hoa' });
  });

  it('made after a reset says so on every approval, until another approver confirms it', async () => {
    const people = await openNewsroomOfPeople();
    const old = await approvedPiece(people);
    await reset(people, people.approver);
    const key = await keyOf(people, people.approver);
    expect(key).toMatchObject({ unconfirmed: true, grantedBy: 'Lò Thị Mai' });
    const { piece, approval } = await approveAnother(people);
    expect(approval.newKey).toMatchObject({ grantedBy: 'Lò Thị Mai' });
    // The older approval is verified by the older key.
    expect((await lifeOf(people.reporter, old)).approved).toMatchObject({
      code: old.code,
      newKey: null,
    });
    const order = { key: key?.id ?? '', passcode: PASSCODE };
    const confirm = ({ client }: Member) => client.call('keys:confirm', order);
    // Not he himself, nor who granted it though he were an approver.
    expect(await codeOf(() => confirm(people.approver))).toBe('not-allowed');
    await people.administrator.client.call('accounts:change', {
      id: people.administrator.id,
      name: people.administrator.name,
      roles: ['approver', 'administrator'],
      passcode: PASSCODE,
    });
    expect(await codeOf(() => confirm(people.administrator))).toBe('not-allowed');
    const other = await people.hire('Sùng Thị Dua', 'approver');
    expect(await confirm(other)).toMatchObject({ unconfirmed: false });
    expect((await lifeOf(people.reporter, piece)).approved?.newKey).toBeNull();
  });

  it('is confirmed by the printed sheet where there is no other approver', async () => {
    const people = await openNewsroomOfPeople();
    await reset(people, people.approver);
    const key = await keyOf(people, people.approver);
    const { client } = people.administrator;
    const bySheet = (recoveryCode: string) =>
      client.call('keys:confirmBySheet', { key: key?.id ?? '', recoveryCode });
    expect(await codeOf(() => bySheet('7F3K-9QXD-M2AB'))).toBe('recovery-code-wrong');
    expect(await bySheet(people.sheet.recoveryCode.toLowerCase())).toMatchObject({
      unconfirmed: false,
    });
  });

  it('of a second account of the same name is new too', async () => {
    const people = await openNewsroomOfPeople();
    const { id, name } = people.approver;
    await people.administrator.client.call('accounts:leave', {
      id,
      handTo: people.editor.id,
      passcode: PASSCODE,
    });
    const impostor = await people.hire(name.toUpperCase(), 'approver');
    expect(await keyOf(people, impostor)).toMatchObject({ unconfirmed: true });
  });
});

describe('the printed sheet', () => {
  it('gives an administrator a new passcode and key, and is replaced by a new one', async () => {
    const people = await openNewsroomOfPeople();
    const { newsroom, administrator, sheet } = people;
    const piece = await approvedPiece(people);
    const client = newsroom.connect();
    const recover = (recoveryCode: string) =>
      client.call('station:recover', {
        account: administrator.id,
        recoveryCode,
        next: 'mật mã khác',
      });
    expect(await codeOf(() => recover('AAAA-AAAA-AAAA-AAAA-AAAA'))).toBe('recovery-code-wrong');
    const fresh = await recover(sheet.recoveryCode);
    expect(fresh.stationFingerprint).toBe(sheet.stationFingerprint);
    expect(fresh.recoveryCode).not.toBe(sheet.recoveryCode);
    expect(await codeOf(() => recover(sheet.recoveryCode))).toBe('recovery-code-wrong');
    expect(await codeOf(() => enter(client, administrator.id))).toBe('passcode-wrong');
    await enter(client, administrator.id, 'mật mã khác');
    // Whoever sat there with the old passcode sits there no more.
    expect((await administrator.client.call('session:read', {})).mode).toBe('locked');
    const made = { name: 'Tám', roles: ['reporter' as const], passcode: 'mật mã khác' };
    await client.call('accounts:make', made);
    expect((await lifeOf(people.reporter, piece)).approved?.code).toBe(piece.code);
    const accounts = await client.call('accounts:list', {});
    expect(accounts.find(({ id }) => id === administrator.id)?.key?.unconfirmed).toBe(false);
  });

  it('is no use to other accounts', async () => {
    const { newsroom, reporter, sheet } = await openNewsroomOfPeople();
    const order = { account: reporter.id, recoveryCode: sheet.recoveryCode, next: 'mật mã khác' };
    expect(await codeOf(() => newsroom.connect().call('station:recover', order))).toBe(
      'account-not-found',
    );
  });
});
