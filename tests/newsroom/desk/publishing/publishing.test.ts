import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportKind, Exported } from '#domain/contract';
import {
  createBulletin,
  trashBulletin,
} from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { proposeBulletin } from '../../../../electron/newsroom/desk/intake.ts';
import {
  copyFragment,
  exportBulletin,
  paperToPrint,
} from '../../../../electron/newsroom/desk/publishing/publishing.ts';
import { codeOf } from '../../support/codes.ts';
import { documentOf, fieldsOf, figure, paragraph } from '../../support/documents.ts';
import { add, twoHalves } from '../../support/pictures.ts';
import { rawConnection } from '../../support/raw.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type TestDesk, openTestDesk } from '../../support/test-desk.ts';

/** A bulletin with a photo, and one figure that awaits its own. */
async function withBulletin(): Promise<TestDesk & { id: string; sha: string; folder: string }> {
  const opened = await openTestDesk();
  const { sha } = await add(opened, await twoHalves(600, 400).jpeg().toBuffer());
  const { id } = createBulletin(opened.desk, {
    fields: fieldsOf({ headline: 'Ra quân làm đường hoa' }),
    document: JSON.stringify(
      documentOf(paragraph('Sáng nay.'), figure(sha, 'Đường hoa'), figure(null, 'Chờ ảnh')),
    ),
  });
  return { ...opened, id, sha, folder: tempFolder() };
}

type Opened = Awaited<ReturnType<typeof withBulletin>>;

function send(
  { desk, tickets, id }: Opened,
  kind: ExportKind,
  target: string,
  overwrite = false,
): Promise<Exported> {
  const ticket = randomUUID();
  tickets.grant(ticket, target, 'write');
  return exportBulletin(desk, { job: randomUUID(), id, kind, ticket, overwrite });
}

const noted = ({ library }: Opened) =>
  rawConnection(library)
    .prepare<[], { sha: string; kind: string; name: string; bytes: number; version: number }>(
      'SELECT sha, kind, name, bytes, version FROM exports',
    )
    .all();

describe('an export', () => {
  it('writes the chosen file and notes what went out', async () => {
    const opened = await withBulletin();
    const file = path.join(opened.folder, 'trang.html');
    expect(await send(opened, 'html', file)).toMatchObject({ kind: 'html', files: ['trang.html'] });
    const written = readFileSync(file);
    expect(written.toString('utf8')).toContain('Ra quân làm đường hoa');
    expect(noted(opened)).toEqual([
      {
        sha: createHash('sha256').update(written).digest('hex'),
        kind: 'html',
        name: 'trang.html',
        bytes: written.length,
        version: 1,
      },
    ]);
  });

  it('into a folder notes the file that it made there', async () => {
    const opened = await withBulletin();
    mkdirSync(path.join(opened.folder, 'Trang xã'));
    for (const kind of ['json', 'fragment'] as const) {
      const { files } = await send(opened, kind, path.join(opened.folder, 'Trang xã'));
      const [first = ''] = files;
      const written = readFileSync(path.join(opened.folder, 'Trang xã', first));
      const sha = createHash('sha256').update(written).digest('hex');
      expect(noted(opened)).toContainEqual(expect.objectContaining({ kind, sha, name: first }));
    }
  });

  it('asks before it writes over a file, and may come again with leave', async () => {
    const opened = await withBulletin();
    const file = path.join(opened.folder, 'tin.json');
    writeFileSync(file, 'của người khác');
    expect(await codeOf(() => send(opened, 'json', file))).toBe('file-exists');
    expect(readFileSync(file, 'utf8')).toBe('của người khác');
    await send(opened, 'json', file, true);
    expect(readFileSync(file, 'utf8')).toContain('Ra quân');
    expect(noted(opened)).toHaveLength(1);
  });

  it('that fails leaves nothing, and notes nothing', async () => {
    const opened = await withBulletin();
    const file = path.join(opened.folder, 'tin.pdf');
    expect(await codeOf(() => send(opened, 'pdf', file))).toBe('print-failed');
    expect(readdirSync(opened.folder)).toEqual([]);
    expect(noted(opened)).toEqual([]);
  });

  it('of a bulletin in the trash, or without leave to write, is refused', async () => {
    const opened = await withBulletin();
    const { desk, id, tickets } = opened;
    const ticket = randomUUID();
    tickets.grant(ticket, path.join(opened.folder, 'tin.json'), 'read');
    const ask = () =>
      exportBulletin(desk, { job: randomUUID(), id, kind: 'json', ticket, overwrite: false });
    expect(await codeOf(ask)).toBe('ticket-unknown');
    trashBulletin(desk, { id });
    const file = path.join(opened.folder, 'tin.json');
    expect(await codeOf(() => send(opened, 'json', file))).toBe('bulletin-in-trash');
    expect(await codeOf(() => copyFragment(desk, { id }))).toBe('bulletin-in-trash');
    expect(await codeOf(() => paperToPrint(desk, { id }))).toBe('bulletin-in-trash');
  });

  it('is offered for the clipboard with its photo inside, and for paper with its address', async () => {
    const { desk, id, sha } = await withBulletin();
    const { html, text } = await copyFragment(desk, { id });
    expect(html).toContain('data:image/jpeg;base64,');
    expect(text).toContain('Sáng nay.');
    expect(paperToPrint(desk, { id }).html).toContain(`app://photo/${sha}`);
  });
});

describe('intake', () => {
  it('reads a chosen file or a pasted text, and stores nothing', async () => {
    const opened = await openTestDesk();
    const text = 'TIN MỚI CỦA XÃ SUỐI MƠ\n\nSáng nay, xã ra quân làm đường hoa.\n';
    const file = path.join(tempFolder(), 'tin.txt');
    writeFileSync(file, text);
    const ticket = randomUUID();
    opened.tickets.grant(ticket, file, 'read');
    const fromFile = await proposeBulletin(opened.desk, { ticket });
    const pasted = await proposeBulletin(opened.desk, { text });
    expect(fromFile).toEqual({ ...pasted, source: 'tin.txt' });
    expect(fromFile.fields.headline).toBe('TIN MỚI CỦA XÃ SUỐI MƠ');
    expect(opened.told).toEqual([]);
    expect(await codeOf(() => proposeBulletin(opened.desk, { text: ' \n' }))).toBe('text-empty');
  });
});
