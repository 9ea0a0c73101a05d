import type * as PdfJs from 'pdfjs-dist';

/**
 * pdf.js, loaded when the first PDF comes: a megabyte and a half of script that most stations never need.
 *
 * Its other half, a "worker" in browsers, runs in this process: imported first, it is found under the global
 * name that pdf.js looks under, and nothing is fetched. Reading a text draws nothing, so what pdf.js takes
 * for drawing from the browser, or in plain Node from an optional native package, is an empty shape; without
 * it Electron's utility process, which pdf.js takes for a browser, stops at the first line.
 */

export type PdfModule = typeof PdfJs;

let loading: Promise<PdfModule> | null = null;

export function loadPdf(): Promise<PdfModule> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PdfModule> {
  const world: Record<string, unknown> = globalThis;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) world[name] ??= Object;
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}
