/**
 * One photo at a time: twenty dropped at once must not hold twenty decoded pictures in memory, nor every
 * thread of the pool that files are read with.
 */
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
