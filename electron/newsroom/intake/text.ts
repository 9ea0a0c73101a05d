import { open } from 'node:fs/promises';
import path from 'node:path';
import { MAX_TEXT_BYTES } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { proposeFromText } from '#domain/intake/propose';
import type { Proposal } from '#domain/intake/proposal';
import { readFailure } from '../../system-error.ts';
import { binaryKind } from './binary-kind.ts';
import { legacyEncoding } from './legacy-encoding.ts';

/** Encodings that texts are read in; the older Vietnamese ones are refused, never guessed. */
export type TextEncoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE';
export type ReadText = { readonly text: string; readonly encoding: TextEncoding };

/**
 * Least length of UTF-16 without a mark, in bytes: twenty letters. Two or three zero bytes in less than
 * that are no pattern, and Windows' editors write the mark.
 */
const LEAST_UNMARKED_BYTES = 40;
/** What no editor writes into a text: control characters but tab, line feed, form feed and return. */
const CONTROLS = /[^\P{Cc}\t\n\f\r]/u;

/** Bytes looked at to tell UTF-16 without a mark, and text from something else. */
const SAMPLE_BYTES = 4_096;

/**
 * Reads a text file that a person chose and proposes a bulletin. A file that is too large is refused by
 * its size, before a byte of it is read.
 *
 * Throws `file-not-found`, `file-unreadable` and what `readText` throws, with the file's name.
 */
export async function proposeFromFile(file: string, signal?: AbortSignal): Promise<Proposal> {
  const { text, encoding } = await readTextFile(file, signal);
  const proposal = proposeFromText(text, path.basename(file));
  if (encoding === 'UTF-8') return proposal;
  const read = { kind: 'encoding-read', line: 1, before: encoding, after: 'UTF-8' } as const;
  return { ...proposal, changes: [read, ...proposal.changes] };
}

/** The text of a file that a person chose. Throws as `proposeFromFile` does. */
export async function readTextFile(file: string, signal?: AbortSignal): Promise<ReadText> {
  const name = path.basename(file);
  return readText(await readBytes(file, name, signal), name);
}

/**
 * Text out of bytes: UTF-8 and UTF-16, with or without a byte order mark.
 *
 * Throws `text-too-large`, `text-empty`, `text-binary` (detail: kind) and `text-encoding` (detail:
 * encoding, where the bytes look like one that is known).
 */
export function readText(bytes: Uint8Array, name = ''): ReadText {
  if (bytes.length > MAX_TEXT_BYTES) throw new NewsroomError('text-too-large', { name });
  const kind = binaryKind(bytes);
  if (kind !== null) throw new NewsroomError('text-binary', { name, kind });
  const { encoding, markLength } = encodingOf(bytes, name);
  const text = decode(bytes.subarray(markLength), encoding, name);
  const guessed = encoding !== 'UTF-8' && markLength === 0;
  if (text.includes('\0') || (guessed && CONTROLS.test(text)))
    throw new NewsroomError('text-binary', { name, kind: 'unknown' });
  if (text.trim() === '') throw new NewsroomError('text-empty', { name });
  return { text, encoding };
}

function encodingOf(
  bytes: Uint8Array,
  name: string,
): { encoding: TextEncoding; markLength: number } {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { encoding: 'UTF-8', markLength: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'UTF-16 LE', markLength: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'UTF-16 BE', markLength: 2 };
  const zeros = zeroPlaces(bytes);
  if (zeros === 'none') return { encoding: 'UTF-8', markLength: 0 };
  if (zeros === 'odd') return { encoding: 'UTF-16 LE', markLength: 0 };
  if (zeros === 'even') return { encoding: 'UTF-16 BE', markLength: 0 };
  throw new NewsroomError('text-binary', { name, kind: 'unknown' });
}

/**
 * Where zero bytes stand. Spaces, digits and most letters of Vietnamese are below U+0100, so in UTF-16
 * every other byte is zero more often than not; in a text of one byte a letter none is.
 */
function zeroPlaces(bytes: Uint8Array): 'none' | 'odd' | 'even' | 'both' {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return 'none';
  if (bytes.length % 2 !== 0 || bytes.length < LEAST_UNMARKED_BYTES) return 'both';
  const enough = sample.length / 8;
  if (odd >= enough && even === 0) return 'odd';
  if (even >= enough && odd === 0) return 'even';
  return 'both';
}

/** Names that the platform's decoder knows; every one of them is fatal on bytes that fit no letter. */
const DECODERS = { 'UTF-8': 'utf-8', 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be' } as const;

function decode(bytes: Uint8Array, encoding: TextEncoding, name: string): string {
  try {
    return new TextDecoder(DECODERS[encoding], { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const known = encoding === 'UTF-8' ? legacyEncoding(bytes) : null;
    const detail = known === null ? { name } : { name, encoding: known };
    throw new NewsroomError('text-encoding', detail, { cause });
  }
}

async function readBytes(file: string, name: string, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MAX_TEXT_BYTES) throw new NewsroomError('text-too-large', { name, bytes: size });
      return await handle.readFile(signal === undefined ? {} : { signal });
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw readFailure(error, name);
  }
}
