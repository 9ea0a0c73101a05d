import { useEffect, useRef } from 'react';
import type { StationSettings } from '#domain/settings';
import { changeSettings } from '../../state/settings.ts';
import { tellError } from '../../state/toasts.ts';

/** After the first key, and at once when the panel closes: whoever never pauses is saved all the same. */
const PAUSE_MS = 400;

type Change = Partial<StationSettings>;

function store(change: Change): void {
  if (Object.keys(change).length > 0) changeSettings(change).catch(tellError);
}

export function useLateChange(): {
  change: (change: Change) => void;
  changeSoon: (change: Change) => void;
} {
  const waiting = useRef<Change>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      store(waiting.current);
    },
    [],
  );
  return {
    change: store,
    changeSoon(change) {
      waiting.current = { ...waiting.current, ...change };
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        const due = waiting.current;
        waiting.current = {};
        store(due);
      }, PAUSE_MS);
    },
  };
}
