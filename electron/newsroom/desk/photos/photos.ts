import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { webcrypto } from 'node:crypto';
import {
  type CallInput,
  type CallOutput,
  MAX_PHOTO_BYTES,
  type PhotoFacts,
} from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import {
  type StoredPhoto,
  findPhoto,
  findPhotoBySource,
  insertPhoto,
  readPhoto,
} from '../../storage/attachments/photos-table.ts';
import { readFailure } from '../../../system-error.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';
import { encodePhoto, shrinkForWeb } from './encode.ts';
import { createQueue } from '../queue.ts';

/** Photos taken in, told of and handed out. They go with the last draft that shows them: `bulletins/purge.ts`. */

type Source = { readonly bytes: Uint8Array; readonly name: string };

/** Twenty dropped at once must not hold twenty decoded pictures in memory, nor every thread that reads files. */
const oneAtATime = createQueue();

/** The same source file comes to the same photo and is encoded once. */
export function addPhoto(
  desk: Desk,
  { job: id, source }: CallInput<'photos:add'>,
): Promise<CallOutput<'photos:add'>> {
  return desk.jobs.run(id, (job) =>
    oneAtATime(async () => {
      job.signal.throwIfAborted();
      job.progress(0);
      const read = 'ticket' in source ? await readSource(desk, source.ticket, job) : source;
      refuseTooLarge(read.bytes.byteLength, read.name);
      return takeIn(desk, read, job);
    }),
  );
}

/** Facts of those photos that the library has. */
export function photoFacts(
  desk: Desk,
  { photos }: CallInput<'photos:facts'>,
): CallOutput<'photos:facts'> {
  return photos.flatMap((sha) => {
    const stored = findPhoto(desk.db, sha);
    return stored === null ? [] : [facts(stored)];
  });
}

/** Bytes for the window, for pages and for paper; the web's size is made on request. */
export async function photoBytes(
  desk: Desk,
  sha: string,
  size: 'thumbnail' | 'web' | 'full',
): Promise<Uint8Array<ArrayBuffer>> {
  const stored = readPhoto(desk.db, sha, size === 'thumbnail' ? 'thumbnail' : 'full');
  if (stored === null) throw new NewsroomError('photo-not-found');
  return size === 'web' ? shrinkForWeb(stored) : new Uint8Array(stored);
}

async function takeIn(desk: Desk, { bytes, name }: Source, job: Job): Promise<PhotoFacts> {
  job.progress(0.2);
  const sourceSha = await sha256(bytes);
  const known = findPhotoBySource(desk.db, sourceSha);
  if (known !== null) return facts(known);
  const encoded = await encodePhoto(bytes, name, job);
  const sha = await sha256(encoded.image);
  job.signal.throwIfAborted();
  insertPhoto(desk.db, {
    ...encoded,
    sha,
    sourceSha,
    name,
    bytes: encoded.image.byteLength,
    addedAt: desk.now(),
  });
  job.progress(1);
  // What is stored may be an older one: the same picture with other metadata around it.
  return facts(
    findPhoto(desk.db, sha) ?? { ...encoded, sha, name, bytes: encoded.image.byteLength },
  );
}

async function readSource(desk: Desk, ticket: string, job: Job): Promise<Source> {
  const file = desk.tickets.pathOf(ticket, 'read');
  const name = path.basename(file);
  try {
    refuseTooLarge((await stat(file)).size, name);
    return { bytes: await readFile(file, { signal: job.signal }), name };
  } catch (error) {
    throw readFailure(error, name);
  }
}

function refuseTooLarge(bytes: number, name: string): void {
  if (bytes > MAX_PHOTO_BYTES) throw new NewsroomError('photo-too-large', { name, bytes });
}

/** Off the event loop: 100 MB take a tenth of a second. */
async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

function facts({ takenAt, ...rest }: StoredPhoto): PhotoFacts {
  const { sha, width, height, bytes, name } = rest;
  return {
    sha,
    width,
    height,
    bytes,
    name,
    takenAt: takenAt === null ? null : new Date(takenAt).toISOString(),
  };
}
