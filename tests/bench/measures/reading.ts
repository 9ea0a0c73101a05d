import { writeDocument } from '#domain/document/read';
import type { BulletinDocument } from '#domain/document/schema';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readDocumentAloud } from '#domain/spoken/read-document';
import { type Figure, type Goal, figure } from '../harness/figure.ts';
import { type Measure, timed } from '../harness/measure.ts';
import {
  LONG_PHOTOS,
  USUAL_PHOTOS,
  documentWords,
  longDocument,
  usualDocument,
} from '../material/bulletins.ts';

const RUNS = 100;
const WARM_UP = 100;

/** The spoken reading of a whole bulletin, against the least that can be done with all of its words. */
export const reading: Measure = {
  name: 'reading',
  run: () =>
    Promise.resolve([
      read('reading.usual', usualDocument(photos(USUAL_PHOTOS))),
      read('reading.long', longDocument(photos(LONG_PHOTOS)), [
        { kind: 'median below', value: 50 },
      ]),
    ]),
};

function read(id: string, document: BulletinDocument, goals: readonly Goal[] = []): Figure {
  const options = { style: defaultHouseStyle, dictionary: [] };
  const samples = { ours: [] as number[], baseline: [] as number[] };
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const ours = timed(() => readDocumentAloud(document, options));
    const baseline = timed(() => writeDocument(document));
    if (run < WARM_UP) continue;
    samples.ours.push(ours);
    samples.baseline.push(baseline);
  }
  return figure({
    id,
    what: `spoken reading of ${documentWords(document)} words`,
    against: 'JSON of the same document',
    ...samples,
    goals,
  });
}

function photos(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at).padStart(64, '0'));
}
