import { assertNonNull } from '#domain/assert';
import type { PhotoSha } from '#domain/bulletin';
import type { HostCalls } from '#domain/desktop-contract';
import { NewsroomError } from '#domain/errors';
import type { z } from 'zod';

/** What publishing needs of the world: photos, a printer, and whether anybody still waits. */
export type PublishIo = {
  /** JPEG bytes: `web` is at most 1200 px, `full` as stored. */
  readonly photoBytes: (sha: PhotoSha, size: 'web' | 'full') => Promise<Uint8Array> | Uint8Array;
  /** Where the printing window finds a photo, full size. */
  readonly photoUrl: (sha: PhotoSha) => string;
  /** Asks the shell to print. */
  readonly toPdf: (
    paper: z.input<HostCalls['paper:toPdf']['input']>,
  ) => Promise<z.output<HostCalls['paper:toPdf']['output']>>;
  readonly signal?: AbortSignal | undefined;
  /** 0 to 1. */
  readonly progress?: (fraction: number) => void;
};

/** The place that a person chose: a file, or a folder to write into under a name of our own. */
export type PublishTarget = { readonly path: string; readonly overwrite: boolean };

export function assertWanted({ signal }: Pick<PublishIo, 'signal'>): void {
  if (signal?.aborted === true) throw new NewsroomError('cancelled');
}

/** The web sizes of photos, once each, with progress. */
export async function webPhotos(
  shas: readonly PhotoSha[],
  io: Pick<PublishIo, 'photoBytes' | 'signal' | 'progress'>,
): Promise<Map<PhotoSha, Uint8Array>> {
  const photos = new Map<PhotoSha, Uint8Array>();
  for (const [index, sha] of shas.entries()) {
    assertWanted(io);
    photos.set(sha, await io.photoBytes(sha, 'web'));
    io.progress?.((index + 1) / (shas.length + 1));
  }
  return photos;
}

export function dataUrl(jpeg: Uint8Array | undefined): string {
  const { buffer, byteOffset, byteLength } = assertNonNull(jpeg, 'every shown photo was fetched');
  return `data:image/jpeg;base64,${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`;
}
