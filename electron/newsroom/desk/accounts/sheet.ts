import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { findStationKey, insertKey, setKeyRevoked } from '../../storage/station/keys-table.ts';
import { putSetting, readSetting } from '../../storage/station/settings-table.ts';
import { makeRecoveryCode } from './passcodes.ts';
import { recordOnDesk } from './record.ts';
import type { Desk } from '../desk.ts';
import { makeKey, sealKey } from '../keys/keys.ts';
import { openOwnKey } from '../keys/open.ts';
import { readTrust } from '../keys/trust.ts';

/** The printed sheet after the set-up: whether somebody keeps it, and another where it is lost. */

const KEPT = 'station.sheetKept';

/** A sheet is on the screen and nowhere else until its person says that it is put away. */
export function noteSheet(desk: Desk, kept: boolean): void {
  putSetting(desk.db, KEPT, kept, desk.now());
}

export function sheetFacts({ db }: Desk): CallOutput<'station:sheet'> {
  return { kept: readSetting(db, KEPT) !== false };
}

/** By whoever holds the sheet, which has the fingerprint on it: the desk may have locked meanwhile. */
export function keepSheet(
  desk: Desk,
  { stationFingerprint }: CallInput<'station:keepSheet'>,
): CallOutput<'station:keepSheet'> {
  if (readTrust(desk).station !== stationFingerprint) throw new NewsroomError('key-not-found');
  noteSheet(desk, true);
  desk.tell('accounts:changed', {});
  return sheetFacts(desk);
}

/**
 * The station's key is sealed under the lost code and nothing else opens it, so a new sheet is a new key
 * of the station, let in by the administrator. Until another approver has confirmed it, it is worth his
 * word and no more.
 */
export async function makeNewSheet(
  desk: Desk,
  { passcode }: CallInput<'station:newSheet'>,
): Promise<CallOutput<'station:newSheet'>> {
  const signer = await openOwnKey(desk, passcode);
  const recoveryCode = makeRecoveryCode();
  const fresh = await makeKey();
  const sealed = await sealKey(fresh.privateKey, recoveryCode, desk.passcodeCost);
  const now = desk.now();
  desk.db.transaction(() => {
    const old = findStationKey(desk.db);
    if (old === null) throw new NewsroomError('key-missing');
    setKeyRevoked(desk.db, old.id, now);
    insertKey(desk.db, { ...fresh, kind: 'station', account: null, sealed, now });
    const renewed = { publicKey: fresh.publicKey.toString('hex'), revokes: old.id };
    recordOnDesk(desk, 'station-renewed', renewed, signer, now);
    noteSheet(desk, false);
  });
  desk.tell('accounts:changed', {});
  return { recoveryCode, stationFingerprint: fresh.id };
}
