import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { NewsroomError } from '#domain/errors';
import { type OwnNewsroom, openNewsroom } from '../desk/library.ts';
import { figure } from '../harness/figure.ts';
import { type Measure, timed, timedAsync } from '../harness/measure.ts';
import { type SignedLibrary, makeSignedLibrary } from '../material/signed-library.ts';

const SIZE = { bulletins: 10_000, revisions: 10 };
const RUNS = 300;
const CANCELS = 5;

/** A library of many years: opening a history, and proving the whole of it. */
export const proof: Measure = {
  name: 'proof',
  async run({ folder, say }) {
    const dataDir = path.join(folder, 'years');
    say(`  making ${SIZE.bulletins} bulletins with ${SIZE.revisions} revisions each`);
    const library = await makeSignedLibrary(dataDir, SIZE);
    const newsroom = await openNewsroom(dataDir);
    const history = await historyTimes(newsroom, library, path.join(dataDir, 'library.sqlite'));
    say('  checking the library');
    const check = await checkTimes(newsroom);
    const cancels: number[] = [];
    for (let run = 0; run < CANCELS; run += 1) cancels.push(await cancelTime(newsroom, run));
    await newsroom.close();
    return [
      figure({
        id: 'proof.history',
        what: 'a history opened in the newsroom',
        against: 'the bare queries for it',
        ...history,
        goals: [{ kind: 'ratio at most', value: 3 }],
      }),
      figure({ id: 'proof.check', what: 'the whole library proved', ours: [check.whole] }),
      figure({
        id: 'proof.progress',
        what: 'the longest that a check was silent',
        ours: [check.silence],
        goals: [{ kind: 'median below', value: 1_000 }],
      }),
      figure({
        id: 'proof.cancel',
        what: 'from a check’s cancelling to its end',
        ours: cancels,
        goals: [{ kind: 'p95 below', value: 1_000 }],
      }),
    ];
  },
};

async function historyTimes(
  newsroom: OwnNewsroom,
  { desk, bulletins }: SignedLibrary,
  file: string,
) {
  const taken = { ours: [] as number[], baseline: [] as number[] };
  const raw = new Sqlite(file, { readonly: true });
  const revisions = raw.prepare<[string]>(
    'SELECT hash, number, parents FROM revisions WHERE bulletin = ? ORDER BY number, hash',
  );
  const events = raw.prepare<[string, string]>(
    `SELECT kind, at, account, revision, approval_code, content FROM events
     WHERE desk = ? AND bulletin = ? ORDER BY sequence`,
  );
  for (let run = 0; run < RUNS; run += 1) {
    // Far apart, so that neither finds its pages warm from the one before; another one each.
    const id = bulletins[(run * 7_919) % bulletins.length] ?? '';
    const other = bulletins[(run * 7_919 + 4_001) % bulletins.length] ?? '';
    taken.ours.push(await timedAsync(() => newsroom.call('history:list', { id })));
    taken.baseline.push(timed(() => [revisions.all(other), events.all(desk, other)]));
  }
  raw.close();
  return taken;
}

async function checkTimes(newsroom: OwnNewsroom): Promise<{ whole: number; silence: number }> {
  const job = randomUUID();
  let last = performance.now();
  let silence = 0;
  const heard = (): void => {
    const now = performance.now();
    silence = Math.max(silence, now - last);
    last = now;
  };
  const stop = newsroom.on('jobs:progressed', heard);
  const whole = await timedAsync(async () => {
    const { fault } = await newsroom.call('library:check', { job });
    if (fault !== null) throw new Error(`the library is not whole: ${fault.what}`);
  });
  heard();
  stop();
  return { whole, silence };
}

/** Cancelled after a while, so that it is in another of its stages each time. */
async function cancelTime(newsroom: OwnNewsroom, run: number): Promise<number> {
  const job = randomUUID();
  const checking = newsroom.call('library:check', { job }).catch((error: unknown) => {
    if (!(error instanceof NewsroomError) || error.code !== 'cancelled') throw error;
  });
  await pause(300 + run * 2_000);
  return timedAsync(async () => {
    await newsroom.call('jobs:cancel', { job });
    await checking;
  });
}
