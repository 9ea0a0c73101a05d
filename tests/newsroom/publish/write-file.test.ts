import { spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import { targetError } from '../../../electron/newsroom/publish/target-error.ts';
import { writeFileWhole, writeFolderWhole } from '../../../electron/newsroom/publish/write-file.ts';
import { codeOf } from '../support/codes.ts';
import { tempFolder } from '../support/temp-folder.ts';

const bytes = Buffer.from('mới');
const ask = { overwrite: false };
const agreed = { overwrite: true };
const refusal = (code: string, name = 'bai.html') =>
  expect.objectContaining({ code, detail: { name } });

/** A disk of 64 kB: a real one, where the system lets a test mount it; else null. */
function tinyDisk(): string | null {
  if (process.platform !== 'linux') return null;
  const folder = tempFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
}

describe('a file', () => {
  it('is written, and nothing is left beside it', async () => {
    const folder = tempFolder();
    const target = path.join(folder, 'bai.html');
    await writeFileWhole(target, bytes, ask);
    expect(await readFile(target)).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['bai.html']);
  });

  it('may be empty, or larger than a chunk', async () => {
    const folder = tempFolder();
    const large = Buffer.alloc(2_500_000, 'ế');
    await writeFileWhole(path.join(folder, 'a'), Buffer.alloc(0), ask);
    await writeFileWhole(path.join(folder, 'b'), large, ask);
    expect((await stat(path.join(folder, 'a'))).size).toBe(0);
    expect(large.equals(await readFile(path.join(folder, 'b')))).toBe(true);
  });

  it('never replaces another without leave', async () => {
    const folder = tempFolder();
    const target = path.join(folder, 'bai.html');
    await writeFile(target, 'cũ');
    await expect(writeFileWhole(target, bytes, ask)).rejects.toEqual(refusal('file-exists'));
    expect(await readFile(target, 'utf8')).toBe('cũ');
    expect(await readdir(folder)).toEqual(['bai.html']);
    await writeFileWhole(target, bytes, agreed);
    expect(await readFile(target, 'utf8')).toBe('mới');
  });

  it('of two that are written at once without leave, one is kept and the other refused', async () => {
    const folder = tempFolder();
    const target = path.join(folder, 'bai.html');
    const outcomes = await Promise.allSettled(
      ['một', 'hai', 'ba'].map((text) => writeFileWhole(target, Buffer.from(text), ask)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['bai.html']);
  });

  it('is not there when it was given up, and an old one still is', async () => {
    const folder = tempFolder();
    const target = path.join(folder, 'bai.html');
    await writeFile(target, 'cũ');
    const given = { overwrite: true, signal: AbortSignal.abort() };
    await expect(writeFileWhole(target, bytes, given)).rejects.toEqual(
      expect.objectContaining({ code: 'cancelled' }),
    );
    expect(await readFile(target, 'utf8')).toBe('cũ');
    expect(await readdir(folder)).toEqual(['bai.html']);
  });

  it('goes into no folder that is gone', async () => {
    const target = path.join(tempFolder(), 'usb', 'bai.html');
    await expect(writeFileWhole(target, bytes, ask)).rejects.toEqual(refusal('target-vanished'));
  });

  it('goes under no file that is taken for a folder', async () => {
    const file = path.join(tempFolder(), 'tệp');
    await writeFile(file, '');
    const target = path.join(file, 'bai.html');
    await expect(writeFileWhole(target, bytes, ask)).rejects.toEqual(refusal('target-not-folder'));
  });

  it('replaces no folder', async () => {
    const target = path.join(tempFolder(), 'bai.html');
    await mkdir(target);
    await writeFile(path.join(target, 'của tôi'), 'x');
    await expect(writeFileWhole(target, bytes, agreed)).rejects.toEqual(refusal('file-exists'));
    expect(await readdir(target)).toEqual(['của tôi']);
  });

  it('that does not fit leaves nothing, and the old one as it was', async () => {
    const disk = tinyDisk();
    const folder = disk ?? tempFolder();
    const target = path.join(folder, 'bai.html');
    await writeFile(target, 'cũ');
    const large = Buffer.alloc(200_000);
    // Where no small disk can be had, the same steps go well: only the system's code is then untried.
    const expected = disk === null ? ['written', large] : ['disk-full', Buffer.from('cũ')];
    const outcome = await codeOf(() => writeFileWhole(target, large, agreed));
    expect([outcome.replace('nothing was thrown', 'written'), await readFile(target)]).toEqual(
      expected,
    );
    expect(await readdir(folder)).toEqual(['bai.html']);
  });
});

describe('a folder', () => {
  const files = new Map([
    ['bai.html', bytes],
    ['photos/01-anh.jpg', Buffer.from('ảnh')],
  ]);

  it('appears whole', async () => {
    const folder = tempFolder();
    await writeFolderWhole(path.join(folder, 'bai'), files, ask);
    expect(await readdir(folder)).toEqual(['bai']);
    expect(await readFile(path.join(folder, 'bai/photos/01-anh.jpg'), 'utf8')).toBe('ảnh');
  });

  it('that is there is kept without leave, and with leave loses nothing of a person’s own', async () => {
    const target = path.join(tempFolder(), 'bai');
    await mkdir(target);
    await writeFile(path.join(target, 'bai.html'), 'cũ');
    await writeFile(path.join(target, 'ghi chú.txt'), 'của tôi');
    await expect(writeFolderWhole(target, files, ask)).rejects.toEqual(
      refusal('file-exists', 'bai'),
    );
    await writeFolderWhole(target, files, agreed);
    expect((await readdir(target)).toSorted()).toEqual(['bai.html', 'ghi chú.txt', 'photos']);
    expect(await readFile(path.join(target, 'bai.html'), 'utf8')).toBe('mới');
  });

  it('is not there at all when a file of it fails', async () => {
    const folder = tempFolder();
    const clash = new Map([...files, ['bai.html/x', bytes]]);
    await expect(writeFolderWhole(path.join(folder, 'bai'), clash, ask)).rejects.toMatchObject({
      code: 'file-exists',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not there at all when its place vanishes in the middle', async () => {
    const parent = tempFolder();
    const folder = path.join(parent, 'usb');
    await mkdir(folder);
    const many = new Map(
      Array.from(
        { length: 200 },
        (_, index) => [`photos/${index}.jpg`, Buffer.alloc(20_000)] as const,
      ),
    );
    const work = writeFolderWhole(path.join(folder, 'bai'), many, ask);
    const pulled = rename(folder, path.join(parent, 'đã rút'));
    await expect(work).rejects.toEqual(refusal('target-vanished', 'bai'));
    await pulled;
    await rm(path.join(parent, 'đã rút'), { recursive: true });
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('what the system says', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EIO', 'target-vanished'],
    ['ENODEV', 'target-vanished'],
    ['EBUSY', 'file-in-use'],
  ])('%s is %s', (system, code) => {
    const error = Object.assign(new Error(system), { code: system });
    expect(targetError(error, '/usb/bai.html')).toEqual(refusal(code));
  });

  it('is left alone where it is a bug of ours', () => {
    const bug = new TypeError('x');
    expect(targetError(bug, '/usb/bai.html')).toBe(bug);
  });
});
