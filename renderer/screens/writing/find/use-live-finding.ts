import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useFind } from '../../../state/writing/find.ts';
import { whenIdle } from '../../../state/when-idle.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import type { Finding } from './finding.ts';

/** Looks anew for other words at once, and in a text that was edited when typing pauses: no key waits for it. */
export function useLiveFinding(visit: Visit, finding: Finding): void {
  const snapshot = useStore(visit.store, (state) => state.snapshot);
  const looked = useRef(snapshot);
  useEffect(() => {
    const look = (): void => {
      finding.search();
      finding.reveal();
    };
    look();
    const stop = useFind.subscribe((now, before) => {
      if (now.query !== before.query || now.options !== before.options) look();
    });
    return () => {
      stop();
      finding.clear();
    };
  }, [finding]);
  useEffect(() => {
    if (looked.current === snapshot) return undefined;
    looked.current = snapshot;
    return whenIdle(() => finding.search());
  }, [finding, snapshot]);
}

/** The text stays where it is on the screen, though the bar above it takes room. */
export function useStillText(bar: RefObject<HTMLElement | null>): void {
  const taken = useRef(0);
  // With every drawing: a second line may have come or gone.
  useLayoutEffect(() => {
    const height = bar.current?.offsetHeight ?? 0;
    scrollText(height - taken.current);
    taken.current = height;
  });
  useLayoutEffect(() => () => scrollText(-taken.current), []);
}

function scrollText(by: number): void {
  const frame = document.querySelector('article')?.parentElement;
  if (frame) frame.scrollTop += by;
}
