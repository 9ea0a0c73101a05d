import type { Metadata, Sharp } from 'sharp';
import { NewsroomError } from '#domain/errors';
import { WEB_PHOTO_SIDE } from '#domain/publishing/publishable';
import type { Job } from '../jobs.ts';
import { exifTakenAt } from './exif-time.ts';
import { HEAD_BYTES, type ImageKind, imageKind } from './image-kind.ts';
import { type SharpModule, loadSharp } from './sharp-module.ts';

/**
 * Any photo into what is stored of it: one upright sRGB JPEG of at most 1600 px and a thumbnail, without
 * metadata (a telephone's photo says where its owner lives). The work runs in libuv's threads, not on
 * the event loop, so that saves are answered meanwhile.
 */

export type EncodedPhoto = {
  readonly image: Uint8Array;
  readonly thumbnail: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Milliseconds since 1970, from EXIF. */
  readonly takenAt: number | null;
};

const STORED_PX = 1600;
const THUMBNAIL_PX = 320;
const QUALITY = 82;
const THUMBNAIL_QUALITY = 75;
/** Four times the largest camera at hand (50 MP); a decompression bomb has more. */
const MAX_PIXELS = 200_000_000;

/**
 * Throws `photo-not-image`, `photo-truncated`, `photo-heic`, `photo-too-many-pixels`, each with the
 * name.
 */
export async function encodePhoto(
  source: Uint8Array,
  name: string,
  job: Job,
): Promise<EncodedPhoto> {
  const kind = imageKind(source.subarray(0, HEAD_BYTES));
  if (kind === null) throw new NewsroomError('photo-not-image', { name });
  const sharp = await loadSharp();
  try {
    return await encode(sharp, source, name, job);
  } catch (error) {
    throw photoError(error, kind, name);
  }
}

/** A stored photo at the size for the web. */
export async function shrinkForWeb(image: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await loadSharp();
  const input = sharp(image);
  const { width, height } = await input.metadata();
  if (Math.max(width, height) <= WEB_PHOTO_SIDE) return own(image);
  return own(await scaled(input, WEB_PHOTO_SIDE).jpeg({ quality: QUALITY }).toBuffer());
}

async function encode(
  sharp: SharpModule,
  source: Uint8Array,
  name: string,
  job: Job,
): Promise<EncodedPhoto> {
  const metadata = await sharp(source, { limitInputPixels: false }).metadata();
  refuseTooManyPixels(metadata, name);
  job.signal.throwIfAborted();
  job.progress(null);
  // mozjpeg was measured: 10 % smaller for four times the time.
  const { data, info } = await scaled(sharp(source, decoding).autoOrient(), STORED_PX)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  job.signal.throwIfAborted();
  job.progress(0.9);
  const thumbnail = await scaled(sharp(data), THUMBNAIL_PX)
    .jpeg({ quality: THUMBNAIL_QUALITY })
    .toBuffer();
  job.signal.throwIfAborted();
  return {
    image: own(data),
    thumbnail: own(thumbnail),
    width: info.width,
    height: info.height,
    takenAt: metadata.exif === undefined ? null : exifTakenAt(metadata.exif),
  };
}

/**
 * A copy in a buffer of its own: sharp's may be a view of WebAssembly's shared memory, which can neither
 * be hashed nor sent to another process, or of a larger one, all of which would be sent.
 */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/** Warnings of a decoder are common in good photos; a missing end is not. */
const decoding = { failOn: 'truncated', limitInputPixels: MAX_PIXELS } as const;

function scaled(input: Sharp, pixels: number): Sharp {
  return input.resize({ width: pixels, height: pixels, fit: 'inside', withoutEnlargement: true });
}

function refuseTooManyPixels({ width, height }: Metadata, name: string): void {
  if (width * height > MAX_PIXELS)
    throw new NewsroomError('photo-too-many-pixels', {
      name,
      megapixels: Math.round((width * height) / 1e6),
    });
}

/** sharp throws plain errors, in English only; the first bytes were right, so the rest is not. */
function photoError(error: unknown, kind: ImageKind, name: string): unknown {
  if (!(error instanceof Error) || error.name !== 'Error') return error;
  // The decoder for HEVC is patented: sharp's own build comes without it, a system's may have it.
  const code = kind === 'heic' ? 'photo-heic' : 'photo-truncated';
  return new NewsroomError(code, { name }, { cause: error });
}
