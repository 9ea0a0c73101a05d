import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askNewsroom, waitForConnection } from '../support/bridge.ts';
import type { Run } from '../support/command-line.ts';
import { startApp } from '../support/command-line.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';
import { sampleCaptions, sampleHeadline, sampleText } from '../support/sample-text.ts';

let folder: string;
let data: string;
/** Typed in `folder`, with temporary files in a place of its own. */
const run = (...words: string[]): Promise<Run> =>
  startApp(words, { env: { INIT_CWD: folder, TMPDIR: path.join(folder, 'tmp') } });

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-line-'));
  data = path.join(folder, 'library');
  await mkdir(path.join(folder, 'tmp'));
  await writeFile(path.join(folder, 'tin.txt'), sampleText);
});
afterEach(() => removeFolder(folder));

async function makePhotos(...names: readonly string[]): Promise<void> {
  await mkdir(path.join(folder, 'photos'), { recursive: true });
  for (const [index, name] of names.entries()) {
    const background = { r: 40 * index, g: 120, b: 90 };
    await sharp({ create: { width: 320, height: 240, channels: 3, background } })
      .jpeg()
      .toFile(path.join(folder, 'photos', name));
  }
}

/** What is left in the temporary folder; Chromium's own crash handler and the like are none of ours. */
async function leftBehind(): Promise<string[]> {
  return (await readdir(path.join(folder, 'tmp'))).filter((name) => name.startsWith('ban-tin'));
}

describe('help and wrong use', () => {
  test('help is the result', async () => {
    const all = await run('--help');
    expect(all).toMatchObject({ exitCode: 0 });
    expect(all.stdout).toMatch(/^Bản Tin: /);
    const one = await run('export', '--help');
    expect(one).toMatchObject({ exitCode: 0 });
    expect(one.stdout).toMatch(/^ban-tin export ID-or-FILE/);
  });

  test('wrong use ends with 2, says what was wrong, and stdout stays empty', async () => {
    const wrong = await run('export', 'tin.txt', '--to', 'docx', '--out', 'o');
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrong.stderr).toContain('"docx"');
    expect(wrong.stderr).toContain('ban-tin export ID-or-FILE');
  });
});

describe('import, list, export', () => {
  test('from a text to a listed bulletin to four kinds of files', async () => {
    const imported = await run('import', 'tin.txt', '--data', data, '--json');
    expect(imported.exitCode).toBe(0);
    const made = JSON.parse(imported.stdout);
    expect(made.imported).toMatchObject([
      {
        file: path.join(folder, 'tin.txt'),
        headline: sampleHeadline,
        captions: sampleCaptions.map((caption) => ({ caption, photo: null })),
      },
    ]);
    expect(made.imported[0].changes.length).toBeGreaterThan(0);
    for (const caption of sampleCaptions) expect(imported.stderr).toContain(caption);

    const listed = await run('list', '--data', data, '--json');
    const { id } = made.imported[0];
    expect(JSON.parse(listed.stdout).bulletins).toMatchObject([
      { id, headline: sampleHeadline, state: 'draft' },
    ]);
    expect((await run('list', '--state', 'aired', '--data', data)).stdout).toBe('');

    const kinds = 'html,fragment,pdf,json';
    const out = await run('export', id, '--to', kinds, '--out', 'o', '--data', data, '--json');
    expect(out.exitCode).toBe(0);
    const { exported } = JSON.parse(out.stdout);
    expect(exported.map(({ kind }: { kind: string }) => kind)).toEqual(kinds.split(','));
    for (const { files } of exported) {
      for (const file of files) {
        expect(path.isAbsolute(file)).toBe(false);
        expect((await readFile(path.join(folder, 'o', file))).length).toBeGreaterThan(0);
      }
    }
    expect(await leftBehind()).toEqual([]);
  });

  test('for people: one line a bulletin', async () => {
    const { stdout } = await run('import', 'tin.txt', '--data', data);
    expect(stdout).toMatch(new RegExp(`^[0-9a-f-]{36}\t${sampleHeadline}\t.*\n$`));
    const listed = await run('list', '--data', data);
    expect(listed.stdout).toMatch(new RegExp(`^[0-9a-f-]{36}\tbản nháp\t.*\t${sampleHeadline}\n$`));
  });

  test('a text exported at once leaves no library and no trace', async () => {
    const { exitCode, stdout } = await run(
      'export',
      'tin.txt',
      '--to',
      'html',
      '--out',
      'o',
      '--json',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: null, headline: sampleHeadline, refused: [] });
    expect((await readdir(folder)).sort()).toEqual(['o', 'tin.txt', 'tmp']);
    expect(await leftBehind()).toEqual([]);
  });

  test('one refused text does not keep the others out', async () => {
    await writeFile(
      path.join(folder, 'picture.txt'),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0]),
    );
    const { exitCode, stdout, stderr } = await run(
      'import',
      'picture.txt',
      'none.txt',
      'tin.txt',
      '--data',
      data,
      '--json',
    );
    expect(exitCode).toBe(1);
    const { imported, refused } = JSON.parse(stdout);
    expect(imported).toHaveLength(1);
    expect(refused).toMatchObject([
      { name: 'picture.txt', code: 'text-binary' },
      { name: 'none.txt', code: 'file-not-found' },
    ]);
    expect(stderr).toContain('picture.txt không phải là tệp chữ');
  });

  test('an existing file is left as it is, unless overwriting was said', async () => {
    const line = ['export', 'tin.txt', '--to', 'json', '--out', 'o', '--json'];
    const [name = ''] = JSON.parse((await run(...line)).stdout).exported[0].files;
    const file = path.join(folder, 'o', name);
    await writeFile(file, 'mine');
    const again = await run(...line);
    expect(again.exitCode).toBe(1);
    expect(JSON.parse(again.stdout)).toMatchObject({
      exported: [],
      refused: [{ code: 'file-exists' }],
    });
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect((await run(...line, '--overwrite')).exitCode).toBe(0);
    expect(await readFile(file, 'utf8')).not.toBe('mine');
  });

  test('a target that is a file, a library that is not there, an unknown id: refused', async () => {
    const target = await run('export', 'tin.txt', '--to', 'html', '--out', 'tin.txt');
    expect(target).toMatchObject({ exitCode: 1, stdout: '' });
    expect(target.stderr).toContain('không phải là thư mục');
    expect(await run('list', '--data', 'typo')).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await readdir(folder)).not.toContain('typo');
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const unknown = await run('export', id, '--to', 'html', '--out', 'o', '--data', data, '--json');
    expect(unknown.exitCode).toBe(1);
  });
});

describe('photos', () => {
  test('captions take the photos in the natural order of their names', async () => {
    await makePhotos('anh 10.jpg', 'anh 9.JPG');
    await writeFile(path.join(folder, 'photos', 'notes.txt'), 'no photo');
    const { exitCode, stdout, stderr } = await run(
      'import',
      'tin.txt',
      '--photos',
      'photos',
      '--data',
      data,
      '--json',
    );
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(stdout)).toMatchObject({
      imported: [{ captions: [{ photo: 'anh 9.JPG' }, { photo: 'anh 10.jpg' }] }],
      unusedPhotos: [],
    });
    expect(stderr).not.toContain('không khớp');
  });

  test('one too few is said, and which caption waits', async () => {
    await makePhotos('1.jpg');
    const { exitCode, stderr } = await run(
      'import',
      'tin.txt',
      '--photos',
      'photos',
      '--data',
      data,
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain('1 ảnh, 2 chú thích');
    expect(stderr).toContain(`"${sampleCaptions[1]}" còn chờ ảnh`);
    expect(stderr).not.toContain(`"${sampleCaptions[0]}" còn chờ ảnh`);
  });

  test('one too many is said, and which photo was not used', async () => {
    await makePhotos('1.jpg', '2.jpg', '3.jpg');
    const { exitCode, stderr } = await run(
      'import',
      'tin.txt',
      '--photos',
      'photos',
      '--data',
      data,
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain('3 ảnh, 2 chú thích');
    expect(stderr).toContain('3.jpg: ');
  });

  test('a photo that is none leaves its caption waiting and moves no other', async () => {
    await makePhotos('1.jpg', '2.jpg');
    await writeFile(path.join(folder, 'photos', '1.jpg'), 'no photo at all');
    const { exitCode, stdout } = await run(
      'import',
      'tin.txt',
      '--photos',
      'photos',
      '--data',
      data,
      '--json',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).imported[0]).toMatchObject({
      captions: [{ photo: null }, { photo: '2.jpg' }],
      refusedPhotos: [{ name: '1.jpg', code: 'photo-not-image' }],
    });
  });

  test('photos go along into the files of a text exported at once', async () => {
    await makePhotos('1.jpg', '2.jpg');
    const { exitCode, stdout } = await run(
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
});

describe('beside others', () => {
  test('works on the library of an open window', async () => {
    const desk = await launchDesk({ dataDir: data });
    try {
      await waitForConnection(desk.page, 'ready');
      expect((await run('import', 'tin.txt', '--data', data)).exitCode).toBe(0);
      const listed = await askNewsroom(desk.page, 'bulletins:list', {
        view: 'all',
        query: '',
        offset: 0,
        limit: 10,
      });
      expect(listed).toMatchObject({ ok: true });
      const headlines = listed.ok ? listed.value.rows.map(({ headline }) => headline) : [];
      expect(headlines).toContain(sampleHeadline);
    } finally {
      await desk.close();
    }
  });

  test('what a killed run left goes with the next one', async () => {
    const gone = path.join(folder, 'tmp', 'ban-tin-run-999999999-abcdef');
    await mkdir(path.join(gone, 'library'), { recursive: true });
    const running = path.join(folder, 'tmp', `ban-tin-run-${process.pid}-abcdef`);
    await mkdir(running);
    await run('list', '--data', data);
    expect(await leftBehind()).toEqual([path.basename(running)]);
  });

  test('a long result is written whole into a pipe that is read late', async () => {
    const files = Array.from({ length: 150 }, (_, at) => `tin-${at}.txt`);
    for (const file of files) await writeFile(path.join(folder, file), sampleText);
    const env = { INIT_CWD: folder };
    const { stdout, exitCode } = await startApp(['import', ...files, '--data', data, '--json'], {
      env,
      readAfterMs: 4_000,
    });
    expect(exitCode).toBe(0);
    expect(stdout.length).toBeGreaterThan(64 * 1024);
    expect(JSON.parse(stdout).imported).toHaveLength(files.length);
  });
});
