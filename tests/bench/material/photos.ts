import sharp from 'sharp';

/** As cameras of telephones take them, 4:3, after the newsroom has scaled them. */
const SIZE = { width: 1600, height: 1200 } as const;

/**
 * A photo of nothing: soft noise with a fine grain over it, which compresses as badly as a real one
 * (300 to 500 kB at 1600 px). Every one is another, so the library stores each.
 */
export async function madeUpPhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const noise = (scale: number, sigma: number) =>
    sharp({
      create: {
        width: Math.round(SIZE.width * scale),
        height: Math.round(SIZE.height * scale),
        channels: 3,
        background: '#808080',
        noise: { type: 'gaussian', mean: 128, sigma },
      },
    })
      .png()
      .toBuffer();
  const soft = await sharp(await noise(0.02, 70))
    .resize(SIZE)
    .toBuffer();
  const grain = await sharp(await noise(1, 24))
    .blur(1.2)
    .toBuffer();
  const photo = await sharp(soft)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 88 })
    .toBuffer();
  return new Uint8Array(photo);
}
