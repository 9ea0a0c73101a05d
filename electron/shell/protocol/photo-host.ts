import type { z } from 'zod';
import { PHOTO_SHA } from '#domain/bulletin-facts';
import type { Answer } from '#domain/contract';
import type { ControlCalls } from '#domain/desktop-contract';
import type { Reply } from './responses.ts';
import { found, refusal } from './responses.ts';

export type PhotoSize = z.output<ControlCalls['photos:bytes']['input']>['size'];
export type PhotoSource = (sha: string, size: PhotoSize) => Promise<Answer<Uint8Array>>;

const SIZES: readonly PhotoSize[] = ['thumbnail', 'web', 'full'];

/** A photo is named by its content, so what was once served under a name never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/** `app://photo/<sha>?size=thumbnail|web|full`: the newsroom has the bytes. */
export async function servePhoto(source: PhotoSource, url: URL): Promise<Reply> {
  const sha = url.pathname.slice(1);
  const wanted = url.searchParams.get('size') ?? 'full';
  const size = SIZES.find((known) => known === wanted);
  if (!PHOTO_SHA.test(sha) || size === undefined) return refusal(400);
  const answer = await bytesOf(source, sha, size);
  if (!answer.ok) return refusal(answer.code === 'photo-not-found' ? 404 : 503);
  const { buffer, byteOffset, byteLength } = answer.value;
  return found(Buffer.from(buffer, byteOffset, byteLength), {
    'content-type': 'image/jpeg',
    'cache-control': FOREVER,
  });
}

/** A newsroom that went down in the middle is asked once more: reading twice does no harm. */
async function bytesOf(source: PhotoSource, sha: string, size: PhotoSize) {
  const answer = await source(sha, size);
  return !answer.ok && answer.code === 'newsroom-restarted' ? source(sha, size) : answer;
}
