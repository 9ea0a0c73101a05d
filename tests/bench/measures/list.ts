import path from 'node:path';
import type { CallInput } from '#domain/contract';
import { writeDocument } from '#domain/document/read';
import { prepareWorkingCopy } from '../../../electron/newsroom/desk/bulletins/working-copy.ts';
import { insertBulletin } from '../../../electron/newsroom/storage/bulletins/bulletins-table.ts';
import { openLibrary } from '../../../electron/newsroom/storage/open.ts';
import { uuid7 } from '../../../electron/newsroom/storage/uuid7.ts';
import { type OwnNewsroom, openNewsroom } from '../desk/library.ts';
import { type Figure, figure } from '../harness/figure.ts';
import { type Measure, timedAsync } from '../harness/measure.ts';
import { usualDocument, usualFields } from '../material/bulletins.ts';

const MANY = 100_000;
const FEW = 100;
const RUNS = 200;
/** As many rows as the page asks for at a time. */
const PAGE = 60;
const A_TRANSACTION = 5_000;

/** A page of the desk's list out of 100,000 bulletins against one out of 100: it should cost the same. */
export const list: Measure = {
  name: 'list',
  async run({ folder, say }) {
    const [many, few] = [path.join(folder, 'many'), path.join(folder, 'few')];
    say(`  making ${MANY} bulletins`);
    await fill(many, MANY);
    await fill(few, FEW);
    const [large, small] = [await openNewsroom(many), await openNewsroom(few)];
    const against = `the first page of ${FEW}`;
    const figures: Figure[] = [];
    for (const [id, what, offset] of [
      ['list.first', 'the first page', 0],
      ['list.middle', 'a page in the middle', MANY / 2],
      ['list.last', 'the last page', MANY - PAGE],
    ] as const)
      figures.push(
        figure({
          id,
          what: `${what} of ${MANY} bulletins`,
          against,
          ...(await inTurns(large, offset, small)),
        }),
      );
    await Promise.all([large.close(), small.close()]);
    return figures;
  },
};

async function inTurns(large: OwnNewsroom, offset: number, small: OwnNewsroom) {
  const taken = { ours: [] as number[], baseline: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    taken.ours.push(await timedAsync(() => large.call('bulletins:list', pageFrom(offset))));
    taken.baseline.push(await timedAsync(() => small.call('bulletins:list', pageFrom(0))));
  }
  return taken;
}

function pageFrom(offset: number): CallInput<'bulletins:list'> {
  return { view: 'all', query: '', offset, limit: PAGE };
}

/** Straight into the table: a hundred thousand calls would wait for the disk a hundred thousand times. */
async function fill(dataDir: string, count: number): Promise<void> {
  const library = await openLibrary({ dataDir, log: () => undefined });
  const document = writeDocument(usualDocument([]));
  const start = Date.now() - count * 60_000;
  for (let from = 0; from < count; from += A_TRANSACTION)
    library.db.transaction(() => {
      for (let at = from; at < Math.min(count, from + A_TRANSACTION); at += 1) {
        const now = start + at * 60_000;
        const copy = prepareWorkingCopy({ ...usualFields(), headline: `TIN SỐ ${at}` }, document);
        insertBulletin(library.db, { id: uuid7(now), ...copy, now });
      }
    });
  library.close();
}
