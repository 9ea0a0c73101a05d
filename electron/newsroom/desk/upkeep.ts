import type { Library } from '../storage/open.ts';
import { storageError } from '../storage/sqlite-errors.ts';
import type { Desk } from './desk.ts';
import { indexStale } from './bulletins/search.ts';
import { hasStaleTimes } from './spoken/times-fresh.ts';

/** Nobody called for this long: the person thinks, reads, or has gone. */
const QUIET_MS = 2_000;
/** The same where somebody looks at a list that still lacks times on air. */
const SOON_MS = 250;
/** Rows that wait for their time: several screens'. Whoever scrolls on has forgotten the first of them. */
const MOST_WANTED = 300;
/** Texts indexed at a stretch; a long one takes 5 ms, and a call may come any moment. */
const SLICE = 4;
/** Between stretches: short enough to be done soon, long enough for calls to come in first. */
const PAUSE_MS = 10;

export type Upkeep = {
  /** A call came: not now. */
  postpone(): void;
  /** A list shows these without their time on air: they come before all else. */
  wantTimes(ids: readonly string[]): void;
  stop(): void;
};

/**
 * What nobody should wait for: texts go into the search index, their time on air is reckoned, and the
 * write-ahead log goes into the file (a checkpoint, which would otherwise fall upon every 170th save and
 * wait for the disk there).
 */
export function startUpkeep(desk: Desk, library: Library): Upkeep {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let wanted: readonly string[] = [];
  const after = (delay: number): void => {
    if (timer !== null) clearTimeout(timer);
    // Never the reason that a process stays alive.
    timer = setTimeout(() => void turn(), delay).unref();
  };
  const turn = async (): Promise<void> => {
    timer = null;
    try {
      if (wanted.length > 0) await timeWanted();
      else await doOneStretch();
    } catch (error) {
      // The next list asks for them again.
      wanted = [];
      // Busy or full: there will be another quiet moment.
      desk.log(`upkeep: ${storageError(error)?.code ?? 'internal'}`);
    }
  };
  const timeWanted = async (): Promise<void> => {
    const { timeThese } = await import('./spoken/times.ts');
    if (isPutOff()) return;
    const next = wanted.slice(0, SLICE);
    wanted = wanted.slice(SLICE);
    timeThese(desk, next);
    after(wanted.length > 0 ? PAUSE_MS : QUIET_MS);
  };
  const doOneStretch = async (): Promise<void> => {
    let isBusy = indexStale(desk, SLICE) === SLICE;
    if (!isBusy && hasStaleTimes(desk)) {
      const { timeStale } = await import('./spoken/times.ts');
      if (isPutOff()) return;
      isBusy = timeStale(desk, SLICE).length === SLICE;
    }
    if (isBusy) after(PAUSE_MS);
    else library.tidy();
  };
  /** While the grammar was loaded the library was closed, or a call came: its turn is another. */
  const isPutOff = (): boolean => stopped || timer !== null;
  after(QUIET_MS);
  return {
    postpone: () => after(wanted.length > 0 ? SOON_MS : QUIET_MS),
    wantTimes: (ids) => {
      wanted = [...new Set([...ids, ...wanted])].slice(0, MOST_WANTED);
      after(SOON_MS);
    },
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
