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

export async function isSamePicture(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const [left, right] = [await cellsOf(one), await cellsOf(other)];
  if (left === null || right === null || left.length !== right.length) return false;
  return left.every((value, index) => Math.abs(value - (right[index] ?? 0)) <= MOST);
}

async function cellsOf(bytes: Uint8Array): Promise<Buffer | null> {
  const sharp = await loadSharp();
  try {
    return await sharp(bytes)
      .removeAlpha()
      .resize({ width: SIDE, height: SIDE, fit: 'fill', kernel: 'linear' })
      .toColourspace('srgb')
      .raw()
      .toBuffer();
  } catch {
    // No picture at all.
    return null;
  }
}
