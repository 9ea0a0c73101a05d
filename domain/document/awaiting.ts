import type { PhotoSha } from '../bulletin.ts';
import { figuresOf } from './photos.ts';
import type { BulletinDocument } from './schema.ts';

/** Captions of the figures that still await their photo, in order. */
export function awaitingCaptions(document: BulletinDocument): string[] {
  return figuresOf(document)
    .filter(({ photo }) => photo === null)
    .map(({ caption }) => caption);
}

/**
 * Gives the figures that await a photo these, in order. A null leaves its figure waiting, so that one
 * photo which could not be taken does not push all the others under the wrong caption.
 */
export function withPhotos(
  document: BulletinDocument,
  photos: readonly (PhotoSha | null)[],
): BulletinDocument {
  const inTurn = photos.values();
  const children = document.root.children.map((block) => {
    if (block.type !== 'figure' || block.photo !== null) return block;
    return { ...block, photo: inTurn.next().value ?? null };
  });
  return { ...document, root: { ...document.root, children } };
}
