import { useState } from 'react';
import { type PasscodeTry, usePasscodeTry } from '../../../components/people/use-passcode-try.ts';
import { queryClient } from '../../../state/queries.ts';

/** An act that asks for the passcode: what was typed, what came of it, and how long to wait. */
export type Signing = Pick<PasscodeTry, 'fault' | 'trying'> & {
  /** Counts the attempts: each begins with an empty field. */
  readonly attempt: number;
  /** A passcode may be typed. */
  readonly open: boolean;
  readonly ready: boolean;
  readonly type: (passcode: string) => void;
  readonly send: () => void;
};

/** @param act does it; a refusal that is not about the passcode is said at the field all the same */
export function useSigning(act: (passcode: string) => Promise<void>): Signing {
  const tried = usePasscodeTry();
  const { trying, waiting, fault } = tried;
  const [passcode, setPasscode] = useState('');
  const [attempt, setAttempt] = useState(0);
  const open = !trying && waiting === 0;
  const ready = open && passcode !== '';
  const tryIt = async (): Promise<void> => {
    if (await tried.run(() => act(passcode))) return;
    setPasscode('');
    setAttempt((count) => count + 1);
    // What waits may have changed, or who may do what: the newsroom knows.
    void queryClient.invalidateQueries({ queryKey: ['life'] });
  };
  return {
    fault,
    trying,
    attempt,
    open,
    ready,
    type: setPasscode,
    send() {
      if (ready) void tryIt();
    },
  };
}
