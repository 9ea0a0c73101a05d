import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askNewsroom, waitForConnection } from '../support/bridge.ts';
import { startApp } from '../support/command-line.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';
import { typedIn, type TypedIn } from '../support/typed-in.ts';

const text = 'UBND xã họp lúc 7h30.\r\n\r\nCó 1.050 hộ tại TT Suối Mơ./.\r\n';
const spoken = [
  'Ủy ban nhân dân xã họp lúc bảy giờ ba mươi phút.',
  '',
  'Có một nghìn không trăm năm mươi hộ tại thị trấn Suối Mơ.',
];

describe('read', () => {
  let place: TypedIn;
  beforeAll(async () => {
    place = await typedIn();
    await writeFile(path.join(place.folder, 'tin.txt'), text);
  });
  afterAll(() => removeFolder(place.folder));

  test('prints a line for a line, of a file and of standard input', async () => {
    // Where Chromium would keep its files, had it not a place of its own in each run.
    const profile = path.join(place.folder, 'config');
    const env = { XDG_CONFIG_HOME: profile };
    const file = await place.run('read', 'tin.txt');
    expect(file).toEqual({ exitCode: 0, stdout: `${spoken.join('\n')}\n`, stderr: file.stderr });
    const piped = await startApp(['read', '-'], { input: Buffer.from(text), env });
    expect(piped).toMatchObject({ exitCode: 0, stdout: file.stdout });
    await expect(access(profile)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('reads UTF-16 with a mark, and an empty text as nothing', async () => {
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect((await startApp(['read', '-'], { input: utf16 })).stdout).toBe(`${spoken.join('\n')}\n`);
    expect(await startApp(['read', '-'], { input: Buffer.alloc(0) })).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
  });

  test('--json prints segments that cover each line', async () => {
    const { lines } = JSON.parse((await place.run('read', 'tin.txt', '--json')).stdout);
    expect(lines.map((line: { spoken: string }) => line.spoken)).toEqual(spoken);
    for (const { written, segments } of lines) {
      let at = 0;
      for (const segment of segments) {
        expect(segment.from).toBe(at);
        expect(written.slice(segment.from, segment.to)).toBe(segment.written);
        at = segment.to;
      }
      expect(at).toBe(written.length);
    }
    const asked = lines[2].segments.find(
      (segment: { written: string }) => segment.written === 'TT',
    );
    expect(asked.choices.length).toBeGreaterThan(1);
  });

  test('refuses in a sentence, with nothing on stdout', async () => {
    const missing = await place.run('read', 'none.txt');
    expect(missing).toMatchObject({ exitCode: 1, stdout: '' });
    expect(missing.stderr).toContain('Không thấy none.txt');
    const legacy = await startApp(['read', '-'], { input: Buffer.from([0x58, 0xb7, 0x20, 0xff]) });
    expect(legacy).toMatchObject({ exitCode: 1, stdout: '' });
    const typo = await place.run('read', 'tin.txt', '--data', 'typo');
    expect(typo).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await place.run('read')).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('with --data it reads as that station does', async () => {
    const desk = await launchDesk({ dataDir: place.data });
    try {
      await waitForConnection(desk.page, 'ready');
      const settings = await askNewsroom(desk.page, 'settings:read', {});
      if (!settings.ok) throw new Error(settings.code);
      const { houseStyle } = settings.value;
      await askNewsroom(desk.page, 'settings:write', {
        houseStyle: { ...houseStyle, thousand: 'ngàn' },
      });
      const put = await askNewsroom(desk.page, 'dictionary:put', {
        id: null,
        word: { written: 'TT Suối Mơ', spoken: 'trung tâm Suối Mơ', kind: 'word', note: '' },
        overwrite: false,
      });
      expect(put.ok).toBe(true);
      const { stdout, exitCode } = await place.run('read', 'tin.txt', '--data', place.data);
      expect(exitCode).toBe(0);
      expect(stdout.split('\n')[2]).toBe(
        'Có một ngàn không trăm năm mươi hộ tại trung tâm Suối Mơ.',
      );
    } finally {
      await desk.close();
    }
  });
});
