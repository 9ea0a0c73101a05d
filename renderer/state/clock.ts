/** Time, given from outside so that tests run years in a millisecond. */
export type Clock = {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Runs once after `ms`; what is answered calls it off. */
  after(ms: number, run: () => void): () => void;
};

export const realClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
