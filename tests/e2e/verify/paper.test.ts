import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Difference } from '../../../domain/contract/history.ts';
import { launchStation, type StationDesk } from '../support/station.ts';
import { type Piece, approvedPiece, exportPiece, verifyInWindow } from './approved-piece.ts';
import {
  type SheetKind,
  otherPicture,
  printAnew,
  saveByPoppler,
  sheetKinds,
  sheetOf,
} from './reprint.ts';

/** Paper that comes back: as it went out, saved by another program, printed anew, and forged. */

let desk: StationDesk;
let piece: Piece;
beforeAll(async () => {
  desk = await launchStation({
    as: 'reporter',
    before: async (newsroom) => {
      piece = await approvedPiece(newsroom);
    },
  });
});
afterAll(() => desk.close());

const verify = (file: string) => verifyInWindow(desk, file);

async function forged(kind: SheetKind, ...changes: [from: string | RegExp, to: string][]) {
  const sheet = await sheetOf(desk, piece, kind);
  let { html, footer } = sheet;
  for (const [from, to] of changes) {
    const before = html + footer;
    html = html.replace(from, to);
    footer = footer.replace(from, to);
    expect(html + footer).not.toBe(before);
  }
  return printAnew(desk, { ...sheet, html, footer });
}

const removed = (text: string): Difference => ({ kind: 'removed', text });
const added = (text: string): Difference => ({ kind: 'added', text });

describe.each(sheetKinds)('the sheet "%s"', (kind) => {
  test('as it went out is genuine', async () => {
    expect(await verify(await exportPiece(desk, piece, kind))).toMatchObject({
      verdict: 'genuine',
      approval: { code: piece.code },
      latest: true,
    });
  });

  test('saved by another program has the same words and photos', async () => {
    const saved = saveByPoppler(await exportPiece(desk, piece, kind));
    expect(await verify(saved)).toMatchObject({
      verdict: 'same-words',
      approval: { code: piece.code, approver: 'Lò Văn Tám' },
      differences: [],
      photosThatDiffer: 0,
    });
  });

  test('printed anew, in other letters and on paper of another size, has them too', async () => {
    const sheet = await sheetOf(desk, piece, kind);
    const others = [
      printAnew(desk, sheet),
      printAnew(desk, sheet, { scale: 0.8, pageSize: 'Letter' }),
    ];
    for (const file of await Promise.all(others))
      expect(await verify(file)).toMatchObject({
        verdict: 'same-words',
        differences: [],
        photosThatDiffer: 0,
      });
  });

  test('says of another approver that it is another', async () => {
    const found = await verify(await forged(kind, ['Đã duyệt: Lò Văn Tám', 'Đã duyệt: Lò Văn Tư']));
    expect(found.verdict).toBe('differs');
    expect(found.differences).toContainEqual(added(expect.stringContaining('Tư')));
  });
});

describe('a changed', () => {
  test.each<[what: string, kind: SheetKind, from: string, to: string, shown: Difference[]]>([
    ['letter', 'pdf', 'góp công', 'góp cồng', [removed('công'), added('cồng')]],
    ['number', 'pdf', '15 tổ', '16 tổ', [removed('15'), added('16')]],
    ['tone mark', 'approval', 'phấn khởi', 'phận khởi', [removed('phấn'), added('phận')]],
    [
      'caption',
      'approval',
      '>Tuyến đường sau',
      '>Tuyến đường trước',
      [removed('sau'), added('trước')],
    ],
    [
      'hyphen',
      'pdf',
      'Tân - Lập đến đầu bản',
      'Tân, Lập đến đầu bản',
      [removed('Tân -'), added('Tân,')],
    ],
    ['place of a comma', 'pdf', 'QL 6 đã', 'QL, 6 đã', [removed('QL'), added('QL,')]],
    ['cell', 'pdf', '>34<', '>43<', [removed('34'), added('43')]],
    ['spoken word', 'script', ' sáu đã thông', ' bảy đã thông', [removed('sáu'), added('bảy')]],
    ['signer', 'approval', '>Lò Văn Tám<', '>Lò Văn Tư<', [removed('Tám'), added('Tư')]],
  ])('%s is found and shown', async (_what, kind, from, to, shown) => {
    expect(await verify(await forged(kind, [from, to]))).toMatchObject({
      verdict: 'differs',
      differences: shown,
      approval: { code: piece.code },
    });
  });

  test('order of two words is found', async () => {
    const file = await forged('pdf', ['người đi cũng vui', 'người cũng đi vui']);
    expect((await verify(file)).verdict).toBe('differs');
  });

  test('text with a sentence more, or a page less, is found', async () => {
    const more = await forged('pdf', [
      '<div class="closing">',
      '<p>Thêm một câu.</p><div class="closing">',
    ]);
    expect(await verify(more)).toMatchObject({
      verdict: 'differs',
      differences: [added('Thêm một câu.')],
    });
    const less = await forged('pdf', [/<p>Chi tiết tại[^]*?<\/p>/, '']);
    expect(await verify(less)).toMatchObject({
      verdict: 'differs',
      differences: [removed('Chi tiết tại trang của xã./.')],
    });
  });

  test('photo, one gone and one too many are counted', async () => {
    const jpeg = /data:image\/jpeg;base64,[A-Za-z0-9+/=]+/;
    const other = `data:image/jpeg;base64,${await otherPicture()}`;
    const cases: [from: RegExp, to: string, differ: number][] = [
      [jpeg, other, 1],
      [/<img[^>]*>/, '', 2],
      [/(<figure>)(<img[^>]*>)/, `$1<img src="${other}" width="400" height="260">$2`, 3],
    ];
    for (const [from, to, photosThatDiffer] of cases)
      expect(await verify(await forged('pdf', [from, to]))).toMatchObject({
        verdict: 'differs',
        differences: [],
        photosThatDiffer,
      });
  });
});

describe('a PDF that is none of ours', () => {
  test('is unknown, and says why', async () => {
    const foreign = await print('<meta charset="utf-8"><p>Công văn số 12.</p>');
    const stranger = await print('<p>Mã duyệt 0000-0000-0000</p>');
    const scan = await print(`<img src="data:image/jpeg;base64,${await otherPicture()}">`);
    const ours = await readFile(await exportPiece(desk, piece, 'pdf'));
    const reasons: [file: string, reason: string][] = [
      [foreign, 'no-code'],
      [stranger, 'other-code'],
      [scan, 'no-words'],
      [await write('khoa.pdf', locked(await readFile(foreign, 'latin1'))), 'locked'],
      [await write('rong.pdf', ''), 'empty'],
      [await write('anh.pdf', Buffer.from(await otherPicture(), 'base64')), 'other-kind'],
      [await write('dau.pdf', ours.subarray(0, 400)), 'damaged'],
      [await write('rac.pdf', '%PDF-1.7\nkhông có gì'), 'damaged'],
      [await write('thu.html', '<p>Một trang khác.</p>'), 'no-code'],
    ];
    for (const [file, reason] of reasons)
      expect([path.basename(file), await verify(file)]).toMatchObject([
        path.basename(file),
        { verdict: 'unknown', reason, bulletin: null },
      ]);
  });

  test('cut off in the middle is never taken for the whole', async () => {
    const whole = await exportPiece(desk, piece, 'pdf');
    const { length } = await readFile(whole);
    for (const share of [0.99, 0.9, 0.7, 0.5, 0.2]) {
      const cut = await write(`cut-${share}.pdf`, await readFile(whole));
      await truncate(cut, Math.floor(length * share));
      const { verdict } = await verify(cut);
      expect([share, verdict]).toEqual([share, expect.stringMatching(/^(unknown|differs)$/)]);
    }
  });
});

async function write(name: string, bytes: string | Uint8Array): Promise<string> {
  const file = path.join(desk.dataDir, name);
  await writeFile(file, bytes);
  return file;
}
function print(html: string): Promise<string> {
  return printAnew(desk, { html, header: '<i></i>', footer: '<i></i>', title: '' });
}

/** Under a password that nobody knows: the marks of its check fit none. */
function locked(pdf: string): Uint8Array {
  const marks = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(${'i'.repeat(16)}) (${'i'.repeat(16)})]`;
  const changed = pdf.replace(/trailer\s*<</, (trailer) => `${trailer} ${marks} `);
  expect(changed).not.toBe(pdf);
  return Buffer.from(changed, 'latin1');
}
