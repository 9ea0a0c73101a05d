import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { CallInput, CallOutput } from '#domain/contract';
import { writeDocument } from '#domain/document/read';
import { launchDesk } from '../../e2e/support/launch.ts';
import { createBulletin, openNewsroom } from '../desk/library.ts';
import { askPage } from '../desk/page-call.ts';
import { type Figure, type Goal, figure } from '../harness/figure.ts';
import { type Measure, timed } from '../harness/measure.ts';
import { documentBytes, usualDocument, usualFields } from '../material/bulletins.ts';

const RUNS = 300;
const WARM_UP = 50;
const FILE_BYTES = 8_192;

type Save = CallInput<'bulletins:save'>;
type Saved = CallOutput<'bulletins:save'>;
/** Stores once and tells how long that took. */
type Store = (save: Save) => Promise<{ took: number; value: Saved }>;

/** A save by the page, over its port, to the disk and back, against the least that is safe: a file. */
export const save: Measure = {
  name: 'save',
  async run({ folder }) {
    const dataDir = path.join(folder, 'library');
    const newsroom = await openNewsroom(dataDir);
    const id = await createBulletin(newsroom, usualFields(), usualDocument([]));
    const stored: Stored = { id, version: 1 };
    const withoutPort = await series(stored, folder, async (made) => {
      const start = performance.now();
      const value = await newsroom.call('bulletins:save', made);
      return { took: performance.now() - start, value };
    });
    await newsroom.close();
    return [
      named('save.from-page', 'page → port → newsroom → SQLite → page', await fromPage(), [
        { kind: 'ratio at most', value: 3 },
      ]),
      named('save.newsroom-alone', 'the same without window and port', withoutPort),
    ];

    async function fromPage(): Promise<Series> {
      const desk = await launchDesk({ dataDir });
      try {
        return await series(stored, folder, (made) => askPage(desk.page, 'bulletins:save', made));
      } finally {
        await desk.close();
      }
    }
  },
};

/** What the next save stands on. */
type Stored = { readonly id: string; version: number };
type Series = { ours: number[]; baseline: number[] };

function named(figureId: string, what: string, taken: Series, goals: readonly Goal[] = []): Figure {
  const bytes = documentBytes(usualDocument([]));
  return figure({
    id: figureId,
    what: `${what}, ${(bytes / 1000).toFixed(1)} kB`,
    against: `${FILE_BYTES / 1024} kB written to a file, fsync, rename`,
    ...taken,
    goals,
  });
}

/** In turns: a save, and a file. */
async function series(stored: Stored, folder: string, store: Store): Promise<Series> {
  const visit = randomUUID();
  const fields = usualFields();
  const document = writeDocument(usualDocument([]));
  const taken: Series = { ours: [], baseline: [] };
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const { took, value } = await store({
      id: stored.id,
      baseVersion: stored.version,
      visit,
      sequence: run + 1,
      fields: { ...fields, summary: `Lần ${run}` },
      document,
    });
    stored.version = value.version;
    const file = timed(() => writeFileSafely(folder));
    if (run < WARM_UP) continue;
    taken.ours.push(took);
    taken.baseline.push(file);
  }
  return taken;
}

function writeFileSafely(folder: string): void {
  const half = path.join(folder, 'half.bin');
  const descriptor = openSync(half, 'w');
  writeSync(descriptor, Buffer.alloc(FILE_BYTES, 'a'));
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(half, path.join(folder, 'whole.bin'));
}
