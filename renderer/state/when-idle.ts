/** However busy the page is, not later than this. */
const LATEST_MS = 1_000;

/** Runs when the page has nothing else to do: nobody waits for it. What is answered calls it off. */
export function whenIdle(run: () => void): () => void {
  const waiting = requestIdleCallback(run, { timeout: LATEST_MS });
  return () => cancelIdleCallback(waiting);
}
