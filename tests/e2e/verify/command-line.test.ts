import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeFolder } from '../support/launch.ts';
import { type Station, makeStation } from '../support/station.ts';
import { type TypedIn, typedIn } from '../support/typed-in.ts';
import { type Piece, approvedPiece } from './approved-piece.ts';

/** `verify` and `check` as typed in a terminal, at a station with an approved bulletin. */

let place: TypedIn;
let station: Station;
let piece: Piece;
beforeAll(async () => {
  place = await typedIn();
  station = await makeStation(place.data, async (newsroom) => {
    piece = await approvedPiece(newsroom);
  });
  const out = await run('export', piece.id, '--to', 'html,pdf', '--out', 'ra');
  if (out.exitCode !== 0) throw new Error(out.stderr);
  const [html = '', pdf = ''] = out.stdout.trim().split('\n');
  exported = { html: path.join('ra', html), pdf: path.join('ra', pdf) };
});
afterAll(() => removeFolder(place.folder));
let exported: { html: string; pdf: string };

const run = (...words: string[]) => place.run(...words, '--data', place.data);

async function changed(file: string, change: (html: string) => string): Promise<string> {
  const html = await readFile(path.join(place.folder, file), 'utf8');
  const after = change(html);
  expect(after).not.toBe(html);
  await writeFile(path.join(place.folder, 'sửa.html'), after);
  return 'sửa.html';
}

describe('verify', () => {
  test('says yes to what went out, with who approved it and when', async () => {
    for (const file of [exported.html, exported.pdf]) {
      const { exitCode, stdout } = await run('verify', file);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('Đúng tệp của đài, bản đã duyệt.');
      expect(stdout).toContain('Người duyệt: Lò Văn Tám');
      expect(stdout).toContain(`Mã duyệt: ${piece.code}`);
      expect(stdout).toContain('bản duyệt mới nhất');
    }
  });

  test('says yes to the same words saved anew, and no to a changed word, which it shows', async () => {
    const anew = await changed(exported.html, (html) => html.replaceAll('\n', '\r\n'));
    expect(await run('verify', anew)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Đúng lời và ảnh'),
    });
    const forged = await changed(exported.html, (html) => html.replaceAll('15 tổ', '16 tổ'));
    const { exitCode, stdout } = await run('verify', forged);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Khác với bản đã duyệt.');
    // Among its neighbours, as in the window.
    expect(stdout).toMatch(/1,2 km đường; \[Mất: 15\] \[Thêm: 16\] tổ tự quản nhận chăm/u);
  });

  test('says with --json what it found, and 1 to what is unknown or not there', async () => {
    const { stdout } = await run('verify', exported.html, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'genuine',
      bulletin: piece.id,
      approval: { code: piece.code, revision: piece.revision },
    });
    const foreign = await run('verify', 'tin.txt');
    expect(foreign).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('không có mã duyệt'),
    });
    const missing = await run('verify', 'khong-co.pdf');
    expect(missing).toMatchObject({ exitCode: 1, stdout: '' });
    expect(missing.stderr).toContain('khong-co.pdf');
  });

  test('is told when it is used wrongly', async () => {
    expect(await run('verify')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await run('check', 'a')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('check', () => {
  test('finds a library whole, and prints the fingerprint of the sheet', async () => {
    const { exitCode, stdout } = await run('check');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Kho bản tin nguyên vẹn.');
    expect(stdout.replaceAll(' ', '')).toContain(station.sheet.stationFingerprint.toUpperCase());
    const json = JSON.parse((await run('check', '--json')).stdout);
    expect(json).toMatchObject({
      fault: null,
      looked: { revisions: 1, photos: expect.any(Number) },
      stationFingerprint: station.sheet.stationFingerprint,
    });
  });

  test('names what is wrong, and says what to do', async () => {
    const raw = new Sqlite(path.join(place.data, 'library.sqlite'));
    raw.prepare("UPDATE bulletins SET state = 'aired' WHERE id = ?").run(piece.id);
    raw.close();
    const { exitCode, stdout } = await run('check');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Kho bản tin có chỗ không đúng.');
    expect(stdout).toContain('Báo người quản trị');
    expect(stdout).toContain(`bulletins, ${piece.id}`);
  });
});
