import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askNewsroom, waitForConnection } from '../support/bridge.ts';
import { startApp } from '../support/command-line.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';
import { sampleCaptions, sampleHeadline, sampleText } from '../support/sample-text.ts';
import type { TypedIn } from '../support/typed-in.ts';
import { typedIn } from '../support/typed-in.ts';

let place: TypedIn;
beforeEach(async () => {
  place = await typedIn();
});
afterEach(() => removeFolder(place.folder));

describe('help and wrong use', () => {
  test('help is the result', async () => {
    const all = await place.run('--help');
    expect(all).toMatchObject({ exitCode: 0 });
    expect(all.stdout).toMatch(/^Bản Tin: /);
    const one = await place.run('export', '--help');
    expect(one).toMatchObject({ exitCode: 0 });
    expect(one.stdout).toMatch(/^ban-tin export ID-or-FILE/);
  });

  test('wrong use ends with 2, says what was wrong, and stdout stays empty', async () => {
    const wrong = await place.run('export', 'tin.txt', '--to', 'docx', '--out', 'o');
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrong.stderr).toContain('"docx"');
    expect(wrong.stderr).toContain('ban-tin export ID-or-FILE');
  });
});

describe('import, list, export', () => {
  test('from a text to a listed bulletin to four kinds of files', async () => {
    const imported = await place.run('import', 'tin.txt', '--data', place.data, '--json');
    expect(imported.exitCode).toBe(0);
    const made = JSON.parse(imported.stdout);
    expect(made.imported).toMatchObject([
      {
        file: path.join(place.folder, 'tin.txt'),
        headline: sampleHeadline,
        captions: sampleCaptions.map((caption) => ({ caption, photo: null })),
      },
    ]);
    expect(made.imported[0].changes.length).toBeGreaterThan(0);
    for (const caption of sampleCaptions) expect(imported.stderr).toContain(caption);

    const listed = await place.run('list', '--data', place.data, '--json');
    const { id } = made.imported[0];
    expect(JSON.parse(listed.stdout).bulletins).toMatchObject([
      { id, headline: sampleHeadline, state: 'draft' },
    ]);
    expect((await place.run('list', '--state', 'aired', '--data', place.data)).stdout).toBe('');

    const kinds = 'html,fragment,pdf,json';
    const out = await place.run(
      'export',
      id,
      '--to',
      kinds,
      '--out',
      'o',
      '--data',
      place.data,
      '--json',
    );
    expect(out.exitCode).toBe(0);
    const { exported } = JSON.parse(out.stdout);
    expect(exported.map(({ kind }: { kind: string }) => kind)).toEqual(kinds.split(','));
    for (const { files } of exported) {
      for (const file of files) {
        expect(path.isAbsolute(file)).toBe(false);
        expect((await readFile(path.join(place.folder, 'o', file))).length).toBeGreaterThan(0);
      }
    }
    expect(await place.leftBehind()).toEqual([]);
  });

  test('for people: one line a bulletin', async () => {
    const { stdout } = await place.run('import', 'tin.txt', '--data', place.data);
    expect(stdout).toMatch(new RegExp(`^[0-9a-f-]{36}\t${sampleHeadline}\t.*\n$`));
    const listed = await place.run('list', '--data', place.data);
    expect(listed.stdout).toMatch(new RegExp(`^[0-9a-f-]{36}\tbản nháp\t.*\t${sampleHeadline}\n$`));
  });

  test('a text exported at once leaves no library and no trace', async () => {
    const { exitCode, stdout } = await place.run(
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
    expect((await readdir(place.folder)).sort()).toEqual(['o', 'tin.txt', 'tmp']);
    expect(await place.leftBehind()).toEqual([]);
    const [{ files }] = JSON.parse(stdout).exported;
    const html = await readFile(path.join(place.folder, 'o', files[0]), 'utf8');
    // Nobody approved it, and it says so before anything else.
    const body = html.slice(html.indexOf('<body>')).replaceAll(/<[^>]+>/g, ' ');
    expect(body.trimStart().startsWith('BẢN NHÁP – CHƯA DUYỆT')).toBe(true);
  });

  test('one refused text does not keep the others out', async () => {
    await writeFile(
      path.join(place.folder, 'picture.txt'),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0]),
    );
    const { exitCode, stdout, stderr } = await place.run(
      'import',
      'picture.txt',
      'none.txt',
      'tin.txt',
      '--data',
      place.data,
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
    const [name = ''] = JSON.parse((await place.run(...line)).stdout).exported[0].files;
    const file = path.join(place.folder, 'o', name);
    await writeFile(file, 'mine');
    const again = await place.run(...line);
    expect(again.exitCode).toBe(1);
    expect(JSON.parse(again.stdout)).toMatchObject({
      exported: [],
      refused: [{ code: 'file-exists' }],
    });
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect((await place.run(...line, '--overwrite')).exitCode).toBe(0);
    expect(await readFile(file, 'utf8')).not.toBe('mine');
  });

  test('a target that is a file, a library that is not there, an unknown id: refused', async () => {
    const target = await place.run('export', 'tin.txt', '--to', 'html', '--out', 'tin.txt');
    expect(target).toMatchObject({ exitCode: 1, stdout: '' });
    expect(target.stderr).toContain('không phải là thư mục');
    expect(await place.run('list', '--data', 'typo')).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await readdir(place.folder)).not.toContain('typo');
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const unknown = await place.run(
      'export',
      id,
      '--to',
      'html',
      '--out',
      'o',
      '--data',
      place.data,
      '--json',
    );
    expect(unknown.exitCode).toBe(1);
  });
});

describe('beside others', () => {
  test('works on the library of an open window', async () => {
    const desk = await launchDesk({ dataDir: place.data });
    try {
      await waitForConnection(desk.page, 'ready');
      expect((await place.run('import', 'tin.txt', '--data', place.data)).exitCode).toBe(0);
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
    const gone = path.join(place.folder, 'tmp', 'ban-tin-run-999999999-abcdef');
    await mkdir(path.join(gone, 'library'), { recursive: true });
    const running = path.join(place.folder, 'tmp', `ban-tin-run-${process.pid}-abcdef`);
    await mkdir(running);
    await place.run('list', '--data', place.data);
    expect(await place.leftBehind()).toEqual([path.basename(running)]);
  });

  test('a reader that goes away is no failure', async () => {
    await place.run('import', 'tin.txt', '--data', place.data);
    const run = await startApp(['list', '--data', place.data], { readNothing: true });
    expect(run.exitCode).toBe(0);
    expect(run.stderr).not.toContain('EPIPE');
  });

  test('a long result is written whole into a pipe that is read late', async () => {
    const files = Array.from({ length: 150 }, (_, at) => `tin-${at}.txt`);
    for (const file of files) await writeFile(path.join(place.folder, file), sampleText);
    const env = { INIT_CWD: place.folder };
    const { stdout, stderr, exitCode } = await startApp(
      ['import', ...files, '--data', place.data, '--json'],
      {
        env,
        readAfterMs: 4_000,
      },
    );
    expect(exitCode).toBe(0);
    expect(stdout.length).toBeGreaterThan(64 * 1024);
    expect(stderr).not.toContain('Warning');
    expect(JSON.parse(stdout).imported).toHaveLength(files.length);
  });
});
