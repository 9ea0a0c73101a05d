import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PhotoSha } from '#domain/bulletin';
import {
  clipboardFragment,
  publishFragment,
} from '../../../electron/newsroom/publish/publish-fragment.ts';
import { publishHtml } from '../../../electron/newsroom/publish/publish-html.ts';
import type { PublishIo } from '../../../electron/newsroom/publish/publish-io.ts';
import { publishJson } from '../../../electron/newsroom/publish/publish-json.ts';
import { publishPdf } from '../../../electron/newsroom/publish/publish-pdf.ts';
import { photoA, samplePublishable } from '../../fixtures/publishable.ts';
import { tempFolder } from '../support/temp-folder.ts';

const bulletin = samplePublishable();
const slug = 'ra-quan-lam-duong-o-thon-na-pong';

/** A library of two photos and a printer that keeps what it was given. */
function world(more: Partial<PublishIo> = {}) {
  const asked: string[] = [];
  const fractions: number[] = [];
  const printed: string[] = [];
  const io: PublishIo = {
    photoBytes: (sha: PhotoSha, size) => {
      asked.push(`${sha[0]} ${size}`);
      return Buffer.from(`ảnh ${sha[0]}`);
    },
    photoUrl: (sha) => `app://photo/${sha}`,
    toPdf: ({ html, header }) => {
      printed.push(html, header);
      return Promise.resolve(new Uint8Array([1, 2, 3]));
    },
    progress: (fraction) => fractions.push(fraction),
    ...more,
  };
  return { io, asked, fractions, printed };
}

describe('html', () => {
  it('is one file with its photos inside, at web size', async () => {
    const { io, asked, fractions } = world();
    const target = path.join(tempFolder(), 'trang.html');
    const exported = await publishHtml(bulletin, { path: target, overwrite: false }, io);
    const html = await readFile(target, 'utf8');
    expect(exported).toEqual({
      kind: 'html',
      files: ['trang.html'],
      bytes: Buffer.byteLength(html),
    });
    expect(html).toContain(
      `src="data:image/jpeg;base64,${Buffer.from('ảnh a').toString('base64')}"`,
    );
    expect(asked).toEqual(['a web', 'b web']);
    expect(fractions.every((fraction) => fraction > 0 && fraction < 1)).toBe(true);
  });

  it('gets a name of ours in a folder', async () => {
    const folder = tempFolder();
    const exported = await publishHtml(bulletin, { path: folder, overwrite: false }, world().io);
    expect(exported.files).toEqual([`${slug}.html`]);
    expect(await readdir(folder)).toEqual(exported.files);
  });

  it('asks before it replaces', async () => {
    const folder = tempFolder();
    await writeFile(path.join(folder, `${slug}.html`), 'cũ');
    await expect(
      publishHtml(bulletin, { path: folder, overwrite: false }, world().io),
    ).rejects.toMatchObject({
      code: 'file-exists',
      detail: { name: `${slug}.html` },
    });
  });

  it('is given up between two photos', async () => {
    const controller = new AbortController();
    const { io, asked } = world({ signal: controller.signal });
    const folder = tempFolder();
    const stopping: PublishIo = {
      ...io,
      photoBytes: (sha, size) => {
        controller.abort();
        return io.photoBytes(sha, size);
      },
    };
    await expect(
      publishHtml(bulletin, { path: folder, overwrite: false }, stopping),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toEqual(['a web']);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('pdf', () => {
  it('is what the shell printed of the paper', async () => {
    const { io, printed } = world();
    const target = path.join(tempFolder(), 'bai.pdf');
    expect(await publishPdf(bulletin, { path: target, overwrite: false }, io)).toEqual({
      kind: 'pdf',
      files: ['bai.pdf'],
      bytes: 3,
    });
    expect([...(await readFile(target))]).toEqual([1, 2, 3]);
    expect(printed[0]).toContain(`src="app://photo/${photoA}"`);
    expect(printed[1]).toContain('pageNumber');
  });
});

describe('json', () => {
  it('is plain', async () => {
    const folder = tempFolder();
    const { files } = await publishJson(bulletin, { path: folder, overwrite: false }, {});
    expect(JSON.parse(await readFile(path.join(folder, files[0] ?? ''), 'utf8'))).toMatchObject({
      schemaVersion: 1,
      fields: bulletin.fields,
    });
  });
});

describe('fragment', () => {
  const names = [
    'bai-viet.html',
    'bai-viet.txt',
    'photos/01-toan-canh-le-ra-quan.jpg',
    'photos/02-ba-con-phat-quang.jpg',
  ];

  it('is a zip where a zip was asked for', async () => {
    const target = path.join(tempFolder(), 'Bài.ZIP');
    const exported = await publishFragment(
      bulletin,
      { path: target, overwrite: false },
      world().io,
    );
    const zip = await readFile(target);
    expect(exported).toEqual({ kind: 'fragment', files: ['Bài.ZIP'], bytes: zip.length });
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(names);
    const photo = files['photos/01-toan-canh-le-ra-quan.jpg'];
    expect(photo && strFromU8(photo)).toBe('ảnh a');
    const html = files['bai-viet.html'];
    expect(html && strFromU8(html)).toContain('src="photos/01-toan-canh-le-ra-quan.jpg"');
  });

  it('is a new folder inside a folder that is there', async () => {
    const folder = tempFolder();
    const { files, bytes } = await publishFragment(
      bulletin,
      { path: folder, overwrite: false },
      world().io,
    );
    expect(files).toEqual(names.map((name) => `${slug}/${name}`));
    const sizes = await Promise.all(
      files.map(async (name) => (await readFile(path.join(folder, name))).length),
    );
    expect(bytes).toBe(sizes.reduce((sum, size) => sum + size));
    expect(await readFile(path.join(folder, slug, 'bai-viet.txt'), 'utf8')).toMatch(
      /^Ra quân làm đường ở thôn Nà Pồng\n\n/,
    );
  });

  it('is the folder itself where there is none', async () => {
    const folder = tempFolder();
    const target = path.join(folder, 'web');
    await publishFragment(bulletin, { path: target, overwrite: false }, world().io);
    expect((await readdir(target)).toSorted()).toEqual(['bai-viet.html', 'bai-viet.txt', 'photos']);
  });

  it('asks before it writes into a folder of the same name', async () => {
    const folder = tempFolder();
    await mkdir(path.join(folder, slug));
    await expect(
      publishFragment(bulletin, { path: folder, overwrite: false }, world().io),
    ).rejects.toMatchObject({ code: 'file-exists' });
  });

  it('carries its photos along on the clipboard', async () => {
    const { html, text } = await clipboardFragment(bulletin, world().io);
    expect(html.match(/src="data:image\/jpeg;base64,/g)).toHaveLength(2);
    expect(text).toMatch(/^Ra quân làm đường/);
  });
});
