import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type LookAt, type Picture, picturesOf } from './pdf-pictures.ts';
import { loadPdf } from './pdf-module.ts';

/** What a PDF says and shows, page for page, in the order in which it is drawn. */

export type PdfLine = {
  readonly text: string;
  /** Of the baseline's left end, and the size of the letters, in points; y grows upwards. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

export type PdfPage<Look> = {
  readonly lines: readonly PdfLine[];
  readonly pictures: readonly Picture<Look>[];
  /** What was laid over the page afterwards: notes, text boxes, stamps. Links are none. */
  readonly notes: readonly string[];
};

/** Why there is nothing to read. */
export type PdfRefusal = 'locked' | 'damaged' | 'too-long';

export type PdfReading<Look> =
  | { readonly refusal: PdfRefusal }
  | { readonly refusal: null; readonly pages: readonly PdfPage<Look>[] };

/** A bulletin has three pages; what has more than this is none of ours. */
const MOST_PAGES = 300;
/** A digital signature takes a corner of the sheet; what covers more may hide words. */
const CORNER = 1 / 8;

export type PdfWatch<Look> = {
  readonly signal: AbortSignal;
  readonly progress: (fraction: number) => void;
  readonly lookAt: LookAt<Look>;
};

export async function readPdf<Look>(
  bytes: Uint8Array,
  watch: PdfWatch<Look>,
): Promise<PdfReading<Look>> {
  const { getDocument, VerbosityLevel } = await loadPdf();
  const task = getDocument({
    // A copy: pdf.js takes the bytes for its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // Nothing is fetched, compiled or drawn.
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return { refusal: 'too-long' };
    return { refusal: null, pages: await pagesOf(document, watch) };
  } catch (error) {
    watch.signal.throwIfAborted();
    const name = error instanceof Error ? error.name : '';
    return { refusal: name === 'PasswordException' ? 'locked' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

async function pagesOf<Look>(
  document: PDFDocumentProxy,
  watch: PdfWatch<Look>,
): Promise<PdfPage<Look>[]> {
  const pages: PdfPage<Look>[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    watch.signal.throwIfAborted();
    watch.progress((number - 1) / document.numPages);
    const page = await document.getPage(number);
    pages.push({
      lines: await linesOf(page),
      pictures: await picturesOf(page, watch.lookAt),
      notes: await notesOf(page),
    });
    page.cleanup();
  }
  return pages;
}

async function linesOf(page: PDFPageProxy): Promise<PdfLine[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (open === null && item.str.trim() !== '') {
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
      open = { text: '', x, y, size: Math.hypot(c, d) };
    }
    if (open !== null) open = { ...open, text: open.text + item.str };
    if (item.hasEOL && open !== null) {
      lines.push(open);
      open = null;
    }
  }
  return open === null ? lines : [...lines, open];
}

/** What pdf.js tells of an annotation, as far as it is asked here. */
type Annotation = {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
  readonly fieldValue?: unknown;
  readonly hidden?: boolean;
};

async function notesOf(page: PDFPageProxy): Promise<string[]> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const sheet = (right - left) * (top - bottom);
  const annotations: Annotation[] = await page.getAnnotations();
  return annotations.flatMap((note) => {
    if (note.subtype === 'Link' || note.subtype === 'Popup' || note.hidden === true) return [];
    if (note.fieldType === 'Sig' && areaOf(note.rect) <= sheet * CORNER) return [];
    const text = note.contentsObj?.str ?? '';
    const value = typeof note.fieldValue === 'string' ? note.fieldValue : '';
    return [text.trim() || value.trim() || `[${note.subtype ?? '?'}]`];
  });
}

function areaOf([left = 0, bottom = 0, right = 0, top = 0]: readonly number[] = []): number {
  return Math.abs((right - left) * (top - bottom));
}
