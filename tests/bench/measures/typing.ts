import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PhotoSha } from '#domain/bulletin';
import { renderBody } from '#domain/document/render-html';
import type { BulletinDocument } from '#domain/document/schema';
import { launchDesk } from '../../e2e/support/launch.ts';
import { launchBare } from '../desk/bare-window.ts';
import { addPhotos, createBulletin, openNewsroom } from '../desk/library.ts';
import { selectors } from '../desk/selectors.ts';
import { type Figure, figure } from '../harness/figure.ts';
import type { Bench, Measure } from '../harness/measure.ts';
import { LONG_PHOTOS, documentWords, longDocument, usualFields } from '../material/bulletins.ts';
import { letter, unikey } from '../typing/keys.ts';
import { Typist, type Work } from '../typing/typist.ts';

/** Keys in turns of a dozen, so that autosave and pauses fall where they fall. */
const TURNS = 15;
const TURN_TEXT = ' nhan dan xa';
const BURSTS = 15;
const BURST_TEXT = ' Tiếng Việt được bà con Bến Đò đọc mỗi sáng';
const WARM_UP = 2;

/**
 * Keys in the middle of 10,000 words with 20 photos, in the real window, against a plain contenteditable
 * with the same words and photos: left-aligned, without styles, without one line of script.
 */
export const typing: Measure = {
  name: 'typing',
  async run(bench) {
    const { dataDir, document, page } = await makeBulletin(bench);
    const desk = await launchDesk({ dataDir });
    const bare = await launchBare(bench, { profile: path.join(bench.folder, 'profile'), page });
    try {
      await desk.page.click(selectors.row);
      const ours = await Typist.sitDown(desk.page, selectors.text);
      const plain = await Typist.sitDown(bare.page, '[contenteditable]');
      return await measured(ours, plain, documentWords(document));
    } finally {
      await desk.close();
      await bare.close();
    }
  },
};

async function measured(ours: Typist, plain: Typist, words: number): Promise<Figure[]> {
  const keys = { ours: [] as Work[], plain: [] as Work[] };
  const bursts = { ours: [] as Work[], plain: [] as Work[] };
  const took = { ours: [] as number[], plain: [] as number[] };
  const presses = unikey(BURST_TEXT);
  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    const typed = [await turnOf(ours), await turnOf(plain)] as const;
    if (turn < WARM_UP) continue;
    keys.ours.push(...typed[0]);
    keys.plain.push(...typed[1]);
  }
  for (let turn = 0; turn < WARM_UP + BURSTS; turn += 1) {
    const typed = [await ours.burst(presses), await plain.burst(presses)] as const;
    if (turn < WARM_UP) continue;
    bursts.ours.push(shared(typed[0].work, presses.length));
    bursts.plain.push(shared(typed[1].work, presses.length));
    took.ours.push(typed[0].took / presses.length);
    took.plain.push(typed[1].took / presses.length);
  }
  await assertRight(ours, plain);
  const where = `in ${words} words with ${LONG_PHOTOS} photos`;
  const against = 'in a plain contenteditable with the same words and photos';
  return [
    figure({
      id: 'typing.key',
      what: `work of the page's main thread for a key ${where}`,
      against,
      ours: of('all', keys.ours),
      baseline: of('all', keys.plain),
      goals: [{ kind: 'ratio at most', value: 1.5 }],
    }),
    figure({
      id: 'typing.key-script',
      what: `of that, script`,
      ours: of('script', keys.ours),
      goals: [{ kind: 'p95 below', value: 8 }],
    }),
    figure({
      id: 'typing.burst',
      what: `work for a key of UniKey's bursts (${presses.length} keys at once) ${where}`,
      against,
      ours: of('all', bursts.ours),
      baseline: of('all', bursts.plain),
    }),
    figure({
      id: 'typing.burst-script',
      what: 'of that, script',
      ours: of('script', bursts.ours),
      goals: [{ kind: 'p95 below', value: 8 }],
    }),
    figure({
      id: 'typing.burst-time',
      what: 'time until a key of a burst was handled',
      against,
      ours: took.ours,
      baseline: took.plain,
    }),
  ];
}

function of(part: keyof Work, works: readonly Work[]): number[] {
  return works.map((work) => work[part]);
}

async function turnOf(typist: Typist): Promise<Work[]> {
  const works: Work[] = [];
  for (const character of TURN_TEXT) works.push(await typist.key(letter(character)));
  return works;
}

const shared = ({ script, all }: Work, keys: number): Work => ({
  script: script / keys,
  all: all / keys,
});

/** Quick and wrong is no figure. */
async function assertRight(...typists: readonly Typist[]): Promise<void> {
  const typed = TURN_TEXT.repeat(WARM_UP + TURNS) + BURST_TEXT.repeat(WARM_UP + BURSTS);
  for (const typist of typists) {
    const paragraph = (await typist.paragraph()).replaceAll('\u00a0', ' ');
    if (!paragraph.endsWith(typed)) throw new Error(`what was typed came out wrong: ${paragraph}`);
  }
}

async function makeBulletin({ folder }: Bench) {
  const dataDir = path.join(folder, 'library');
  const newsroom = await openNewsroom(dataDir);
  const shas = await addPhotos(newsroom, LONG_PHOTOS);
  const document = longDocument(shas);
  await createBulletin(newsroom, usualFields(), document);
  for (const sha of shas) writeFileSync(photoFile(folder, sha), await newsroom.photoBytes(sha));
  await newsroom.close();
  mkdirSync(path.join(folder, 'profile'), { recursive: true });
  const page = path.join(folder, 'plain.html');
  writeFileSync(page, plainPage(document, folder));
  return { dataDir, document, page: pathToFileURL(page).href };
}

const photoFile = (folder: string, sha: PhotoSha): string => path.join(folder, `${sha}.jpg`);

/** As wide as the sheet's text, and letters of the same size: as many lines. */
function plainPage(document: BulletinDocument, folder: string): string {
  const body = renderBody(document, {
    photo: (sha) => ({ url: pathToFileURL(photoFile(folder, sha)).href, width: 658, height: 494 }),
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>plain</title>
<div contenteditable="true" spellcheck="false" style="width:658px;margin:auto;font-size:18px">${body}</div>`;
}
