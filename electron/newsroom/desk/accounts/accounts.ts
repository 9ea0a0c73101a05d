import { needsKey, sameName } from '#domain/people/accounts';
import type { AccountFacts, KeyFacts } from '#domain/contract/accounts';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Trust } from '#domain/trust/keys';
import {
  type StoredAccount,
  findAccount,
  insertAccount,
  listAccounts,
  setAccountLeft,
  setPasscode,
  updateAccount,
} from '../../storage/station/accounts-table.ts';
import { countByAuthor, handOver } from '../../storage/bulletins/life-table.ts';
import { findLiveKey, setKeyRevoked } from '../../storage/station/keys-table.ts';
import { uuid7 } from '../../storage/uuid7.ts';
import { hashPasscode, makeOneTimePasscode } from './passcodes.ts';
import { recordOnDesk } from './record.ts';
import type { Desk } from '../desk.ts';
import { openOwnKey } from '../keys/open.ts';
import { keyFactsOf, readTrust } from '../keys/trust.ts';
import { mustBeHere, personOf } from './seat.ts';

/** What an administrator does with accounts. Each act is signed with his key. */

export function accountsList(desk: Desk): CallOutput<'accounts:list'> {
  const trust = readTrust(desk);
  const authors = countByAuthor(desk.db);
  return listAccounts(desk.db).map((account) => factsOf(desk, trust, account, authors));
}

export async function makeAccount(
  desk: Desk,
  { name, roles, passcode }: CallInput<'accounts:make'>,
): Promise<CallOutput<'accounts:make'>> {
  const chosen = [...roles];
  refuseTaken(desk, name, null);
  const signer = await openOwnKey(desk, passcode);
  const oneTimePasscode = makeOneTimePasscode();
  const hashed = await hashPasscode(oneTimePasscode, desk.passcodeCost, true);
  const now = desk.now();
  const id = uuid7(now);
  desk.db.transaction(() => {
    refuseTaken(desk, name, null);
    insertAccount(desk.db, { id, name, roles: chosen, now });
    setPasscode(desk.db, id, hashed, now);
    const person = { account: id, name, roles: chosen, grant: needsKey(chosen), revokes: null };
    recordOnDesk(desk, 'account-made', person, signer);
  });
  desk.tell('accounts:changed', {});
  return { id, oneTimePasscode };
}

export async function changeAccount(
  desk: Desk,
  { id, name, roles, passcode }: CallInput<'accounts:change'>,
): Promise<CallOutput<'accounts:change'>> {
  const chosen = [...roles];
  refuseTaken(desk, name, id);
  const signer = await openOwnKey(desk, passcode);
  const facts = desk.db.transaction(() => {
    mustWork(desk, id);
    refuseTaken(desk, name, id);
    if (!chosen.includes('administrator')) refuseLastAdministrator(desk, id);
    const signs = needsKey(chosen);
    const now = desk.now();
    const revokes = signs ? null : endKey(desk, id, now);
    const grant = signs && findLiveKey(desk.db, id) === null;
    updateAccount(desk.db, { id, name, roles: chosen, now });
    const person = { account: id, name, roles: chosen, grant, revokes };
    recordOnDesk(desk, 'account-changed', person, signer, now);
    return factsOf(desk, readTrust(desk), mustWork(desk, id), countByAuthor(desk.db));
  });
  desk.tell('accounts:changed', {});
  desk.tell('session:changed', {});
  return facts;
}

/** One's own passcode is changed by oneself: a reset would only make the key look new. */
export async function resetAccount(
  desk: Desk,
  { id, passcode }: CallInput<'accounts:reset'>,
): Promise<CallOutput<'accounts:reset'>> {
  if (mustBeHere(desk).id === id) throw new NewsroomError('not-allowed');
  mustWork(desk, id);
  const signer = await openOwnKey(desk, passcode);
  const oneTimePasscode = makeOneTimePasscode();
  const hashed = await hashPasscode(oneTimePasscode, desk.passcodeCost, true);
  desk.db.transaction(() => {
    const { roles } = mustWork(desk, id);
    const now = desk.now();
    const revokes = endKey(desk, id, now);
    setPasscode(desk.db, id, hashed, now);
    const detail = { account: id, grant: needsKey(roles), revokes };
    recordOnDesk(desk, 'account-reset', detail, signer, now);
  });
  desk.tell('accounts:changed', {});
  desk.tell('session:changed', {});
  return { oneTimePasscode };
}

export async function leaveAccount(
  desk: Desk,
  { id, handTo, passcode }: CallInput<'accounts:leave'>,
): Promise<CallOutput<'accounts:leave'>> {
  if (id === handTo) throw new NewsroomError('account-not-found');
  const signer = await openOwnKey(desk, passcode);
  const bulletins = desk.db.transaction(() => {
    mustWork(desk, id);
    mustWork(desk, handTo);
    refuseLastAdministrator(desk, id);
    const now = desk.now();
    const revokes = endKey(desk, id, now);
    const handed = handOver(desk.db, id, handTo);
    recordOnDesk(desk, 'account-left', { account: id, grant: false, revokes }, signer, now);
    recordOnDesk(desk, 'drafts-handed-over', { from: id, to: handTo, bulletins: handed });
    setAccountLeft(desk.db, id, now);
    setPasscode(desk.db, id, null, now);
    return handed;
  });
  desk.tell('accounts:changed', {});
  desk.tell('session:changed', {});
  return { bulletins };
}

/** The key that ends by what an administrator does; the event that says so names it. */
function endKey({ db }: Desk, account: string, now: number): string | null {
  const key = findLiveKey(db, account);
  if (key !== null) setKeyRevoked(db, key.id, now);
  return key?.id ?? null;
}

function mustWork({ db }: Desk, id: string): StoredAccount {
  const account = findAccount(db, id);
  if (account === null || account.leftAt !== null) throw new NewsroomError('account-not-found');
  return account;
}

function refuseTaken({ db }: Desk, name: string, except: string | null): void {
  const taken = listAccounts(db).some(
    (other) => other.id !== except && other.leftAt === null && sameName(other.name, name),
  );
  if (taken) throw new NewsroomError('account-name-taken');
}

/** One whose one-time passcode was never used could not get in, were it lost. */
function refuseLastAdministrator({ db }: Desk, id: string): void {
  const others = listAccounts(db).filter(
    (other) =>
      other.id !== id &&
      other.leftAt === null &&
      other.roles.includes('administrator') &&
      other.passcode?.cost.temporary === false,
  );
  if (others.length === 0) throw new NewsroomError('last-administrator');
}

function factsOf(
  { db }: Desk,
  trust: Trust,
  account: StoredAccount,
  authors: ReadonlyMap<string, number>,
): AccountFacts {
  return {
    ...personOf(account),
    temporary: account.passcode?.cost.temporary === true,
    leftAt: account.leftAt === null ? null : new Date(account.leftAt).toISOString(),
    bulletins: authors.get(account.id) ?? 0,
    key: liveKeyFacts(trust, findLiveKey(db, account.id)?.id ?? ''),
  };
}

function liveKeyFacts(trust: Trust, id: string): KeyFacts | null {
  const key = trust.keys.get(id);
  return key === undefined ? null : keyFactsOf(trust, key);
}
