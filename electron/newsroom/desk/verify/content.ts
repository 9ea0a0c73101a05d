import type { PhotoSha } from '#domain/bulletin';
import { type Publishable, shownFigures } from '#domain/publishing/publishable';
import type { Approval } from '#domain/contract/review';
import type { PdfPage } from '../../intake/pdf/read-pdf.ts';
import { renderersOf } from '../../storage/attachments/exports-table.ts';
import type { Desk } from '../desk.ts';
import { compareWords } from '../history/words.ts';
import { type Cells, cellsOf, haveSameCells } from '../photos/same-picture.ts';
import { photoBytes } from '../photos/photos.ts';
import { publishRevision } from '../publishing/source.ts';
import { readingOf } from '../spoken/readings.ts';
import { type Renderer, knownRenderers } from '../publishing/renderers.ts';
import { type PageContent, readPage } from './html.ts';
import { judgePaper } from './pdf.ts';
import { type Told, tell } from './places.ts';

/** The content of a file beside the revision that it claims to be. */

export type Original = {
  readonly bulletin: string;
  /** The approval of the revision, in each way in which a file of ours may have put it. */
  readonly approvals: readonly Approval[];
};

export type Judgement = Told & { readonly photosThatDiffer: number };

/** Less of a page's width than this is no photo that anybody sees. */
const SEEN_SHARE = 0.05;

export async function judgePage(
  desk: Desk,
  original: Original,
  page: PageContent,
): Promise<Judgement> {
  const tried = writtenOut(desk, original).map(({ bulletin, renderer }) => ({
    bulletin,
    told: pageDifferences(readPage(renderer.page(bulletin)), page),
  }));
  const [first] = tried;
  const best = tried.find(({ told }) => told.differences.length === 0) ?? first;
  if (best === undefined) return { ...tell([], []), photosThatDiffer: 0 };
  const looks: (Cells | null)[] = [];
  for (const picture of page.pictures) looks.push(picture === null ? null : await cellsOf(picture));
  const photos = shownFigures(best.bulletin, 'web').map(({ photo }) => photo);
  return {
    ...best.told,
    photosThatDiffer: await countOthers(desk, photos, looks),
  };
}

export async function judgePdf(
  desk: Desk,
  original: Original,
  pages: readonly PdfPage<Cells>[],
): Promise<Judgement> {
  const sheets = writtenOut(desk, original).flatMap(({ bulletin, renderer }) =>
    renderer.sheets(bulletin, readingOf(desk, bulletin)),
  );
  const judged = judgePaper(pages, sheets);
  const looks = pages
    .flatMap(({ pictures }) => pictures)
    .map(({ look, share }) => (share < SEEN_SHARE ? null : look));
  return {
    ...(judged?.told ?? tell([], [])),
    photosThatDiffer: await countOthers(desk, judged?.sheet.photos ?? [], looks),
  };
}

/** The revision in every way in which it can have gone out as approved. */
function writtenOut(
  desk: Desk,
  { bulletin, approvals }: Original,
): { bulletin: Publishable; renderer: Renderer }[] {
  return approvals.flatMap((approval) => {
    const mark = { kind: 'approved', approval } as const;
    const published = publishRevision(desk, bulletin, approval.revision, mark);
    const renderers = knownRenderers(renderersOf(desk.db, approval.revision));
    return renderers.map((renderer) => ({ bulletin: published, renderer }));
  });
}

/** Words that a reader sees, then those that are only quoted elsewhere. */
function pageDifferences(expected: PageContent, page: PageContent): Told {
  const strange = [...page.quoted].filter((text) => !expected.quoted.has(text));
  return tell(
    compareWords(expected.words, page.words),
    strange.map((text) => ({ kind: 'added', text })),
  );
}

/** In order: a photo under another's caption is another photo. One too many counts too. */
async function countOthers(
  desk: Desk,
  photos: readonly PhotoSha[],
  looks: readonly (Cells | null)[],
): Promise<number> {
  let others = Math.max(0, looks.length - photos.length);
  for (const [index, photo] of photos.entries()) {
    const ours = await photoBytes(desk, photo, 'full');
    const look = looks[index] ?? null;
    if (ours === null || !haveSameCells(look, await cellsOf(ours))) others += 1;
  }
  return others;
}
