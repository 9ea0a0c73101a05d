import { loadSharp } from './sharp-module.ts';

/**
 * Whether two files show the same picture. A page that was saved anew, or written by another version of
 * the app, holds other bytes of the same photo; a photo that was exchanged or retouched looks different
 * somewhere.
 */

/** A face in a group of fifty still covers several cells. */
const SIDE = 96;
/** Of 255. Another JPEG encoder at a usual quality stays below 10 in every cell (tried). */
const MOST = 24;

/** A picture as far as it is compared. */
export type Cells = Buffer;

/** Rows of pixels from the top. */
type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
};

/** Far beyond any photo of ours, which have 1,600 pixels a side at most; 180 MB when it is decoded. */
const MOST_PIXELS = 60_000_000;

export function haveSameCells(left: Cells | null, right: Cells | null): boolean {
  if (left === null || right === null || left.length !== right.length) return false;
  return left.every((value, index) => Math.abs(value - (right[index] ?? 0)) <= MOST);
}

/** Null: no picture at all. */
export async function cellsOf(bytes: Uint8Array): Promise<Cells | null> {
  const sharp = await loadSharp();
  try {
    // Decoded first: a decoder that is told how small the picture will be shrinks it in a way of its own.
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return await cellsOfPixels({ ...info, data });
  } catch {
    return null;
  }
}

/** The same of a picture that is decoded already. */
export async function cellsOfPixels({ data, ...pixels }: Pixels): Promise<Cells | null> {
  const { width, height, channels } = pixels;
  if (channels !== 3 && channels !== 4) return null;
  const sharp = await loadSharp();
  try {
    return await sharp(data, { raw: { width, height, channels } })
      .removeAlpha()
      .resize({ width: SIDE, height: SIDE, fit: 'fill', kernel: 'linear' })
      .toColourspace('srgb')
      .raw()
      .toBuffer();
  } catch {
    return null;
  }
}
