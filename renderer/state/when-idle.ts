/** Runs a piece of work when nothing else is to be done; what is answered calls it off. */
export type Idle = (work: (hasTime: () => boolean) => void) => () => void;

/** At the latest after this long, in milliseconds: a machine that is never idle must show its work too. */
const IDLE_LIMIT_MS = 1_000;
/** Stop before the frame's time is used up, in milliseconds: a paragraph of the reading takes about one. */
const LEAST_LEFT_MS = 3;

/** The page's own idle times. Apart from what uses it: the first screen does, and loads no reading. */
export const whenIdle: Idle = (work) => {
  const id = requestIdleCallback(
    (deadline) => work(() => deadline.timeRemaining() > LEAST_LEFT_MS),
    { timeout: IDLE_LIMIT_MS },
  );
  return () => cancelIdleCallback(id);
};
