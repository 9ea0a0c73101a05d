import { delayAfter } from '#domain/people/accounts';
import { NewsroomError } from '#domain/errors';
import {
  type StoredAccount,
  findAccount,
  setFailures,
} from '../../storage/station/accounts-table.ts';
import type { WritableDb } from '../../storage/database.ts';
import { createQueue } from '../queue.ts';

/**
 * Every try of a passcode goes through here, one after the other: wrong ones make the next one wait,
 * longer each time, by a clock that nobody can set. The count is on disk before the try is judged, so
 * that ending the process in the middle gives nothing away.
 */

const oneAtATime = createQueue();
/** Monotonic milliseconds of an account's last wrong passcode in this process. */
const lastFailure = new WeakMap<WritableDb, Map<string, number>>();
/** An account that failed before this process began waits from then on. */
const began = performance.now();

/**
 * @param judge resolves to null where the passcode is wrong
 * @throws NewsroomError `passcode-wrong`, `passcode-wait` {seconds}, `account-not-found`
 */
export function attempt<T>(
  db: WritableDb,
  account: string,
  judge: (account: StoredAccount) => Promise<T | null>,
): Promise<T> {
  return oneAtATime(async () => {
    const known = findAccount(db, account);
    if (known === null || known.leftAt !== null) throw new NewsroomError('account-not-found');
    const failures = failuresOf(db);
    const seconds = waiting(known.failures, failures.get(account) ?? began);
    if (seconds > 0) throw new NewsroomError('passcode-wait', { seconds });
    setFailures(db, account, known.failures + 1);
    const judged = await judge(known);
    if (judged === null) {
      failures.set(account, performance.now());
      throw new NewsroomError('passcode-wrong', { failures: known.failures + 1 });
    }
    setFailures(db, account, 0);
    failures.delete(account);
    return judged;
  });
}

/** Whole seconds, rounded up: told to the person who waits. */
function waiting(failures: number, since: number): number {
  const left = delayAfter(failures) - (performance.now() - since) / 1_000;
  return left > 0 ? Math.ceil(left) : 0;
}

function failuresOf(db: WritableDb): Map<string, number> {
  const known = lastFailure.get(db);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  lastFailure.set(db, made);
  return made;
}
