import type { PDFPageProxy } from 'pdfjs-dist';
import { type PdfModule, loadPdf } from './pdf-module.ts';

/** Decoded: rows of pixels from the top, `channels` bytes each. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
};

/** A picture as it stands on the page. */
export type Picture<Look> = {
  /** What whoever asked makes of its pixels, which are let go at once; null: it could not be read. */
  readonly look: Look | null;
  /** Share of the page's width that it takes; a picture of a few points is not seen. */
  readonly share: number;
};

export type LookAt<Look> = (pixels: Pixels) => Promise<Look | null>;

type Matrix = readonly [number, number, number, number, number, number];

/** How pdf.js hands a decoded picture out. */
type Decoded = {
  width: number;
  height: number;
  kind: number;
  data: Uint8Array | Uint8ClampedArray | null;
};

/** In the order in which they are drawn. */
export async function picturesOf<Look>(
  page: PDFPageProxy,
  lookAt: LookAt<Look>,
): Promise<Picture<Look>[]> {
  const { OPS } = await loadPdf();
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, , right = 0] = page.view;
  const pictures: Picture<Look>[] = [];
  const saved: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const words: unknown[] = Array.from(argsArray[index] ?? []);
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(now);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = saved.pop() ?? now;
    const added = operator === OPS.paintFormXObjectBegin ? words[0] : words;
    if (operator === OPS.transform || operator === OPS.paintFormXObjectBegin)
      now = times(now, asMatrix(added));
    const share = Math.hypot(now[0], now[1]) / (right - left || 1);
    const pixels = await pixelsOf(page, OPS, operator, words[0]);
    if (pixels === undefined) continue;
    pictures.push({ look: pixels === null ? null : await lookAt(pixels), share });
  }
  return pictures;
}

/** Undefined: the operator draws no picture; null: one that cannot be looked at. */
async function pixelsOf(
  page: PDFPageProxy,
  OPS: PdfModule['OPS'],
  operator: number,
  word: unknown,
): Promise<Pixels | null | undefined> {
  switch (operator) {
    case OPS.paintImageXObject:
      return asPixels(await kept(page, word));
    case OPS.paintInlineImageXObject:
      return asPixels(word);
    // Patterns and stencils: no photo of ours is drawn so, but words can be covered by them.
    case OPS.paintImageXObjectRepeat:
    case OPS.paintInlineImageXObjectGroup:
    case OPS.paintImageMaskXObject:
    case OPS.paintImageMaskXObjectGroup:
    case OPS.paintImageMaskXObjectRepeat:
      return null;
    default:
      return undefined;
  }
}

/** What is shared between pages is kept under a name that begins with `g_`. */
function kept(page: PDFPageProxy, name: unknown): Promise<unknown> {
  if (typeof name !== 'string') return Promise.resolve(null);
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}

function isDecoded(value: unknown): value is Decoded {
  return typeof value === 'object' && value !== null && 'width' in value && 'data' in value;
}

/** By pdf.js's `ImageKind`: 2 is RGB, 3 is RGBA; 1, a bit a pixel, is no photo. */
const CHANNELS: Readonly<Record<number, 3 | 4>> = { 2: 3, 3: 4 };

function asPixels(found: unknown): Pixels | null {
  if (!isDecoded(found) || found.data === null) return null;
  const { width, height, kind, data } = found;
  const channels = CHANNELS[kind];
  if (channels === undefined) return null;
  return {
    width,
    height,
    channels,
    data: new Uint8Array(data.buffer, data.byteOffset, data.length),
  };
}

function asMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.isArray(value) ? value.map(Number) : [];
  return [a, b, c, d, e, f];
}

function times(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[2] * other[1],
    one[1] * other[0] + one[3] * other[1],
    one[0] * other[2] + one[2] * other[3],
    one[1] * other[2] + one[3] * other[3],
    one[0] * other[4] + one[2] * other[5] + one[4],
    one[1] * other[4] + one[3] * other[5] + one[5],
  ];
}
