import type { Library } from '../storage/open.ts';
import { storageError } from '../storage/sqlite-errors.ts';
import type { Desk } from './desk.ts';
import { indexStale } from './search.ts';
import { hasStaleTimes } from './spoken-times-fresh.ts';

/** Nobody called for this long: the person thinks, reads, or has gone. */
const QUIET_MS = 2_000;
/** Texts indexed at a stretch; a long one takes 5 ms, and a call may come any moment. */
const SLICE = 4;
/** Between stretches: short enough to be done soon, long enough for calls to come in first. */
const PAUSE_MS = 10;

export type Upkeep = {
  /** A call came: not now. */
  postpone(): void;
  stop(): void;
};

/**
 * What nobody should wait for: texts go into the search index, their time on air is reckoned, and the write-ahead log into the file
 * (a checkpoint, which would otherwise fall upon every 170th save and wait for the disk there).
 */
export function startUpkeep(desk: Desk, library: Library): Upkeep {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const after = (delay: number): void => {
    if (timer !== null) clearTimeout(timer);
    // Never the reason that a process stays alive.
    timer = setTimeout(() => void turn(), delay).unref();
  };
  const turn = async (): Promise<void> => {
    timer = null;
    try {
      let isBusy = indexStale(desk, SLICE) === SLICE;
      if (!isBusy && hasStaleTimes(desk)) {
        const { timeStale } = await import('./spoken-times.ts');
        // While the grammar was loaded the library was closed, or a call came: its turn is another.
        if (stopped || timer !== null) return;
        isBusy = timeStale(desk, SLICE) === SLICE;
      }
      if (isBusy) after(PAUSE_MS);
      else library.tidy();
    } catch (error) {
      // Busy or full: there will be another quiet moment.
      desk.log(`upkeep: ${storageError(error)?.code ?? 'internal'}`);
    }
  };
  after(QUIET_MS);
  return {
    postpone: () => after(QUIET_MS),
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
