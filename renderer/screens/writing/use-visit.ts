import { useLayoutEffect, useState } from 'react';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { realClock } from '../../state/clock.ts';
import { mayLeave } from '../../state/writing/leaving.ts';
import { setLeaveGuard, useStage } from '../../state/stage.ts';
import { tellFailure } from '../../state/toasts.ts';
import { Visit, type VisitStart } from '../../state/writing/visit.ts';

/** One visit for as long as the room stands. It outlives the room if the room fails: see `go`. */
export function useVisit(start: VisitStart, reopened?: Visit): Visit {
  const [visit] = useState(
    () =>
      reopened ??
      new Visit(start, {
        call: (name, input) => newsroom.call(name, input),
        clock: realClock,
        // It is said of the bulletin, which may be left in this very moment.
        onCopied: (reason) => tellFailure(i18n.t(`save.copied.${reason}`), { everywhere: true }),
      }),
  );
  // Before the room is seen: menu, keys and palette act on the bulletin from the first key on.
  useLayoutEffect(() => {
    useStage.setState({ visit });
    setLeaveGuard(() => mayLeave(visit));
    return () => {
      setLeaveGuard(null);
      visit.detach();
    };
  }, [visit]);
  return visit;
}
