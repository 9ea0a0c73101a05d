import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { MAX_TEXT_BYTES } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { STANDARD_INPUT } from './command.ts';

/**
 * The text of a file, or of standard input.
 *
 * Throws `file-not-found`, `file-unreadable`, `text-too-large`, `text-encoding`.
 */
export async function textIn(source: string): Promise<string> {
  const name = source === STANDARD_INPUT ? 'stdin' : path.basename(source);
  const stream = source === STANDARD_INPUT ? process.stdin : await openFile(source, name);
  return decode(await bytesOf(stream, name), name);
}

async function openFile(file: string, name: string): Promise<Readable> {
  const facts = await stat(file).catch((cause: unknown) => {
    throw new NewsroomError('file-not-found', { name }, { cause });
  });
  // A pipe (`<(…)`) is as good as a file; a folder is neither.
  if (facts.isDirectory()) throw new NewsroomError('file-unreadable', { name });
  return createReadStream(file);
}

/** Counts as it reads: a pipe tells no size beforehand. */
async function bytesOf(stream: AsyncIterable<unknown>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MAX_TEXT_BYTES) throw new NewsroomError('text-too-large', { name, bytes });
    }
  } catch (cause) {
    if (cause instanceof NewsroomError) throw cause;
    throw new NewsroomError('file-unreadable', { name }, { cause });
  }
  return Buffer.concat(chunks);
}

/** UTF-8, or UTF-16 where its mark says so; the decoder takes the mark away. */
function decode(bytes: Buffer, name: string): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', {
      fatal: true,
    }).decode(bytes);
  } catch (cause) {
    throw new NewsroomError('text-encoding', { name }, { cause });
  }
}
