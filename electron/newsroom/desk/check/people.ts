import type { CheckFault } from '#domain/contract/history';
import type { Trust, TrustedAccount, TrustedKey } from '#domain/trust/keys';
import { type StoredAccount, listAccounts } from '../../storage/station/accounts-table.ts';
import { type StoredKey, listKeys } from '../../storage/station/keys-table.ts';
import type { Desk } from '../desk.ts';
import { fingerprintOf } from '../keys/keys.ts';
import { readTrust } from '../keys/trust.ts';

/** Accounts and keys are what the desk's signed events say, no one more and no one less. */
export function checkPeople(desk: Desk, looked: { keys: number }): CheckFault | null {
  const trust = readTrust(desk);
  const [untrusted] = trust.faults;
  if (untrusted !== undefined)
    return { stage: 'signatures', table: 'events', row: untrusted.hash, what: untrusted.what };
  const keys = listKeys(desk.db);
  looked.keys = keys.length;
  return checkKeys(trust, keys) ?? checkAccounts(trust, listAccounts(desk.db));
}

function checkKeys(trust: Trust, rows: readonly StoredKey[]): CheckFault | null {
  for (const row of rows) {
    if (fingerprintOf(row.publicKey) !== row.id) return fault('keys', row.id, 'bytes altered');
    const known = trust.keys.get(row.id);
    if (known === undefined) return fault('keys', row.id, 'a key that nobody let in');
    if (!agreesOnKey(known, row)) return fault('keys', row.id, 'not what the events say');
  }
  const ids = new Set(rows.map(({ id }) => id));
  const lost = [...trust.keys.keys()].find((id) => !ids.has(id));
  return lost === undefined ? null : fault('keys', lost, 'not there');
}

function agreesOnKey(known: TrustedKey, row: StoredKey): boolean {
  return (
    known.kind === row.kind &&
    known.account === row.account &&
    known.publicKey === Buffer.from(row.publicKey).toString('hex') &&
    known.revokedAt === row.revokedAt &&
    known.madeAt === row.createdAt &&
    known.madeAt === row.trustedAt
  );
}

function checkAccounts(trust: Trust, rows: readonly StoredAccount[]): CheckFault | null {
  for (const row of rows) {
    const known = trust.accounts.get(row.id);
    if (known === undefined) return fault('accounts', row.id, 'an account that nobody made');
    if (!agreesOnAccount(known, row)) return fault('accounts', row.id, 'not what the events say');
  }
  const ids = new Set(rows.map(({ id }) => id));
  const lost = [...trust.accounts.keys()].find((id) => !ids.has(id));
  return lost === undefined ? null : fault('accounts', lost, 'not there');
}

/** Whoever left keeps the roles that he had in the row, and has none in the events. */
function agreesOnAccount(known: TrustedAccount, row: StoredAccount): boolean {
  const roles = known.roles.at(-1)?.roles ?? [];
  return (
    known.name === row.name &&
    known.left === (row.leftAt !== null) &&
    (known.left || roles.join() === row.roles.join())
  );
}

function fault(table: 'accounts' | 'keys', row: string, what: string): CheckFault {
  return { stage: 'keys', table, row, what };
}
