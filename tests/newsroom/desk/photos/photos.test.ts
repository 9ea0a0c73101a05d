import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  addPhoto,
  photoBytes,
  photoFacts,
} from '../../../../electron/newsroom/desk/photos/photos.ts';
import { codeOf } from '../../support/codes.ts';
import { add, colourAt, twoHalves } from '../../support/pictures.ts';
import { openTestDesk } from '../../support/test-desk.ts';

describe('a photo', () => {
  it('is stored upright, at most 1600 px, by the hash of what is stored', async () => {
    const opened = await openTestDesk();
    // Lies on its side: to be turned right to stand up.
    const source = await twoHalves(2400, 1800).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const facts = await add(opened, source, 'bà con.jpg');
    expect(facts).toMatchObject({ width: 1200, height: 1600, name: 'bà con.jpg', takenAt: null });
    const stored = await photoBytes(opened.desk, facts.sha, 'full');
    expect(createHash('sha256').update(stored).digest('hex')).toBe(facts.sha);
    expect(stored.byteLength).toBe(facts.bytes);
    // What was above is on the right now, and nothing says "turn me" any more.
    expect(await colourAt(stored, 0.9, 0.5)).toBe('red');
    expect(await colourAt(stored, 0.1, 0.5)).toBe('blue');
    expect((await sharp(stored).metadata()).orientation).toBeUndefined();
    expect(photoFacts(opened.desk, { photos: [facts.sha, 'f'.repeat(64)] })).toEqual([facts]);
  });

  it('has a thumbnail of at most 320 px and a size for the web of at most 1200', async () => {
    const opened = await openTestDesk();
    const { sha } = await add(opened, await twoHalves(3000, 2000).jpeg().toBuffer());
    const sizeOf = async (size: 'thumbnail' | 'web' | 'full'): Promise<number[]> => {
      const { width, height } = await sharp(await photoBytes(opened.desk, sha, size)).metadata();
      return [width, height];
    };
    expect(await sizeOf('thumbnail')).toEqual([320, 213]);
    expect(await sizeOf('web')).toEqual([1200, 800]);
    expect(await sizeOf('full')).toEqual([1600, 1067]);
  });

  it('that is small stays as large as it is, on the web too', async () => {
    const opened = await openTestDesk();
    const { sha, width, height } = await add(opened, await twoHalves(200, 100).png().toBuffer());
    expect([width, height]).toEqual([200, 100]);
    expect(await photoBytes(opened.desk, sha, 'web')).toEqual(
      await photoBytes(opened.desk, sha, 'full'),
    );
  });

  it('tells when it was taken, and nothing of where', async () => {
    const opened = await openTestDesk();
    const source = await twoHalves(400, 300)
      .withExif({
        IFD0: { Make: 'May anh', Copyright: 'Ma Thi Hanh' },
        IFD2: { DateTimeOriginal: '2026:03:08 06:31:04', OffsetTimeOriginal: '+07:00' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 40/1 0/1', GPSLongitudeRef: 'E' },
      })
      .jpeg()
      .toBuffer();
    expect((await sharp(source).metadata()).exif).toBeDefined();
    const facts = await add(opened, source);
    expect(facts.takenAt).toBe('2026-03-07T23:31:04.000Z');
    for (const size of ['full', 'web', 'thumbnail'] as const) {
      const { exif, iptc, xmp, icc } = await sharp(
        await photoBytes(opened.desk, facts.sha, size),
      ).metadata();
      expect({ exif, iptc, xmp, icc }).toEqual({});
    }
  });

  it('without a zone is taken by this PC’s clock', async () => {
    const opened = await openTestDesk();
    const source = await twoHalves(40, 30)
      .withExif({ IFD2: { DateTimeOriginal: '2026:03:08 06:31:04' } })
      .jpeg()
      .toBuffer();
    const { takenAt } = await add(opened, source);
    expect(takenAt).toBe(new Date(2026, 2, 8, 6, 31, 4).toISOString());
  });

  it('is stored once, however often the same file comes, and is not encoded again', async () => {
    const opened = await openTestDesk();
    const source = await twoHalves(800, 600).jpeg().toBuffer();
    const [first, second] = await Promise.all([
      add(opened, source, 'a.jpg'),
      add(opened, source, 'b.jpg'),
    ]);
    expect(second).toEqual(first);
    expect(second.name).toBe('a.jpg');
    expect(await add(opened, source, 'c.jpg')).toEqual(first);
  });

  it('with and without its metadata is one photo', async () => {
    const opened = await openTestDesk();
    const plain = await twoHalves(800, 600).png().toBuffer();
    const told = await sharp(plain)
      .withExif({ IFD0: { Make: 'May anh' } })
      .png()
      .toBuffer();
    expect(told.equals(plain)).toBe(false);
    expect((await add(opened, told)).sha).toBe((await add(opened, plain)).sha);
  });
});

describe('a picture of any kind becomes a JPEG', () => {
  const see = {
    create: { width: 300, height: 200, channels: 4, background: '#ff000000' },
  } as const;
  it.each<[string, () => Promise<Buffer>, string]>([
    ['PNG that can be seen through', () => sharp(see).png().toBuffer(), 'white'],
    [
      'WebP that can be seen through',
      () => sharp(see).webp({ lossless: true }).toBuffer(),
      'white',
    ],
    ['WebP', () => twoHalves(300, 200).webp({ quality: 90 }).toBuffer(), 'red'],
    ['GIF', () => twoHalves(300, 200).gif().toBuffer(), 'red'],
    ['TIFF', () => twoHalves(300, 200).tiff({ compression: 'lzw' }).toBuffer(), 'red'],
    ['AVIF', () => twoHalves(300, 200).avif({ effort: 0 }).toBuffer(), 'red'],
    ['16-bit PNG', () => twoHalves(300, 200).toColourspace('rgb16').png().toBuffer(), 'red'],
    [
      'grey PNG',
      () =>
        sharp({ create: { ...see.create, background: '#fff' } })
          .greyscale()
          .png()
          .toBuffer(),
      'white',
    ],
    ['progressive JPEG', () => twoHalves(300, 200).jpeg({ progressive: true }).toBuffer(), 'red'],
  ])('%s', async (_, make, colour) => {
    const opened = await openTestDesk();
    const { sha } = await add(opened, await make(), 'ảnh.png');
    const stored = await photoBytes(opened.desk, sha, 'full');
    const { format, space, channels } = await sharp(stored).metadata();
    expect({ format, space, channels }).toEqual({ format: 'jpeg', space: 'srgb', channels: 3 });
    expect(await colourAt(stored, 0.5, 0.25)).toBe(colour);
  });

  it.each([
    ['CMYK JPEG, as printers make them,', () => twoHalves(300, 200).toColourspace('cmyk')],
    ['JPEG in a telephone’s wide colours (P3)', () => twoHalves(300, 200).withIccProfile('p3')],
  ])('a %s keeps its colours', async (_, make) => {
    const opened = await openTestDesk();
    const source = await make().jpeg({ quality: 95 }).toBuffer();
    const stored = await photoBytes(opened.desk, (await add(opened, source)).sha, 'full');
    const { space, icc } = await sharp(stored).metadata();
    expect({ space, icc }).toEqual({ space: 'srgb' });
    expect(await colourAt(stored, 0.5, 0.25)).toBe('red');
    expect(await colourAt(stored, 0.5, 0.75)).not.toBe('red');
  });
});

describe('taking a photo in', () => {
  it('tells how far it is, by its job', async () => {
    const opened = await openTestDesk();
    const job = randomUUID();
    const bytes = new Uint8Array(await twoHalves(2000, 1500).jpeg().toBuffer());
    await addPhoto(opened.desk, { job, source: { bytes, name: 'a.jpg' } });
    const fractions = opened.told
      .map(({ payload }) => payload)
      .filter((payload) => payload !== undefined);
    expect(fractions.length).toBeGreaterThan(3);
    expect(fractions.at(0)).toEqual({ job, fraction: 0 });
    expect(fractions.at(-1)).toEqual({ job, fraction: 1 });
  });

  it('can be called off, and then nothing is stored', async () => {
    const opened = await openTestDesk();
    const bytes = new Uint8Array(await twoHalves(4000, 3000).png().toBuffer());
    const jobs = [randomUUID(), randomUUID()];
    const adding = jobs.map((job) =>
      addPhoto(opened.desk, { job, source: { bytes, name: 'a.png' } }),
    );
    for (const job of jobs) opened.desk.jobs.cancel(job);
    const results = await Promise.allSettled(adding);
    for (const result of results)
      expect(result).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    opened.desk.jobs.cancel(randomUUID());
    // The next one has its turn all the same.
    const { sha } = await addPhoto(opened.desk, {
      job: randomUUID(),
      source: { bytes, name: 'a.png' },
    });
    expect(photoFacts(opened.desk, { photos: [sha] })).toHaveLength(1);
  });

  it('that nobody has is said so', async () => {
    const { desk } = await openTestDesk();
    expect(await codeOf(() => photoBytes(desk, 'a'.repeat(64), 'full'))).toBe('photo-not-found');
  });
});
