import { passcodeFault } from '#domain/people/accounts';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import {
  findAccount,
  hasAccounts,
  insertAccount,
  setPasscode,
} from '../../storage/station/accounts-table.ts';
import { adoptOrphans } from '../../storage/bulletins/life-table.ts';
import {
  findLiveKey,
  insertKey,
  resealKey,
  setKeyRevoked,
} from '../../storage/station/keys-table.ts';
import { uuid7 } from '../../storage/uuid7.ts';
import { hashPasscode, makeRecoveryCode } from './passcodes.ts';
import { recordOnDesk } from './record.ts';
import { noteSheet } from './sheet.ts';
import type { Desk } from '../desk.ts';
import { makeKey, sealKey, signerOf } from '../keys/keys.ts';
import { openStationKey } from '../keys/open.ts';
import { forgetNobodysWords } from '../../storage/bulletins/begun-words-table.ts';
import { sitDown } from './sessions.ts';
import { writeSettings } from '../settings.ts';

/** The station begins: its key, its first administrator, and the sheet that is printed once. */

export async function setUpStation(
  desk: Desk,
  { station, name, roles, passcode }: CallInput<'station:setUp'>,
): Promise<CallOutput<'station:setUp'>> {
  const chosen = [...roles];
  const fault = passcodeFault(passcode, chosen);
  if (fault !== null) throw new NewsroomError(fault);
  const recoveryCode = makeRecoveryCode();
  const [stationKey, ownKey] = await Promise.all([makeKey(), makeKey()]);
  const stationSeal = await sealKey(stationKey.privateKey, recoveryCode, desk.passcodeCost);
  const ownSeal = await sealKey(ownKey.privateKey, passcode, desk.passcodeCost);
  const hashed = await hashPasscode(passcode, desk.passcodeCost);
  const now = desk.now();
  const account = uuid7(now);
  const bySheet = signerOf(stationKey.id, stationKey.privateKey);
  desk.db.transaction(() => {
    if (hasAccounts(desk.db)) throw new NewsroomError('already-set-up');
    insertAccount(desk.db, { id: account, name, roles: chosen, now });
    setPasscode(desk.db, account, hashed, now);
    const keep = { ...stationKey, kind: 'station', account: null, sealed: stationSeal } as const;
    insertKey(desk.db, { ...keep, now });
    insertKey(desk.db, { ...ownKey, kind: 'person', account, sealed: ownSeal, now });
    const publicKey = (key: typeof ownKey): string => key.publicKey.toString('hex');
    recordOnDesk(desk, 'station-made', { publicKey: publicKey(stationKey) }, bySheet, now);
    const person = { account, name, roles: chosen, grant: true, revokes: null };
    const grant = recordOnDesk(desk, 'account-made', person, bySheet, now);
    const made = { account, publicKey: publicKey(ownKey), grant };
    recordOnDesk(desk, 'key-made', made, signerOf(ownKey.id, ownKey.privateKey), now);
    const bulletins = adoptOrphans(desk.db, account);
    recordOnDesk(desk, 'drafts-handed-over', { from: null, to: account, bulletins });
    forgetNobodysWords(desk.db);
    noteSheet(desk, false);
  });
  writeSettings(desk, station);
  sitDown(desk, account);
  desk.tell('accounts:changed', {});
  return { account, recoveryCode, stationFingerprint: stationKey.id };
}

/** The sheet gives an administrator a new passcode and key, and is itself replaced by a new one. */
export async function recoverStation(
  desk: Desk,
  { account: id, recoveryCode: typed, next }: CallInput<'station:recover'>,
): Promise<CallOutput<'station:recover'>> {
  const account = findAccount(desk.db, id);
  if (account === null || !account.roles.includes('administrator'))
    throw new NewsroomError('account-not-found');
  const fault = passcodeFault(next, account.roles);
  if (fault !== null) throw new NewsroomError(fault);
  const { signer, privateKey } = await openStationKey(desk, id, typed);
  const recoveryCode = makeRecoveryCode();
  const stationSeal = await sealKey(privateKey, recoveryCode, desk.passcodeCost);
  const fresh = await makeKey();
  const sealed = await sealKey(fresh.privateKey, next, desk.passcodeCost);
  const hashed = await hashPasscode(next, desk.passcodeCost);
  const now = desk.now();
  desk.db.transaction(() => {
    const old = findLiveKey(desk.db, id);
    if (old !== null) setKeyRevoked(desk.db, old.id, now);
    resealKey(desk.db, signer.key, stationSeal);
    setPasscode(desk.db, id, hashed, now);
    insertKey(desk.db, { ...fresh, kind: 'person', account: id, sealed, now });
    const recovered = { account: id, grant: true, revokes: old?.id ?? null };
    const grant = recordOnDesk(desk, 'station-recovered', recovered, signer, now);
    const made = { account: id, publicKey: fresh.publicKey.toString('hex'), grant };
    recordOnDesk(desk, 'key-made', made, signerOf(fresh.id, fresh.privateKey), now);
    noteSheet(desk, false);
  });
  desk.tell('accounts:changed', {});
  return { recoveryCode, stationFingerprint: signer.key };
}
