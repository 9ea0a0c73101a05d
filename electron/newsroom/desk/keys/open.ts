import { NewsroomError } from '#domain/errors';
import type { Signer } from '../../storage/history/events-table.ts';
import { findLiveKey, findStationKey } from '../../storage/station/keys-table.ts';
import { attempt } from '../accounts/attempts.ts';
import { readRecoveryCode } from '../accounts/passcodes.ts';
import type { Desk } from '../desk.ts';
import { openKey, signerOf } from './keys.ts';
import { mustBeHere, mustStillBeHere } from '../accounts/seat.ts';

/**
 * Opens the key of whoever is here for one act. The passcode is judged by the key itself. Whoever has gone by the
 * time of the act signs nothing: the signer throws `locked`, and the transaction is rolled back.
 *
 * @throws NewsroomError `passcode-wrong`, `passcode-wait`, `key-missing`
 */
export async function openOwnKey(desk: Desk, passcode: string): Promise<Signer> {
  const { id: account } = mustBeHere(desk);
  const key = findLiveKey(desk.db, account);
  if (key === null) throw new NewsroomError('key-missing');
  const opened = await attempt(desk.db, account, () => openKey(key, passcode));
  const signer = signerOf(key.id, opened);
  return {
    key: signer.key,
    sign(bytes) {
      mustStillBeHere(desk, account);
      return signer.sign(bytes);
    },
  };
}

/**
 * Opens the station's key by the code of the printed sheet. Wrong codes count as wrong passcodes of the
 * account that it is for.
 */
export async function openStationKey(
  desk: Desk,
  account: string,
  typed: string,
): Promise<{ signer: Signer; privateKey: Awaited<ReturnType<typeof openKey>> & object }> {
  const code = readRecoveryCode(typed);
  const key = findStationKey(desk.db);
  if (code === null || key === null) throw new NewsroomError('recovery-code-wrong');
  try {
    const privateKey = await attempt(desk.db, account, () => openKey(key, code));
    return { signer: signerOf(key.id, privateKey), privateKey };
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'passcode-wrong')
      throw new NewsroomError('recovery-code-wrong', {}, { cause: error });
    throw error;
  }
}
