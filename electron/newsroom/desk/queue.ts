/** One piece of work after the other, in the order in which they were asked for; whoever makes one says why. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    // Whoever waits next does so for the end, good or bad.
    last = turn.catch(() => undefined);
    return turn;
  };
}
