import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallOutput, ExportKind } from '#domain/contract';
import sharp from 'sharp';
import { documentOf, fieldsOf, figure, paragraph } from '../../support/documents.ts';
import {
  type Newsroom,
  approve,
  approvedPiece,
  openNewsroomOfPeople,
  rewrite,
  submit,
  write,
} from '../../support/newsroom-people.ts';
import { twoHalves } from '../../support/pictures.ts';
import { PASSCODE } from '../../support/station.ts';
import { tempFolder } from '../../support/temp-folder.ts';

async function exportFile(
  { newsroom, reporter }: Newsroom,
  id: string,
  kind: ExportKind = 'html',
  revision?: string,
): Promise<string> {
  const file = path.join(tempFolder(), `tin.${kind === 'fragment' ? 'zip' : kind}`);
  const ticket = randomUUID();
  await newsroom.control('tickets:grant', { ticket, path: file, use: 'write' });
  await reporter.client.call('publishing:export', {
    job: randomUUID(),
    id,
    kind,
    ticket,
    overwrite: false,
    ...(revision === undefined ? {} : { revision }),
  });
  return file;
}

async function verify(
  { newsroom, reporter }: Newsroom,
  file: string,
): Promise<CallOutput<'publishing:verify'>> {
  const ticket = randomUUID();
  await newsroom.control('tickets:grant', { ticket, path: file, use: 'read' });
  return reporter.client.call('publishing:verify', { job: randomUUID(), ticket });
}

/** The same file with other bytes somewhere. */
function changed(file: string, change: (html: string) => string): string {
  const other = path.join(tempFolder(), 'sửa.html');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(other, after);
  return other;
}

describe('an exported page', () => {
  it('says who approved it when, and by which code', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await approvedPiece(people);
    const html = readFileSync(await exportFile(people, piece.id), 'utf8');
    expect(html.replaceAll(/<[^>]*>/gu, '')).toMatch(
      new RegExp(
        `Đã duyệt: Lò Văn Tám, \\d+h\\d\\d ngày [\\d/]+\\. Phiên bản 1\\. Mã duyệt ${piece.code}`,
      ),
    );
    expect(html).not.toContain('CHƯA DUYỆT');
    const { text } = await people.reporter.client.call('publishing:fragment', { id: piece.id });
    expect(text.endsWith(piece.code)).toBe(true);
    const json = JSON.parse(readFileSync(await exportFile(people, piece.id, 'json'), 'utf8'));
    expect(json.approval).toMatchObject({ code: piece.code, approver: 'Lò Văn Tám' });
  });

  it('of anything else is stamped, and of the approved revision is not, though another waits', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter } = people;
    const piece = await approvedPiece(people);
    await rewrite(reporter, piece, 'Chiều nay, xã ra quân.');
    const pageOf = async (revision?: string) =>
      readFileSync(await exportFile(people, piece.id, 'html', revision), 'utf8');
    const draft = await pageOf();
    expect(draft).toContain('BẢN NHÁP – CHƯA DUYỆT');
    expect(draft).toContain('Chiều nay');
    expect(draft).not.toContain(piece.code);
    const approved = await pageOf(piece.revision);
    expect(approved).toContain('Sáng nay');
    expect(approved).toContain(piece.code);
    const { revision } = await submit(reporter, piece);
    expect(await pageOf(revision)).toContain('BẢN NHÁP – CHƯA DUYỆT');
    await approve(people.approver, piece, revision);
    expect(await pageOf(piece.revision)).toContain('BẢN CŨ');
    await people.approver.client.call('review:withdraw', { id: piece.id, reason: 'Sai' });
    expect(await pageOf(revision)).toContain('ĐÃ THU HỒI');
  });

  it('approved by telephone is stamped as that, and paper on every sheet', async () => {
    const people = await openNewsroomOfPeople();
    const urgent = await write(people.reporter, 'Lũ về.', true);
    await people.reporter.client.call('review:approveByPhone', {
      ...urgent,
      named: people.approver.id,
      manner: 'Zalo',
      saidAt: '2026-05-08T20:15:00.000Z',
    });
    const html = readFileSync(await exportFile(people, urgent.id), 'utf8');
    expect(html).toContain('DUYỆT QUA ĐIỆN THOẠI, CHỜ KÝ BỔ SUNG');
    expect(html).not.toContain('Đã duyệt');
  });
});

describe('a file that comes back', () => {
  it('as it went out is genuine, and known to be the latest or not', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await approvedPiece(people);
    for (const kind of ['html', 'json', 'fragment'] as const) {
      const found = await verify(people, await exportFile(people, piece.id, kind));
      expect(found).toMatchObject({
        verdict: 'genuine',
        bulletin: piece.id,
        headline: 'RA QUÂN LÀM ĐƯỜNG HOA',
        approval: { code: piece.code, approver: 'Lò Văn Tám' },
        latest: true,
      });
    }
    const old = await exportFile(people, piece.id);
    await rewrite(people.reporter, piece, 'Chiều nay.');
    const { revision } = await submit(people.reporter, piece);
    await approve(people.approver, piece, revision);
    expect(await verify(people, old)).toMatchObject({ verdict: 'genuine', latest: false });
  });

  it('as a draft is genuine and approved by nobody', async () => {
    const people = await openNewsroomOfPeople();
    const { id } = await write(people.reporter);
    expect(await verify(people, await exportFile(people, id))).toMatchObject({
      verdict: 'genuine',
      approval: null,
      latest: false,
    });
  });

  it('saved anew has the same words; with one letter changed it has not, and says where', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await approvedPiece(people);
    const file = await exportFile(people, piece.id);
    const anew = changed(file, (html) =>
      html
        .replaceAll('\n', '\r\n  ')
        .replace('<html lang="vi">', '<html lang="vi" xmlns="x"><!-- saved from -->')
        .replace('</head>', '<meta name="generator" content="Trình duyệt"></head>')
        .normalize('NFD'),
    );
    expect(await verify(people, anew)).toMatchObject({
      verdict: 'same-words',
      approval: { code: piece.code },
      differences: [],
    });
    const forged = changed(file, (html) => html.replace('<p>Sáng nay', '<p>Sáng mai'));
    expect(await verify(people, forged)).toMatchObject({
      verdict: 'differs',
      differences: [
        { kind: 'removed', text: 'nay' },
        { kind: 'added', text: 'mai' },
      ],
      places: [
        [
          expect.objectContaining({ kind: 'same', text: expect.stringMatching(/Sáng $/u) }),
          { kind: 'removed', text: 'nay' },
          { kind: 'added', text: 'mai' },
          expect.objectContaining({ kind: 'same', text: expect.stringMatching(/^, xã ra quân/u) }),
        ],
      ],
    });
    for (const change of [
      (html: string) => html.replace('Lò Văn Tám', 'Kẻ khác'),
      // Only in what search engines and social sites show: the first is a description.
      (html: string) => html.replace('Sáng nay', 'Sáng mai'),
      (html: string) => html.replace('"headline":"RA', '"headline":"PHÁ'),
      (html: string) => html.replace('</main>', '<p>Thêm một câu.</p></main>'),
      (html: string) => html.replace('RA QUÂN LÀM', 'RA QUÂN PHÁ'),
    ])
      expect((await verify(people, changed(file, change))).verdict).toBe('differs');
  });

  it('with another code, without one, or that is no page, is unknown', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await approvedPiece(people);
    const file = await exportFile(people, piece.id);
    const cases: [reason: string, change: (html: string) => string][] = [
      ['other-code', (html) => html.replace(piece.code, '0000-0000-0000')],
      ['no-code', (html) => html.replace(piece.code, '')],
      ['damaged', () => '%PDF-1.7'],
      ['empty', () => ''],
      ['other-kind', () => 'PK\u0003\u0004'],
    ];
    for (const [reason, change] of cases)
      expect(await verify(people, changed(file, change))).toMatchObject({
        verdict: 'unknown',
        bulletin: null,
        reason,
      });
  });

  it('with its photos encoded anew is the same, with another photo it is not', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, approver } = people;
    const bytes = new Uint8Array(await twoHalves(600, 400).jpeg().toBuffer());
    const photo = await reporter.client.call('photos:add', {
      job: randomUUID(),
      source: { bytes, name: 'a.jpg' },
    });
    const { id, version } = await reporter.client.call('bulletins:create', {
      fields: fieldsOf({ headline: 'Có ảnh' }),
      document: JSON.stringify(documentOf(paragraph('Sáng nay.'), figure(photo.sha, 'Đường hoa'))),
    });
    const { revision } = await submit(reporter, { id, version });
    await approver.client.call('review:approve', { id, revision, passcode: PASSCODE });
    const file = await exportFile(people, id);
    const withPhoto = (jpeg: Buffer) =>
      changed(file, (html) =>
        html.replace(/base64,[A-Za-z0-9+/=]+/, `base64,${jpeg.toString('base64')}`),
      );
    const again = await sharp(bytes).jpeg({ quality: 60 }).toBuffer();
    expect((await verify(people, withPhoto(again))).verdict).toBe('same-words');
    const upsideDown = await sharp(bytes).rotate(180).jpeg().toBuffer();
    const patch = {
      input: { create: { width: 60, height: 60, channels: 3 as const, background: '#0f0' } },
      left: 100,
      top: 100,
    };
    const retouched = await sharp(bytes).composite([patch]).jpeg().toBuffer();
    for (const other of [upsideDown, retouched])
      expect(await verify(people, withPhoto(other))).toMatchObject({
        verdict: 'differs',
        photosThatDiffer: 1,
      });
    const gone = changed(file, (html) => html.replace(/<img[^>]*>/, ''));
    expect(await verify(people, gone)).toMatchObject({ verdict: 'differs', photosThatDiffer: 1 });
  });

  it('is asked for by a ticket to read', async () => {
    const people = await openNewsroomOfPeople();
    expect(
      await people.reporter.client.ask('publishing:verify', {
        job: randomUUID(),
        ticket: randomUUID(),
      }),
    ).toMatchObject({ code: 'ticket-unknown' });
  });
});
