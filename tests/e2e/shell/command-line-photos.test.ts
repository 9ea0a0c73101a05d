import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFolder } from '../support/launch.ts';
import { sampleCaptions } from '../support/sample-text.ts';
import type { TypedIn } from '../support/typed-in.ts';
import { typedIn } from '../support/typed-in.ts';

let place: TypedIn;
beforeEach(async () => {
  place = await typedIn();
});
afterEach(() => removeFolder(place.folder));

async function makePhotos(...names: readonly string[]): Promise<void> {
  await mkdir(path.join(place.folder, 'photos'), { recursive: true });
  for (const [index, name] of names.entries()) {
    const background = { r: 40 * index, g: 120, b: 90 };
    await sharp({ create: { width: 320, height: 240, channels: 3, background } })
      .jpeg()
      .toFile(path.join(place.folder, 'photos', name));
  }
}

/** The sample's text and the photos beside it, into the library. */
const importWithPhotos = (...more: readonly string[]) =>
  place.run('import', 'tin.txt', '--photos', 'photos', '--data', place.data, ...more);

test('captions take the photos in the natural order of their names', async () => {
  await makePhotos('anh 10.jpg', 'anh 9.JPG');
  await writeFile(path.join(place.folder, 'photos', 'notes.txt'), 'no photo');
  const { exitCode, stdout, stderr } = await importWithPhotos('--json');
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(stdout)).toMatchObject({
    imported: [{ captions: [{ photo: 'anh 9.JPG' }, { photo: 'anh 10.jpg' }] }],
    unusedPhotos: [],
  });
  expect(stderr).not.toContain('không khớp');
});

test('one too few is said, and which caption waits', async () => {
  await makePhotos('1.jpg');
  const { exitCode, stderr } = await importWithPhotos();
  expect(exitCode).toBe(0);
  expect(stderr).toContain('1 ảnh, 2 chú thích');
  expect(stderr).toContain(`"${sampleCaptions[1]}" còn chờ ảnh`);
  expect(stderr).not.toContain(`"${sampleCaptions[0]}" còn chờ ảnh`);
});

test('one too many is said, and which photo was not used', async () => {
  await makePhotos('1.jpg', '2.jpg', '3.jpg');
  const { exitCode, stderr } = await importWithPhotos();
  expect(exitCode).toBe(0);
  expect(stderr).toContain('3 ảnh, 2 chú thích');
  expect(stderr).toContain('3.jpg: ');
});

test('a photo that is none leaves its caption waiting and moves no other', async () => {
  await makePhotos('1.jpg', '2.jpg');
  await writeFile(path.join(place.folder, 'photos', '1.jpg'), 'no photo at all');
  const { exitCode, stdout } = await importWithPhotos('--json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout).imported[0]).toMatchObject({
    captions: [{ photo: null }, { photo: '2.jpg' }],
    refusedPhotos: [{ name: '1.jpg', code: 'photo-not-image' }],
  });
});

test('photos go along into the files of a text exported at once', async () => {
  await makePhotos('1.jpg', '2.jpg');
  const { exitCode, stdout } = await place.run(
    'export',
    'tin.txt',
    '--photos',
    'photos',
    '--to',
    'fragment',
    '--out',
    'o',
    '--json',
  );
  expect(exitCode).toBe(0);
  const { files } = JSON.parse(stdout).exported[0];
  expect(files.filter((file: string) => file.includes('/photos/'))).toHaveLength(2);
});
