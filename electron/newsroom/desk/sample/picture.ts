/// <reference types="vite/client" />
import { createHash } from 'node:crypto';
import type { NewPhoto } from '../../storage/attachments/photos-table.ts';
import image from './flower-road.jpg?inline';
import thumbnail from './flower-road-thumbnail.jpg?inline';

/**
 * The sample bulletin's picture as a library stores it, so that the very first start waits for no codec
 * (the welcome came twice as late). `tests/newsroom/desk/sample` holds the drawing, and makes both files of it.
 */
export function samplePicture(now: number): NewPhoto {
  const bytes = bytesOf(image);
  const sha = createHash('sha256').update(bytes).digest('hex');
  return {
    sha,
    sourceSha: sha,
    name: 'duong-hoa.jpg',
    width: 1600,
    height: 1000,
    bytes: bytes.byteLength,
    takenAt: null,
    addedAt: now,
    image: bytes,
    thumbnail: bytesOf(thumbnail),
  };
}

/** Of a `data:` URL: in the build the files lie in the script, which is loaded once in a library's life. */
function bytesOf(url: string): Uint8Array {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
