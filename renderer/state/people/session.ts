import type { Role } from '#domain/people/accounts';
import type { Person, SessionFacts } from '#domain/contract/accounts';
import { newsroom } from '../../newsroom.ts';
import { queryClient, sessionQuery } from '../queries.ts';

/** Who is here, as the newsroom said last; what the page asks of it to come and go. */

export function currentSession(): SessionFacts | null {
  return queryClient.getQueryData(sessionQuery.queryKey) ?? null;
}

/** Nobody is here, or somebody who must choose a passcode first: no screen but the lock's. */
export function isClosed(session: SessionFacts | null): boolean {
  return session?.mode === 'locked' || session?.mode === 'choosing';
}

export function personHere(session: SessionFacts | null = currentSession()): Person | null {
  return session?.mode === 'unlocked' ? session.account : null;
}

/** Answers, to be asked after what takes its time, whether whoever sits here now still does. */
export function rememberSeat(): () => boolean {
  const sitting = personHere()?.id;
  return () => !isClosed(currentSession()) && personHere()?.id === sitting;
}

export function hasRole(role: Role): boolean {
  return personHere()?.roles.includes(role) === true;
}

/** The station has no accounts yet. */
export function isOpenDesk(): boolean {
  return currentSession()?.mode === 'open';
}

export async function enter(account: string, passcode: string): Promise<void> {
  sessionBecomes(await newsroom.call('session:unlock', { account, passcode }));
}

export async function choosePasscode(next: string): Promise<void> {
  sessionBecomes(await newsroom.call('session:choosePasscode', { next }));
}

export async function leave(): Promise<void> {
  sessionBecomes(await newsroom.call('session:lock', {}));
}

function sessionBecomes(facts: SessionFacts): void {
  queryClient.setQueryData(sessionQuery.queryKey, facts);
}
