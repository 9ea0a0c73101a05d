import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { samplePicture } from '../../../../electron/newsroom/desk/sample/picture.ts';
import { encodePhoto } from '../../../../electron/newsroom/desk/photos/encode.ts';
import { flowerRoad } from './flower-road.ts';

/** `BAN_TIN_SAMPLE_PICTURE=1` writes the files anew; they are the drawing, as any photo is taken in. */
const files = {
  image: 'flower-road.jpg',
  thumbnail: 'flower-road-thumbnail.jpg',
} as const;
const folder = path.resolve(import.meta.dirname, '../../../../electron/newsroom/desk/sample');

const drawn = async () => {
  const png = await sharp(Buffer.from(flowerRoad())).png().toBuffer();
  const job = { signal: new AbortController().signal, progress: () => undefined };
  return encodePhoto(png, 'duong-hoa.png', job);
};

/** How far two pictures are apart, as the mean of all channels; encoders differ by less than one. */
async function apart(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((bytes) => sharp(bytes).raw().toBuffer()));
  if (a === undefined || b === undefined || a.length !== b.length) return Infinity;
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

describe("the sample's picture", () => {
  it('is the drawing, taken in as a photo', async () => {
    const taken = await drawn();
    for (const size of ['image', 'thumbnail'] as const) {
      const file = path.join(folder, files[size]);
      if (process.env['BAN_TIN_SAMPLE_PICTURE'] !== undefined) writeFileSync(file, taken[size]);
      expect(await apart(readFileSync(file), taken[size])).toBeLessThan(2);
    }
  });

  it('comes with the facts that are stored of it', async () => {
    const { image, thumbnail, width, height, bytes } = samplePicture(0);
    expect(await sharp(image).metadata()).toMatchObject({ format: 'jpeg', width, height });
    expect(image.byteLength).toBe(bytes);
    expect(await sharp(thumbnail).metadata()).toMatchObject({ width: 320, height: 200 });
  });
});
