import type { BulletinFields, BulletinState, PhotoSha } from '../bulletin.ts';
import type { BulletinDocument } from '../document/schema.ts';
import type { StationSettings } from '../settings.ts';

/** All that a published bulletin is made of. What is not here is on no page and no sheet. */
export type Publishable = {
  readonly fields: BulletinFields;
  readonly document: BulletinDocument;
  /** The photos that the library has, with the stored size in pixels. */
  readonly photos: ReadonlyMap<PhotoSha, PhotoSize>;
  readonly station: StationSettings;
  readonly state: BulletinState;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly updatedAt: string;
};

export type PhotoSize = { readonly width: number; readonly height: number };

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
