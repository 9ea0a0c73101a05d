import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '#domain/desktop-contract';
import { createAll } from '../../state/desk/intake.ts';
import { rememberSeat } from '../../state/people/session.ts';
import { goToDesk } from '../../state/stage.ts';
import { tell, tellError, tellFailure } from '../../state/toasts.ts';

type CreateAll = {
  /** How many of these files are done; null while nothing of the kind goes on. */
  readonly done: number | null;
  readonly start: () => void;
  /** After the file that is being made now. */
  readonly stop: () => void;
};

/**
 * Makes bulletins of these files without asking for each, and goes to the desk, where they wait. Whoever has gone
 * elsewhere meanwhile is left there and told all the same; it ends when he locks the desk.
 */
export function useCreateAll(files: readonly ChosenFile[]): CreateAll {
  const { t } = useTranslation();
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  const run = async (): Promise<void> => {
    const isStillHere = rememberSeat();
    stopped.current = false;
    setDone(0);
    const { made, refused } = await createAll(files, {
      onDone: setDone,
      isStopped: () => stopped.current || !isStillHere(),
    });
    // The names of files are nobody's business at the lock.
    if (!isStillHere()) return;
    if (!isLeft.current) await goToDesk();
    if (made > 0) tell(t('intake.createdMany', { count: made }));
    if (refused.length > 0) tellFailure(refused);
  };
  return {
    done,
    start: () => void run().catch(tellError),
    stop: () => {
      stopped.current = true;
    },
  };
}
