import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication } from 'playwright-core';
import type { PhotoSha } from '#domain/bulletin';
import { readDocument } from '#domain/document/read';
import { type Paper, renderPaper } from '#domain/publishing/paper';
import { askDesktop } from '../../e2e/support/bridge.ts';
import { chooseTarget } from '../../e2e/support/dialogs.ts';
import { type LaunchedDesk, launchDesk } from '../../e2e/support/launch.ts';
import { launchBare } from '../desk/bare-window.ts';
import { addPhotos, createBulletin, openNewsroom, valueOf } from '../desk/library.ts';
import { askPage } from '../desk/page-call.ts';
import { figure } from '../harness/figure.ts';
import type { Bench, Measure } from '../harness/measure.ts';
import { USUAL_PHOTOS, usualDocument, usualFields } from '../material/bulletins.ts';

const RUNS = 20;
const WARM_UP = 3;
/** Programs started anew for the first PDF of each. */
const FIRSTS = 3;

/**
 * A bulletin with three photos to a PDF on the disk, as the window asks for it (database, renderer,
 * hidden window, safe write, note of the export), against loading and printing the same HTML.
 */
export const pdf: Measure = {
  name: 'pdf',
  async run(bench) {
    const made = await makeBulletin(bench);
    const firsts = { ours: [] as number[], baseline: [] as number[] };
    for (let at = 1; at < FIRSTS; at += 1) {
      const pair = await printersFor(bench, made);
      firsts.ours.push(await pair.ours());
      firsts.baseline.push(await pair.bare());
      await pair.close();
    }
    const pair = await printersFor(bench, made);
    firsts.ours.push(await pair.ours());
    firsts.baseline.push(await pair.bare());
    const series = { ours: [] as number[], baseline: [] as number[] };
    for (let run = 1; run < WARM_UP + RUNS; run += 1) {
      const [ours, bare] = [await pair.ours(), await pair.bare()];
      if (run < WARM_UP) continue;
      series.ours.push(ours);
      series.baseline.push(bare);
    }
    await pair.close();
    const pages = assertSamePages(bench);
    const against = 'the same HTML loaded and printed in a hidden window, nothing written';
    return [
      figure({
        id: 'pdf.export',
        what: `export of ${pages} pages with ${USUAL_PHOTOS} photos, to the disk`,
        against,
        ...series,
        goals: [{ kind: 'ratio at most', value: 1.3 }],
      }),
      figure({ id: 'pdf.first', what: 'the first one after the start', against, ...firsts }),
    ];
  },
};

type Made = { readonly dataDir: string; readonly id: string; readonly paper: Paper };

async function makeBulletin({ folder }: Bench): Promise<Made> {
  const dataDir = path.join(folder, 'library');
  const newsroom = await openNewsroom(dataDir);
  const shas = await addPhotos(newsroom, USUAL_PHOTOS);
  const id = await createBulletin(newsroom, usualFields(), usualDocument(shas));
  const { document, photos, ...bulletin } = await newsroom.call('bulletins:open', { id });
  for (const sha of shas) writeFileSync(photoFile(folder, sha), await newsroom.photoBytes(sha));
  const station = await newsroom.call('settings:read', {});
  await newsroom.close();
  const facts = new Map(photos.map((photo) => [photo.sha, photo]));
  const publishable = { ...bulletin, station, document: readDocument(document), photos: facts };
  const paper = renderPaper(publishable, {
    photoUrl: (sha) => pathToFileURL(photoFile(folder, sha)).href,
    fontUrl,
  });
  return { dataDir, id, paper };
}

const photoFile = (folder: string, sha: PhotoSha): string => path.join(folder, `${sha}.jpg`);

function fontUrl(file: string): string {
  const require = createRequire(import.meta.url);
  const folder = file.startsWith('tinos-')
    ? '@fontsource/tinos/files'
    : 'pdfjs-dist/standard_fonts';
  return pathToFileURL(require.resolve(`${folder}/${file}`)).href;
}

const oursFile = (folder: string): string => path.join(folder, 'ours.pdf');
const bareFile = (folder: string): string => path.join(folder, 'bare.pdf');

async function printersFor(bench: Bench, { dataDir, id, paper }: Made) {
  const desk = await launchDesk({ dataDir });
  const ticket = await targetTicket(desk, oursFile(bench.folder));
  mkdirSync(path.join(bench.folder, 'profile'), { recursive: true });
  const bare = await launchBare(bench, { profile: path.join(bench.folder, 'profile') });
  const html = path.join(bench.folder, 'paper.html');
  writeFileSync(html, paper.html);
  return {
    async ours() {
      const job = randomUUID();
      const input = { job, id, kind: 'pdf', ticket, overwrite: true } as const;
      return (await askPage(desk.page, 'publishing:export', input)).took;
    },
    async bare() {
      const { took, bytes } = await printBare(bare.app, pathToFileURL(html).href, paper);
      writeFileSync(bareFile(bench.folder), Buffer.from(bytes, 'base64'));
      return took;
    },
    async close() {
      await desk.close();
      await bare.close();
    },
  };
}

/** A person would choose it in the system's dialog. */
async function targetTicket({ app, page }: LaunchedDesk, file: string): Promise<string> {
  await chooseTarget(app, file);
  const target = await askDesktop(page, 'files:chooseTarget', {
    kind: 'pdf',
    suggestedName: path.basename(file),
  });
  const chosen = valueOf(target);
  if (chosen === null) throw new Error('no target was chosen');
  return chosen.ticket;
}

/** With the product's own settings for printing, in one hidden window that is kept, as the product's is. */
function printBare(app: ElectronApplication, url: string, { header, footer }: Paper) {
  return app.evaluate(
    async ({ BrowserWindow }, sheet) => {
      const start = performance.now();
      const all = BrowserWindow.getAllWindows();
      const window =
        all.find((made) => !made.isVisible()) ??
        new BrowserWindow({ show: false, width: 800, height: 1130 });
      await window.loadURL(sheet.url);
      const printed = await window.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: sheet.header,
        footerTemplate: sheet.footer,
      });
      return { took: performance.now() - start, bytes: printed.toString('base64') };
    },
    { url, header, footer },
  );
}

/** Whoever prints less is quick. */
function assertSamePages({ folder }: Bench): number {
  const [ours, bare] = [oursFile(folder), bareFile(folder)].map(
    (file) => readFileSync(file, 'latin1').match(/\/Type \/Page\b/g)?.length ?? 0,
  );
  if (ours === undefined || ours === 0 || ours !== bare)
    throw new Error(`${ours} pages of ours, ${bare} of the bare window`);
  return ours;
}
