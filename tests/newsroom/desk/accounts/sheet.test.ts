import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/codes.ts';
import { approvedPiece, lifeOf, openNewsroomOfPeople } from '../../support/newsroom-people.ts';
import { type Member, PASSCODE, type Station, enter, openStation } from '../../support/station.ts';

const NEXT = 'mật mã khác';

const newSheet = ({ administrator }: Station, passcode = PASSCODE) =>
  administrator.client.call('station:newSheet', { passcode });
const recover = ({ newsroom, administrator }: Station, recoveryCode: string) =>
  newsroom
    .connect()
    .call('station:recover', { account: administrator.id, recoveryCode, next: NEXT });
const kept = async ({ administrator }: Station) =>
  (await administrator.client.call('station:sheet', {})).kept;
const keys = ({ administrator }: Station) => administrator.client.call('keys:list', {});
const check = ({ administrator }: Station) =>
  administrator.client.call('library:check', { job: randomUUID() });

/** A new passcode for somebody who signs, so that the key awaits a confirmation. Answers the key. */
async function reset({ administrator }: Station, { id, client }: Member): Promise<string> {
  const order = { id, passcode: PASSCODE };
  const { oneTimePasscode } = await administrator.client.call('accounts:reset', order);
  await enter(client, id, oneTimePasscode);
  await client.call('session:choosePasscode', { next: PASSCODE });
  const accounts = await administrator.client.call('accounts:list', {});
  return accounts.find((account) => account.id === id)?.key?.id ?? '';
}

describe('a new sheet', () => {
  it('has a code of its own; the old one is refused, and the new one lets the administrator in', async () => {
    const station = await openStation();
    const fresh = await newSheet(station);
    expect(fresh.recoveryCode).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    expect(fresh.recoveryCode).not.toBe(station.sheet.recoveryCode);
    expect(await codeOf(() => recover(station, station.sheet.recoveryCode))).toBe(
      'recovery-code-wrong',
    );
    const again = await recover(station, fresh.recoveryCode);
    expect(again.stationFingerprint).toBe(fresh.stationFingerprint);
    const client = station.newsroom.connect();
    await enter(client, station.administrator.id, NEXT);
    expect((await client.call('session:read', {})).mode).toBe('unlocked');
  });

  it('asks the administrator’s passcode, which may be tried as often as elsewhere', async () => {
    const station = await openStation();
    for (let count = 1; count <= 3; count += 1)
      expect(await codeOf(() => newSheet(station, 'không phải'))).toBe('passcode-wrong');
    expect(await codeOf(() => newSheet(station))).toBe('passcode-wait');
    expect((await keys(station))[0]).toMatchObject({
      id: station.sheet.stationFingerprint,
      revokedAt: null,
    });
  });

  it('stands on the desk’s chain with who made it, and the library is whole with it', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await approvedPiece(people);
    const fresh = await newSheet(people);
    const [old, ...others] = await keys(people);
    expect(old).toMatchObject({ kind: 'station', id: people.sheet.stationFingerprint });
    expect(old?.revokedAt).not.toBeNull();
    expect(others.find(({ kind }) => kind === 'station')).toMatchObject({
      id: fresh.stationFingerprint,
      grantedBy: people.administrator.name,
      revokedAt: null,
      unconfirmed: true,
    });
    expect(await check(people)).toMatchObject({
      fault: null,
      stationFingerprint: fresh.stationFingerprint,
    });
    // What was approved under the sheet before is approved still.
    expect((await lifeOf(people.reporter, piece)).approved).toMatchObject({
      code: piece.code,
      newKey: null,
    });
    await newSheet(people);
    expect((await check(people)).fault).toBeNull();
  });
});

describe('whoever makes a new sheet', () => {
  it('confirms nothing with it that he could not confirm himself', async () => {
    const people = await openNewsroomOfPeople();
    const fresh = await newSheet(people);
    const key = await reset(people, people.approver);
    const bySheet = () =>
      people.administrator.client.call('keys:confirmBySheet', {
        key,
        recoveryCode: fresh.recoveryCode,
      });
    expect(await codeOf(bySheet)).toBe('not-allowed');
    // Nor through the account whose passcode he has just set.
    const sheetBy = ({ client }: Member) =>
      client.call('keys:confirm', { key: fresh.stationFingerprint, passcode: PASSCODE });
    expect(await codeOf(() => sheetBy(people.approver))).toBe('not-allowed');
    const other = await people.hire('Sùng Thị Dua', 'approver');
    expect(await sheetBy(other)).toMatchObject({ kind: 'station', unconfirmed: false });
    expect(await bySheet()).toMatchObject({ id: key, unconfirmed: false });
    expect((await check(people)).fault).toBeNull();
  });

  it('comes back by it with a key that another approver has to confirm', async () => {
    const people = await openNewsroomOfPeople();
    const { recoveryCode } = await newSheet(people);
    await recover(people, recoveryCode);
    await enter(people.administrator.client, people.administrator.id, NEXT);
    const accounts = await people.administrator.client.call('accounts:list', {});
    const mine = accounts.find(({ id }) => id === people.administrator.id)?.key;
    expect(mine).toMatchObject({ unconfirmed: true, grantedBy: people.administrator.name });
    const order = { key: mine?.id ?? '', passcode: PASSCODE };
    expect(await people.approver.client.call('keys:confirm', order)).toMatchObject({
      unconfirmed: false,
    });
  });
});

const alone = () => openStation(['administrator', 'reporter', 'approver']);

const compare = ({ administrator }: Station, fingerprint: string, passcode = PASSCODE) =>
  administrator.client.call('keys:compareSheet', { fingerprint, passcode });

describe('the only approver, who made the sheet himself', () => {
  it('reads its fingerprint off the paper, and comes back by it with a key that waits for nobody', async () => {
    const station = await alone();
    const { administrator } = station;
    const fresh = await newSheet(station);
    const typed = `${fresh.stationFingerprint.toUpperCase().match(/.{4}/gu)?.join(' ')}\n`;
    expect(await compare(station, typed)).toMatchObject({
      id: fresh.stationFingerprint,
      compared: true,
      unconfirmed: true,
    });
    await recover(station, fresh.recoveryCode);
    await enter(administrator.client, administrator.id, NEXT);
    const own = (await keys(station)).findLast(({ account }) => account === administrator.id);
    expect(own).toMatchObject({ unconfirmed: false, revokedAt: null });
    expect((await check(station)).fault).toBeNull();
  });

  it('is asked for the paper of now and for his passcode', async () => {
    const station = await alone();
    const old = station.sheet.stationFingerprint;
    expect(await codeOf(() => compare(station, old))).toBe('key-not-found');
    const { stationFingerprint } = await newSheet(station);
    for (const wrong of [old, stationFingerprint.slice(4), 'X'])
      expect(await codeOf(() => compare(station, wrong))).toBe('fingerprint-differs');
    expect(await codeOf(() => compare(station, stationFingerprint, 'không phải'))).toBe(
      'passcode-wrong',
    );
    const fresh = (await keys(station)).find(({ id }) => id === stationFingerprint);
    expect(fresh).toMatchObject({ compared: false });
  });

  it('confirms nobody else’s key with it, and an approver who comes later may still confirm it', async () => {
    const people = await openNewsroomOfPeople();
    const fresh = await newSheet(people);
    await compare(people, fresh.stationFingerprint);
    const key = await reset(people, people.approver);
    const bySheet = { key, recoveryCode: fresh.recoveryCode };
    expect(
      await codeOf(() => people.administrator.client.call('keys:confirmBySheet', bySheet)),
    ).toBe('not-allowed');
    const other = await people.hire('Sùng Thị Dua', 'approver');
    const order = { key: fresh.stationFingerprint, passcode: PASSCODE };
    expect(await other.client.call('keys:confirm', order)).toMatchObject({ unconfirmed: false });
    expect((await check(people)).fault).toBeNull();
  });

  it('is not another administrator, whose word is his own', async () => {
    const station = await alone();
    const second = await station.hire('Hà Diễn', 'administrator');
    const { stationFingerprint: fingerprint } = await newSheet(station);
    const order = { fingerprint, passcode: PASSCODE };
    expect(await codeOf(() => second.client.call('keys:compareSheet', order))).toBe('not-allowed');
    expect((await check(station)).fault).toBeNull();
  });
});

describe('whether a sheet is kept', () => {
  it('is said by its person, each time a sheet was made', async () => {
    const station = await openStation();
    const keep = (stationFingerprint: string) =>
      station.administrator.client.call('station:keepSheet', { stationFingerprint });
    expect(await kept(station)).toBe(false);
    expect(await keep(station.sheet.stationFingerprint)).toEqual({ kept: true });
    expect(await kept(station)).toBe(true);
    const fresh = await newSheet(station);
    expect(await kept(station)).toBe(false);
    // Of the sheet before: that is not the one to be kept.
    expect(await codeOf(() => keep(station.sheet.stationFingerprint))).toBe('key-not-found');
    expect(await kept(station)).toBe(false);
    // The desk may have locked itself while the printer was looked for.
    await station.administrator.client.call('session:lock', {});
    await keep(fresh.stationFingerprint);
    await enter(station.administrator.client, station.administrator.id);
    expect(await kept(station)).toBe(true);
    await recover(station, fresh.recoveryCode);
    await enter(station.administrator.client, station.administrator.id, NEXT);
    expect(await kept(station)).toBe(false);
  });
});
