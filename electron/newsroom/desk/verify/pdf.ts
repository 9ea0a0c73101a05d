import type { Difference } from '#domain/contract/history';
import type { PdfLine, PdfPage } from '../../intake/pdf/read-pdf.ts';
import type { Cells } from '../photos/same-picture.ts';
import { alignLetters, joinLines, lettersOf } from './letters.ts';
import { type Told, tell } from './places.ts';
import { type Sheet, withoutTimes } from './sheets.ts';

/**
 * A PDF that was saved anew against the sheets that the revision can have been printed as. Headers, footers
 * and page numbers are no part of the text, as long as they are those of the sheet: a footer that names
 * somebody else stays in the text, as a difference.
 */

type Page = PdfPage<Cells>;

/** Lines at either end of a page among which header and footer are looked for. */
const EDGE = 4;

/** All that the paper says, as far as a code is looked for in it: one may be broken at its hyphen. */
export function paperWords(pages: readonly Page[]): string {
  return pages
    .flatMap(({ lines }) => lines)
    .map(({ text }) => text.trim())
    .join('\n')
    .replaceAll('-\n', '-')
    .normalize('NFC');
}

export type PaperJudgement = { readonly sheet: Sheet; readonly told: Told };

/** The sheet that it is; where it is none of them, the one that it was meant to be, and what differs. */
export function judgePaper(
  pages: readonly Page[],
  sheets: readonly Sheet[],
): PaperJudgement | null {
  const notes = pages
    .flatMap((page) => page.notes)
    .map((text): Difference => ({ kind: 'added', text }));
  const found = sheets.map((sheet) => ({ sheet, text: articleOf(pages, sheet) }));
  const same = found.find(({ sheet, text }) => lettersOf(text) === lettersOf(sheet.text));
  if (same !== undefined) return { sheet: same.sheet, told: tell([], notes) };
  const judged = found
    .filter(({ sheet }) => sheet.kind === kindOf(pages))
    .map(({ sheet, text }) => ({
      sheet,
      told: tell(alignLetters(sheet.text, text), notes),
    }));
  return judged.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null;
}

function lengthOf({ told }: PaperJudgement): number {
  return told.differences.reduce((sum, { text }) => sum + text.length, 0);
}

/** By words that stand on one kind of sheet alone. */
function kindOf(pages: readonly Page[]): Sheet['kind'] {
  const letters = lettersOf(paperWords(pages));
  if (letters.includes('Cáchđọctrênsóng')) return 'approval';
  return /\d+′\d\d″vớinhịp/u.test(letters) ? 'script' : 'pdf';
}

function articleOf(pages: readonly Page[], sheet: Sheet): string {
  const lines = pages.flatMap((page, index) =>
    withoutRunning(page.lines, sheet.running(index + 1, pages.length)),
  );
  return withoutTimes(joinLines(lines.map(({ text }) => text)));
}

/** Takes each running line out once, from the edges of the page; it may be broken into a few lines. */
function withoutRunning(lines: readonly PdfLine[], running: readonly string[]): PdfLine[] {
  let rest = [...lines];
  for (const wanted of running.map(lettersOf)) {
    const place = findRun(rest, wanted);
    if (place !== null) rest = rest.toSpliced(place.from, place.count);
  }
  return rest;
}

function findRun(
  lines: readonly PdfLine[],
  wanted: string,
): { from: number; count: number } | null {
  const byHeight = lines.toSorted((one, other) => other.y - one.y);
  for (const edge of [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]) {
    const from = lines.indexOf(edge);
    for (let count = 1; count <= EDGE; count += 1) {
      const run = lines.slice(from, from + count).map(({ text }) => withoutTimes(text));
      if (lettersOf(run.join('')) === wanted) return { from, count };
    }
  }
  return null;
}
