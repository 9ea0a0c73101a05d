/** As the issue of the crash dialog says: thrice in a minute is no accident. */
const CRASHES = 3;
const WITHIN_MS = 60_000;

export type CrashRate = {
  /** Notes one crash now; true when it is one too many. */
  record(): boolean;
};

/** @param now milliseconds of a clock that never jumps: the machine's may be set while it runs */
export function createCrashRate(now: () => number = () => performance.now()): CrashRate {
  let crashes: number[] = [];
  return {
    record() {
      const at = now();
      crashes = [...crashes.filter((earlier) => at - earlier < WITHIN_MS), at];
      return crashes.length >= CRASHES;
    },
  };
}
