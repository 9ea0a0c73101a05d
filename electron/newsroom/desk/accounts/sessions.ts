import { createHash } from 'node:crypto';
import { z } from 'zod';
import { needsKey, passcodeFault } from '#domain/people/accounts';
import type { SessionFacts } from '#domain/contract/accounts';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { toLogFormat } from '#domain/log-format';
import type { Caller } from '#domain/people/rights';
import {
  type StoredAccount,
  findAccount,
  hasAccounts,
  listAccounts,
  setPasscode,
} from '../../storage/station/accounts-table.ts';
import { findLiveKey, resealKey } from '../../storage/station/keys-table.ts';
import { storageError } from '../../storage/sqlite-errors.ts';
import { putSetting, readSetting } from '../../storage/station/settings-table.ts';
import { attempt } from './attempts.ts';
import { hashPasscode, matchesPasscode } from './passcodes.ts';
import { recordOnDesk } from './record.ts';
import { readRules } from './rules.ts';
import type { Desk } from '../desk.ts';
import { openKey, sealKey } from '../keys/keys.ts';
import { prepareDueKey } from '../keys/due.ts';
import { type Session, accountOf, mustBeHere, mustStillBeHere, personOf, saltOf } from './seat.ts';

/** Coming, going, and what somebody who is here may call. */

/** The page locks first, after saving; this is for one that does not. */
const GRACE_MINUTES = 1;

/** Every call of a port passes here first: brings the session up to date. */
export function enterCall(desk: Desk): void {
  const { session } = desk;
  if (session.library !== desk.db) {
    session.library = desk.db;
    session.account = null;
    resume(desk);
  }
  const idleMinutes = (performance.now() - session.lastCall) / 60_000;
  session.lastCall = performance.now();
  if (session.account === null) return;
  const { lockAfterMinutes } = readRules(desk);
  if (lockAfterMinutes > 0 && idleMinutes > lockAfterMinutes + GRACE_MINUTES) lock(desk);
}

/** As what somebody calls, in the words of the table of rights. */
export function callersOf(desk: Desk): readonly Caller[] {
  const { mode, account } = whoIsHere(desk);
  return mode === 'unlocked' ? (account?.roles ?? []) : [mode];
}

export function sessionFacts(desk: Desk): SessionFacts {
  const { lockAfterMinutes } = readRules(desk);
  return { ...whoIsHere(desk), lockAfterMinutes };
}

function whoIsHere(desk: Desk): Pick<SessionFacts, 'mode' | 'account'> {
  if (!hasAccounts(desk.db)) return { mode: 'open', account: null };
  if (desk.actor === 'command line') return { mode: 'command line', account: null };
  const account = accountOf(desk);
  if (account === null) return { mode: 'locked', account: null };
  return { mode: mustChoose(desk, account) ? 'choosing' : 'unlocked', account: personOf(account) };
}

/**
 * Photos go out by the shell, which sits at no port: they are shown while somebody is here, or while work
 * goes on that somebody began.
 */
export function maySeePhotos(desk: Desk, sessions: readonly Session[]): boolean {
  if (desk.jobs.busy()) return true;
  const modes = [desk.session, ...sessions].map(
    (session) => sessionFacts({ ...desk, session }).mode,
  );
  return modes.some((mode) => mode !== 'locked' && mode !== 'choosing');
}

export function listPeople(desk: Desk): CallOutput<'session:people'> {
  return listAccounts(desk.db)
    .filter(({ leftAt }) => leftAt === null)
    .map(personOf);
}

/** Enters; whoever may sign and has no key yet is given one, under the passcode just typed. */
export async function unlock(
  desk: Desk,
  { account: id, passcode }: CallInput<'session:unlock'>,
): Promise<CallOutput<'session:unlock'>> {
  const account = await attempt(desk.db, id, async (known) =>
    known.passcode !== null && (await matchesPasscode(passcode, known.passcode)) ? known : null,
  );
  const good = passcodeFault(passcode, account.roles) === null;
  if (account.passcode?.cost.temporary === false && good) {
    const saveKey = await prepareDueKey(desk, id, passcode);
    desk.db.transaction(saveKey);
  }
  sitDown(desk, id);
  return sessionFacts(desk);
}

export async function choosePasscode(
  desk: Desk,
  { next }: CallInput<'session:choosePasscode'>,
): Promise<CallOutput<'session:choosePasscode'>> {
  const account = mustBeHere(desk);
  refuseWeak(next, account);
  if (account.passcode !== null && (await matchesPasscode(next, account.passcode)))
    throw new NewsroomError('passcode-must-change');
  const passcode = await hashPasscode(next, desk.passcodeCost);
  const saveKey = await prepareDueKey(desk, account.id, next);
  desk.db.transaction(() => {
    mustStillBeHere(desk, account.id);
    setPasscode(desk.db, account.id, passcode, desk.now());
    recordOnDesk(desk, 'passcode-changed', { account: account.id });
    saveKey();
  });
  sitDown(desk, account.id);
  return sessionFacts(desk);
}

/** The key stays the same: it is only sealed anew. */
export async function changePasscode(
  desk: Desk,
  { passcode: old, next }: CallInput<'session:changePasscode'>,
): Promise<CallOutput<'session:changePasscode'>> {
  const account = mustBeHere(desk);
  refuseWeak(next, account);
  await attempt(desk.db, account.id, async ({ passcode }) =>
    passcode !== null && (await matchesPasscode(old, passcode)) ? true : null,
  );
  const key = findLiveKey(desk.db, account.id);
  const opened = key === null ? null : await openKey(key, old);
  if (key !== null && opened === null) throw new NewsroomError('key-missing');
  const sealed = opened === null ? null : await sealKey(opened, next, desk.passcodeCost);
  const passcode = await hashPasscode(next, desk.passcodeCost);
  desk.db.transaction(() => {
    mustStillBeHere(desk, account.id);
    setPasscode(desk.db, account.id, passcode, desk.now());
    if (key !== null && sealed !== null) resealKey(desk.db, key.id, sealed);
    recordOnDesk(desk, 'passcode-changed', { account: account.id });
  });
  sitDown(desk, account.id);
  return {};
}

export function lockDesk(desk: Desk): CallOutput<'session:lock'> {
  lock(desk);
  return sessionFacts(desk);
}

/** The account sits at this port from now on, and after a restart of the newsroom too. */
export function sitDown(desk: Desk, id: string): void {
  const { session, db } = desk;
  const account = findAccount(db, id);
  if (account === null) throw new NewsroomError('account-not-found');
  session.account = id;
  session.passcode = saltOf(account);
  session.library = db;
  if (session.resume !== null) {
    leftSeats.delete(hashOf(session.resume));
    const seat = { token: hashOf(session.resume), account: id, passcode: session.passcode };
    putSetting(db, SEAT, seat, desk.now());
  }
  desk.tell('session:changed', {});
}

function lock(desk: Desk): void {
  const { session, db } = desk;
  if (session.account === null) return;
  session.account = null;
  if (session.resume !== null) {
    leftSeats.add(hashOf(session.resume));
    try {
      putSetting(db, SEAT, null, desk.now());
    } catch (error) {
      // A full or busy disk keeps no desk open: in this process the seat is empty all the same.
      if (storageError(error) === null) throw error;
      desk.log(`desk: the seat stays on disk: ${toLogFormat(error)}`);
    }
  }
  desk.tell('session:changed', {});
}

/** Hashes of tokens whose desk was locked. */
const leftSeats = new Set<string>();

const SEAT = 'session.resume';
const seat = z.object({ token: z.string(), account: z.string(), passcode: z.string() });

function resume({ db, session }: Desk): void {
  const { data } = seat.safeParse(readSetting(db, SEAT));
  if (data === undefined || session.resume === null) return;
  if (data.token !== hashOf(session.resume) || leftSeats.has(data.token)) return;
  session.account = data.account;
  session.passcode = data.passcode;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function mustChoose({ db }: Desk, { id, roles, passcode }: StoredAccount): boolean {
  if (passcode === null || passcode.cost.temporary) return true;
  return needsKey(roles) && findLiveKey(db, id) === null;
}

function refuseWeak(next: string, { roles }: StoredAccount): void {
  const fault = passcodeFault(next, roles);
  if (fault !== null) throw new NewsroomError(fault);
}
