import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addPhotos, createBulletin, openNewsroom } from '../desk/library.ts';
import { canReadProcesses, isRunning, kindsOf, memoryOf } from '../desk/processes.ts';
import { selectors } from '../desk/selectors.ts';
import { type Program, bareProgram, deskProgram, whileRunning } from '../desk/start.ts';
import { figure } from '../harness/figure.ts';
import type { Bench, Measure } from '../harness/measure.ts';
import { USUAL_PHOTOS, usualDocument, usualFields } from '../material/bulletins.ts';

const RUNS = 5;
/** Until pictures are decoded and what was only needed to start is given back. */
const SETTLE_MS = 6_000;

/** Opens the first bulletin of the list and waits until its text and the photos in sight are there. */
const OPEN_BULLETIN = `new Promise((resolve) => {
  document.querySelector('${selectors.row}').click();
  const timer = setInterval(() => {
    const text = document.querySelector('${selectors.text}');
    if (text === null) return;
    const inSight = (image) => image.getBoundingClientRect().top < innerHeight;
    const photos = [...text.querySelectorAll('img')].filter(inSight);
    if (photos.some((image) => !image.complete)) return;
    clearInterval(timer);
    resolve(true);
  }, 50);
})`;

/** The desk with a bulletin open against a bare window, after some seconds of rest. */
export const memory: Measure = {
  name: 'memory',
  async run(bench) {
    if (!canReadProcesses)
      return [{ id: 'memory', leftOut: 'shares of memory are told by Linux alone' }];
    if (isRunning(bench.electron.executable))
      bench.say(
        '  this Electron runs already, and its pages are shared: the ratio comes out too high',
      );
    const dataDir = path.join(bench.folder, 'library');
    await fill(dataDir);
    const ours: number[] = [];
    const baseline: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await settled(bench, deskProgram(bench, dataDir, selectors.row), OPEN_BULLETIN));
      baseline.push(await settled(bench, bareProgram(path.join(bench.folder, 'bare')), 'true'));
    }
    return [
      figure({
        id: 'memory.open-bulletin',
        what: `all processes, a bulletin with ${USUAL_PHOTOS} photos open`,
        against: 'all processes of a window with one line of text',
        unit: 'MB',
        ours,
        baseline,
        goals: [{ kind: 'ratio at most', value: 1.35 }],
      }),
    ];
  },
};

async function fill(dataDir: string): Promise<void> {
  const newsroom = await openNewsroom(dataDir);
  const photos = await addPhotos(newsroom, USUAL_PHOTOS);
  await createBulletin(newsroom, usualFields(), usualDocument(photos));
  await newsroom.close();
}

function settled(bench: Bench, program: Program, inPage: string): Promise<number> {
  return whileRunning(bench, program, inPage, async (pid) => {
    await sleep(SETTLE_MS);
    bench.say(`  ${JSON.stringify(kindsOf(pid))}`);
    return memoryOf(pid);
  });
}
