import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { photosIn } from '../../../../electron/shell/cli/photo-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ban-tin-photos-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('images in the natural order of their names, and nothing else', async () => {
  const names = ['anh 10.jpg', 'Anh 2.JPG', 'anh 1.png', '._anh 1.png', 'ghi chú.txt', 'b.heic'];
  for (const name of names) writeFileSync(path.join(folder, name), '');
  mkdirSync(path.join(folder, 'thư mục.jpg'));
  const photos = await photosIn(folder);
  expect(photos.map((file) => path.basename(file))).toEqual([
    'anh 1.png',
    'Anh 2.JPG',
    'anh 10.jpg',
    'b.heic',
  ]);
});

test('a folder that is not there is refused by name', async () => {
  await expect(photosIn(path.join(folder, 'none'))).rejects.toMatchObject({
    code: 'file-not-found',
    detail: { name: 'none' },
  });
});
