import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { documentText } from '../../../domain/document/to-text.ts';
import { readDocument } from '../../../domain/document/read.ts';
import { hasFocus } from '../support/focus.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';
import { beginBulletin, deskRowHasFocus } from '../support/ready.ts';
import { waitingClock } from '../support/run-queue.ts';

/**
 * The plug is pulled while a person types: every process of the app is killed at once, at random moments,
 * always on the same library. What was typed a second before must be there, and the file must be sound.
 * A machine that others load lets the app wait for a processor or its disk: that time, and no other, is
 * taken off.
 */

const ROUNDS = 50;
/** The promise: a save starts at the latest 1 s after the first unsaved key. */
const PROMISED_MS = 1_000;
/** The save's own way to a busy disk, and what the clock of the test adds. */
const ALLOWED_MS = 400;

const dataDir = await mkdtemp(path.join(tmpdir(), 'ban-tin-power-'));
afterAll(() => removeFolder(dataDir));

/** `waited`: how long the machine had let the app wait by then. */
type Moment = { at: number; waited: number };
type Typed = Moment & { word: string };

/** How old a word was at the cut, without what the machine let its save wait. */
const ageAt = (cut: Moment, { at, waited }: Typed): number => cut.at - at - (cut.waited - waited);

test(
  `${ROUNDS} power cuts while typing lose the last second at most`,
  async () => {
    const kept: string[] = [];
    let oldestLost = 0;
    let longestWait = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const desk = await launchDesk({ dataDir });
      await (round === 0 ? startBulletin(desk) : continueBulletin(desk));
      const cutAfter = 300 + Math.random() * 2_500;
      const { typed, cut } = await typeUntilCut(desk, round, cutAfter);
      const stored = readLibrary();
      const lost = typed.filter(({ word }) => !stored.includes(word));
      oldestLost = Math.max(oldestLost, ...lost.map(({ at }) => cut.at - at));
      longestWait = Math.max(longestWait, ...lost.map(({ waited }) => cut.waited - waited));
      const late = lost.filter((word) => ageAt(cut, word) > PROMISED_MS + ALLOWED_MS);
      expect(late, `round ${round}, cut after ${cutAfter.toFixed(0)} ms`).toEqual([]);
      // And nothing of the rounds before is gone.
      expect(kept.filter((word) => !stored.includes(word))).toEqual([]);
      kept.push(...typed.filter(({ word }) => stored.includes(word)).map(({ word }) => word));
    }
    expect(kept.length).toBeGreaterThan(ROUNDS);
    process.stderr.write(
      `power cuts: the oldest lost word was ${oldestLost.toFixed(0)} ms old; ` +
        `the machine let a save wait for up to ${longestWait.toFixed(0)} ms\n`,
    );
  },
  20 * 60_000,
);

async function startBulletin({ page }: LaunchedDesk): Promise<void> {
  await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
  await beginBulletin(page);
  await page.keyboard.type('Mất điện');
  await page.keyboard.press('Enter');
  await page.getByText(/Đã lưu \d\d:\d\d:\d\d/).waitFor();
}

async function continueBulletin({ page }: LaunchedDesk): Promise<void> {
  await deskRowHasFocus(page, 'Mất điện');
  await page.keyboard.press('Enter');
  await hasFocus(page.getByRole('textbox', { name: 'Nội dung bản tin' }));
  await page.keyboard.press('Control+End');
}

/** Types words of their own till the plug is pulled; answers those whose last key had been taken. */
async function typeUntilCut(
  { app, page, child }: LaunchedDesk,
  round: number,
  cutAfter: number,
): Promise<{ typed: Typed[]; cut: Moment }> {
  const waited = await waitingClock(app);
  const now = (): Moment => ({ at: performance.now(), waited: waited() });
  const processes = await app.evaluate(({ app: main }) =>
    main.getAppMetrics().map(({ pid }) => pid),
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const typed: Typed[] = [];
  const plug = new AbortController();
  const typing = (async () => {
    for (let n = 0; !plug.signal.aborted; n += 1) {
      const word = `r${round}t${n}`;
      await page.keyboard.type(` ${word}.`);
      typed.push({ word: `${word}.`, ...now() });
    }
  })().catch(() => {
    // The window went away under the keys: that is the point.
  });
  await wait(cutAfter);
  const taken = [...typed];
  // Before the plug and not when all have ended: what is saved no more was lost at this moment.
  const cut = now();
  for (const pid of processes) kill(pid);
  plug.abort();
  await ended;
  await typing;
  return { typed: taken, cut };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // A helper process may have ended by itself.
  }
}

/** The stored text of the one bulletin typed here; the file itself must be sound. */
function readLibrary(): string {
  const db = new Sqlite(path.join(dataDir, 'library.sqlite'));
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const rows = db
      .prepare<[], { document: string }>(
        "SELECT document FROM bulletins WHERE headline = 'Mất điện'",
      )
      .all();
    // A recovery that made a second bulletin of it would be a fault of its own.
    expect(rows.length).toBe(1);
    return rows.map((row) => documentText(readDocument(row.document))).join('\n');
  } finally {
    db.close();
  }
}
