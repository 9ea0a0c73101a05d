import { newsroom } from '../../newsroom.ts';
import { lockLeftDesk } from './lock.ts';
import { currentSession, personHere } from './session.ts';
import { tellError } from '../toasts.ts';

/**
 * Locks a desk that was left alone. Whoever only reads makes no call for minutes: while there is a sign of
 * life, the newsroom hears of it, since it locks by itself a minute later than the page does.
 */

const LOOK_MS = 5_000;
const SIGN_OF_LIFE_MS = 30_000;
const MINUTE_MS = 60_000;

/** Somebody reads aloud: he is there, and touches nothing for as long as the bulletin lasts. */
const READING_ALOUD = 'ban-tin:reading-aloud';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input', READING_ALOUD] as const;

/** Keeps the desk from being locked under a reading; to be told every few seconds. */
export function tellReadingAloud(): void {
  window.dispatchEvent(new Event(READING_ALOUD));
}

type Moment = { readonly steady: number; readonly wall: number };
const thisMoment = (): Moment => ({ steady: performance.now(), wall: Date.now() });

/**
 * By the longer of two clocks: on some systems the steady one stands still while the PC sleeps, and the other may
 * be set. A desk that locks too early costs a passcode, one that a night has gone over costs more.
 */
function msSince(then: Moment): number {
  const now = thisMoment();
  return Math.max(now.steady - then.steady, now.wall - then.wall);
}

/** Follows hands on the keyboard and the mouse; what is answered ends it. */
export function followIdle(): () => void {
  let last = thisMoment();
  let told = last.steady;
  let locking = false;
  const note = (): void => {
    last = thisMoment();
  };
  const lock = async (): Promise<void> => {
    locking = true;
    try {
      await lockLeftDesk();
    } catch (error) {
      tellError(error);
      // Not at once again: what refused it needs a moment.
      note();
    } finally {
      locking = false;
    }
  };
  const timer = setInterval(() => {
    const session = currentSession();
    if (locking || session === null || personHere(session) === null) return;
    const now = performance.now();
    const limit = session.lockAfterMinutes * MINUTE_MS;
    if (limit > 0 && msSince(last) >= limit) {
      void lock();
    } else if (last.steady > told && now - told >= SIGN_OF_LIFE_MS) {
      told = now;
      // Where there is no newsroom, there is nothing to keep awake.
      newsroom.call('session:read', {}).catch(() => undefined);
    }
  }, LOOK_MS);
  for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    for (const sign of signs) window.removeEventListener(sign, note, { capture: true });
  };
}
