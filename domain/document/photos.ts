import { type PhotoSha, photoSha } from '../bulletin.ts';
import type { BulletinDocument, FigureNode } from './schema.ts';

/** Figures as they stand, those that await their photo among them. */
export function figuresOf(document: BulletinDocument): FigureNode[] {
  return document.root.children.filter((block) => block.type === 'figure');
}

/**
 * Every photo the document refers to, in order, once each. A node that this version does not know may
 * refer to one too: what looks like a photo's name in there counts, since a photo that nothing refers
 * to is thrown away.
 */
export function photosOf(document: BulletinDocument): PhotoSha[] {
  const photos = new Set<PhotoSha>();
  for (const block of document.root.children) {
    if (block.type === 'figure') {
      if (block.photo !== null) photos.add(block.photo);
    } else if (block.type === 'unknown') {
      collect(block.original, photos);
    } else if ('children' in block) {
      collectUnknown(block.children, photos);
    }
  }
  return [...photos];
}

/** Figures whose photo is not there: none was given yet, or the library does not have it. */
export function missingPhotos(
  document: BulletinDocument,
  photos: { has(sha: PhotoSha): boolean },
): FigureNode[] {
  return figuresOf(document).filter(({ photo }) => photo === null || !photos.has(photo));
}

function collect(value: unknown, into: Set<PhotoSha>): void {
  if (typeof value === 'string') {
    if (photoSha.safeParse(value).success) into.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, into);
  }
}

/** Figures stand among the root's blocks only; deeper there can be nothing but wrapped nodes. */
function collectUnknown(nodes: readonly object[], into: Set<PhotoSha>): void {
  for (const node of nodes) {
    if ('original' in node) collect(node.original, into);
    else if ('children' in node && Array.isArray(node.children))
      collectUnknown(node.children, into);
  }
}
