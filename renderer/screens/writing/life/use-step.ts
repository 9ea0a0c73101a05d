import { useState } from 'react';
import { closeStep } from '../../../state/life/panel.ts';

/**
 * Takes a step once, however often the button is pressed, and closes the panel when it is done. Refused,
 * the panel stays with all that was written in it.
 */
export function useStep(): {
  busy: boolean;
  take: (step: () => Promise<boolean>) => Promise<boolean>;
} {
  const [busy, setBusy] = useState(false);
  const take = async (step: () => Promise<boolean>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    try {
      const done = await step();
      if (done) closeStep();
      return done;
    } finally {
      setBusy(false);
    }
  };
  return { busy, take };
}
