import type { KeyFacts } from '#domain/contract/accounts';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { readFingerprint } from '#domain/trust/fingerprint';
import type { TrustedKey } from '#domain/trust/keys';
import type { Signer } from '../../storage/history/events-table.ts';
import { recordOnDesk } from '../accounts/record.ts';
import type { Desk } from '../desk.ts';
import { openOwnKey, openStationKey } from './open.ts';
import { isUnconfirmed, keyFactsOf, readTrust } from './trust.ts';
import { mustBeHere, mustStillBeHere } from '../accounts/seat.ts';

/** A key that took another's place is somebody's word until a second person has given his. */

/** All that ever counted, the station's first. */
export function keysList(desk: Desk): CallOutput<'keys:list'> {
  const trust = readTrust(desk);
  return [...trust.keys.values()].map((key) => keyFactsOf(trust, key));
}

export async function confirmKey(
  desk: Desk,
  { key: id, passcode }: CallInput<'keys:confirm'>,
): Promise<CallOutput<'keys:confirm'>> {
  const me = mustBeHere(desk).id;
  const { account, grantedBy } = mustAwait(desk, id);
  // Whoever could have made the key himself proves nothing by confirming it.
  if (account === me || grantedBy === me) throw new NewsroomError('not-allowed');
  return confirm(desk, id, await openOwnKey(desk, passcode));
}

export async function confirmKeyBySheet(
  desk: Desk,
  { key: id, recoveryCode }: CallInput<'keys:confirmBySheet'>,
): Promise<CallOutput<'keys:confirmBySheet'>> {
  mustAwait(desk, id);
  const me = mustBeHere(desk).id;
  const { signer } = await openStationKey(desk, me, recoveryCode);
  mustStillBeHere(desk, me);
  return confirm(desk, id, signer);
}

/**
 * The maker of a new sheet, with nobody beside him to confirm it: he reads its fingerprint off the paper and
 * signs that this is the one.
 */
export async function compareSheet(
  desk: Desk,
  { fingerprint, passcode }: CallInput<'keys:compareSheet'>,
): Promise<CallOutput<'keys:compareSheet'>> {
  const id = readTrust(desk).station ?? '';
  const { grantedBy } = mustAwait(desk, id);
  // Before the passcode is asked for: a slip of the pen costs no attempt.
  if (readFingerprint(fingerprint) !== id) throw new NewsroomError('fingerprint-differs');
  const signer = await openOwnKey(desk, passcode);
  const facts = desk.db.transaction(() => {
    mustAwait(desk, id);
    recordOnDesk(desk, 'sheet-compared', { fingerprint: id }, signer);
    const trust = readTrust(desk);
    const key = trust.keys.get(id);
    // Another made it: he has a word of his own to give, by `keys:confirm`.
    if (key === undefined || key.compared !== grantedBy) throw new NewsroomError('not-allowed');
    return keyFactsOf(trust, key);
  });
  desk.tell('accounts:changed', {});
  return facts;
}

function confirm(desk: Desk, id: string, signer: Signer): KeyFacts {
  const facts = desk.db.transaction(() => {
    mustAwait(desk, id);
    recordOnDesk(desk, 'key-confirmed', { confirmed: id }, signer);
    const trust = readTrust(desk);
    const key = trust.keys.get(id);
    if (key === undefined || isUnconfirmed(key)) throw new NewsroomError('not-allowed');
    return keyFactsOf(trust, key);
  });
  desk.tell('accounts:changed', {});
  return facts;
}

function mustAwait(desk: Desk, id: string): TrustedKey {
  const key = readTrust(desk).keys.get(id);
  if (key === undefined || key.revoked !== null || !isUnconfirmed(key))
    throw new NewsroomError('key-not-found');
  return key;
}
