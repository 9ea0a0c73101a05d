import type { Person } from '#domain/contract/accounts';
import { NewsroomError } from '#domain/errors';
import { type StoredAccount, findAccount } from '../../storage/station/accounts-table.ts';
import type { WritableDb } from '../../storage/database.ts';
import type { Desk } from '../desk.ts';

/** Who is here. A session belongs to a port; what it may do is looked up at every call. */

export type Session = {
  /** Held by the shell in memory; only its hash is on disk. Null: this port cannot be resumed. */
  readonly resume: string | null;
  account: string | null;
  /** Salt of the passcode that let him in: another one since means that he enters anew. */
  passcode: string;
  /** The library that this is about: another one starts with nobody. */
  library: WritableDb | null;
  /** Monotonic milliseconds. */
  lastCall: number;
};

export function newSession(resume: string | null): Session {
  return { resume, account: null, passcode: '', library: null, lastCall: performance.now() };
}

/** For work of the process itself, which no port asks for. */
export const noSession = newSession(null);

/** The account that works here; null: nobody does, or not any more. */
export function accountOf({ db, session }: Desk): StoredAccount | null {
  if (session.account === null) return null;
  const account = findAccount(db, session.account);
  if (account === null || account.leftAt !== null) return null;
  return saltOf(account) === session.passcode ? account : null;
}

/** For handlers that the table of rights opens to accounts only. */
export function mustBeHere(desk: Desk): StoredAccount {
  const account = accountOf(desk);
  if (account === null) throw new NewsroomError('locked');
  return account;
}

/**
 * Before what took its time is written down: a passcode costs seconds, in which the desk may have locked or
 * somebody else have sat down.
 */
export function mustStillBeHere(desk: Desk, id: string): void {
  if (mustBeHere(desk).id !== id) throw new NewsroomError('locked');
}

/** Names one passcode without telling anything of it. */
export function saltOf({ passcode }: StoredAccount): string {
  return passcode === null ? '' : Buffer.from(passcode.salt).toString('hex');
}

export function personOf({ id, name, roles }: StoredAccount): Person {
  return { id, name, roles: [...roles] };
}
