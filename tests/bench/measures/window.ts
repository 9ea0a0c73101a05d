import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBulletin, openNewsroom } from '../desk/library.ts';
import { selectors } from '../desk/selectors.ts';
import {
  type Moments,
  type Program,
  bareProgram,
  deskProgram,
  startAndQuit,
  whileRunning,
} from '../desk/start.ts';
import { type Figure, figure } from '../harness/figure.ts';
import type { Bench, Measure } from '../harness/measure.ts';
import { usualDocument, usualFields } from '../material/bulletins.ts';

const RUNS = 9;
/** Bulletins on the desk that is opened again: more than it can show at once. */
const BULLETINS = 40;
/** Long enough for the desk to tell what it shows first the next time, a second after it has changed. */
const USED_MS = 4_000;

/**
 * From the asking for the process until its window is shown with what a person waits for painted: the
 * first row of the desk's list, the line of the bare window. On folders that were used before, and on fresh ones,
 * where Chromium's profile and the library are made, and the welcome is the first screen.
 */
export const window: Measure = {
  name: 'window',
  async run(bench) {
    const place = (name: string): string => path.join(bench.folder, name);
    // Electron itself comes from the disk once, and that is nobody's figure.
    await startAndQuit(bench, bareProgram(place('bare')));
    await fill(place('desk'));
    await whileRunning(bench, deskProgram(bench, place('desk'), selectors.row), 'true', () =>
      sleep(USED_MS),
    );
    const warm = await inTurns(
      bench,
      () => deskProgram(bench, place('desk'), selectors.row),
      () => bareProgram(place('bare')),
    );
    const fresh = await inTurns(
      bench,
      (run) => deskProgram(bench, place(`desk-${run}`), selectors.welcome),
      (run) => bareProgram(place(`bare-${run}`)),
    );
    return [
      readyFigure('window.warm', `the desk with ${BULLETINS} bulletins, used before`, warm),
      readyFigure('window.fresh', 'the desk on a new data folder', fresh),
      ...stages(warm),
    ];
  },
};

type Series = { ours: Moments[]; baseline: Moments[] };

async function fill(dataDir: string): Promise<void> {
  const newsroom = await openNewsroom(dataDir);
  for (let made = 0; made < BULLETINS; made += 1)
    await createBulletin(newsroom, usualFields(made), usualDocument([]));
  // Used before: the times on air are reckoned, which lists and quiet moments do a few at a time.
  for (let listed = 0; listed < BULLETINS; listed += 1)
    await newsroom.call('bulletins:list', { view: 'all', query: '', offset: 0, limit: 1 });
  await newsroom.close();
}

async function inTurns(
  bench: Bench,
  desk: (run: number) => Program,
  bare: (run: number) => Program,
): Promise<Series> {
  const series: Series = { ours: [], baseline: [] };
  for (let run = 0; run < RUNS; run += 1) {
    series.ours.push(await startAndQuit(bench, desk(run)));
    series.baseline.push(await startAndQuit(bench, bare(run)));
  }
  return series;
}

const ready = ({ shown, usable }: Moments): number => Math.max(shown, usable);

function readyFigure(id: string, what: string, { ours, baseline }: Series): Figure {
  return figure({
    id,
    what: `${what}: shown and painted`,
    against: 'a window with one line of text',
    ours: ours.map(ready),
    baseline: baseline.map(ready),
    goals: [{ kind: 'ratio at most', value: 1.35 }],
  });
}

/** Where the time goes, each from the start of the process. */
function stages({ ours, baseline }: Series): Figure[] {
  const named: readonly (readonly [keyof Moments, string])[] = [
    ['mainRuns', 'our code is about to run'],
    ['appReady', 'Electron is ready'],
    ['windowCreated', 'the window is made'],
    ['pageStarts', 'its page begins'],
    ['usableInDocument', 'what is waited for is in the document'],
    ['shown', 'the window is shown'],
  ];
  return named.map(([moment, what]) =>
    figure({
      id: `window.warm.${moment}`,
      what,
      against: 'the same of the bare window',
      ours: ours.map((run) => run[moment]),
      baseline: baseline.map((run) => run[moment]),
    }),
  );
}
