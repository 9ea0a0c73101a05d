import { type ReactNode, createElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { delayAfter } from '#domain/people/accounts';
import { NewsroomError } from '#domain/errors';
import { errorText } from '../../state/toasts.ts';
import { WaitWords } from './wait-words.tsx';

/**
 * One try of a passcode after the other: what is said when it was wrong, and how long the next one has
 * to wait, counted down before one's eyes.
 */
export type PasscodeTry = {
  /** Under way: the newsroom takes a second or two on purpose. */
  readonly trying: boolean;
  /** Seconds; 0: one may try. */
  readonly waiting: number;
  /** For a live region: it is said anew when it changes, and not with every second. */
  readonly fault: ReactNode;
  /** True: it was right. Whatever is refused becomes `fault`. */
  run(work: () => Promise<void>): Promise<boolean>;
};

export function usePasscodeTry(): PasscodeTry {
  const { t } = useTranslation();
  const [trying, setTrying] = useState(false);
  const [fault, setFault] = useState<string>();
  const { from, waiting, waited, wait } = useCountdown();
  const fromWaiting =
    waiting > 0 ? createElement(WaitWords, { from, left: waiting }) : t('passcode.waited');
  return {
    trying,
    waiting,
    fault: waiting > 0 || waited ? fromWaiting : fault,
    async run(work) {
      setTrying(true);
      setFault(undefined);
      wait(0);
      try {
        await work();
        return true;
      } catch (error) {
        wait(secondsAfter(error));
        setFault(errorText(error));
        return false;
      } finally {
        setTrying(false);
      }
    },
  };
}

/** The newsroom says how long, or how often it was wrong. */
function secondsAfter(error: unknown): number {
  if (!(error instanceof NewsroomError)) return 0;
  if (error.code === 'passcode-wait') return Number(error.detail['seconds'] ?? 0);
  return error.code === 'passcode-wrong' ? delayAfter(Number(error.detail['failures'] ?? 0)) : 0;
}

const TICK_MS = 250;

type Countdown = {
  /** Whole seconds that it began with. */
  readonly from: number;
  /** Whole seconds that are left. */
  readonly waiting: number;
  /** It has just come to its end. */
  readonly waited: boolean;
  readonly wait: (seconds: number) => void;
};

function useCountdown(): Countdown {
  /** `until` by a clock that nobody can set; null: nothing was waited for. */
  const [state, setState] = useState<{ until: number | null; from: number; left: number }>({
    until: null,
    from: 0,
    left: 0,
  });
  const { until, from, left } = state;
  useEffect(() => {
    if (until === null) return undefined;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((until - performance.now()) / 1_000));
      setState({ until, from, left: now });
      if (now === 0) clearInterval(timer);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [until, from]);
  return {
    from,
    waiting: left,
    waited: until !== null && left === 0,
    wait(seconds) {
      setState({
        until: seconds > 0 ? performance.now() + seconds * 1_000 : null,
        from: seconds,
        left: seconds,
      });
    },
  };
}
