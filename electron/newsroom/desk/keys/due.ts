import { insertKey } from '../../storage/station/keys-table.ts';
import { recordOnDesk } from '../accounts/record.ts';
import type { Desk } from '../desk.ts';
import { makeKey, sealKey, signerOf } from './keys.ts';
import { readTrust } from './trust.ts';

/**
 * Makes the key that an account may make by an administrator's leave, if there is such a leave. It is
 * made at that person's own entry, under a passcode that nobody else knows. Answers what to do inside
 * the transaction; the slow part is over by then.
 */
export async function prepareDueKey(
  desk: Desk,
  account: string,
  passcode: string,
): Promise<() => void> {
  if (grantOf(desk, account) === null) return () => undefined;
  const { id, publicKey, privateKey } = await makeKey();
  const sealed = await sealKey(privateKey, passcode, desk.passcodeCost);
  return () => {
    // Taken back, or used up at another port, while the key was made.
    const grant = grantOf(desk, account);
    if (grant === null) return;
    const now = desk.now();
    insertKey(desk.db, { id, kind: 'person', account, publicKey, sealed, now });
    recordOnDesk(
      desk,
      'key-made',
      { account, publicKey: publicKey.toString('hex'), grant },
      signerOf(id, privateKey),
      now,
    );
  };
}

function grantOf(desk: Desk, account: string): string | null {
  return readTrust(desk).accounts.get(account)?.grant?.hash ?? null;
}
