import type { BulletinFields, BulletinState, PhotoSha } from '../bulletin.ts';
import { blocksFor } from '../document/audience.ts';
import type { Audience, BulletinDocument, FigureNode } from '../document/schema.ts';
import type { StationSettings } from '../settings.ts';
import type { BulletinReading } from '../spoken/bulletin-reading.ts';
import type { ExportMark } from './mark.ts';

/** All that a published bulletin is made of. What is not here is on no page and no sheet. */
export type Publishable = {
  readonly fields: BulletinFields;
  readonly document: BulletinDocument;
  /** The photos that the library has, with the stored size in pixels. */
  readonly photos: ReadonlyMap<PhotoSha, PublishedPhoto>;
  readonly station: StationSettings;
  readonly state: BulletinState;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly updatedAt: string;
  /** How it is read, frozen with a revision; absent: as the station reads today. */
  readonly reading?: BulletinReading;
  /** What it says about its approval; absent in a renderer's own tests only. */
  readonly mark?: ExportMark;
};

export type PhotoSize = { readonly width: number; readonly height: number };
/** `name` is that of the source's file. */
export type PublishedPhoto = PhotoSize & { readonly name: string };

/** The figures that show a photo, in order. */
export function shownFigures(
  { document, photos }: Publishable,
  audience?: Audience,
): (FigureNode & { photo: PhotoSha })[] {
  return blocksFor(document, audience).filter(
    (block): block is FigureNode & { photo: PhotoSha } =>
      block.type === 'figure' && block.photo !== null && photos.has(block.photo),
  );
}

/** The photos that are shown, in order, once each. */
export function shownPhotos(bulletin: Publishable, audience?: Audience): PhotoSha[] {
  return [...new Set(shownFigures(bulletin, audience).map(({ photo }) => photo))];
}

/** Largest side of a photo on the web, in pixels. */
export const WEB_PHOTO_SIDE = 1_200;

/** The size of a photo scaled down to fit `side`; never up. */
export function fitted({ width, height }: PhotoSize, side: number): PhotoSize {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
