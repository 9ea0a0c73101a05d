import { randomUUID } from 'node:crypto';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addPhoto } from '../../../../electron/newsroom/desk/photos/photos.ts';
import { codeOf } from '../../support/codes.ts';
import { add, addFile, hugePng, isoFile, noise, twoHalves } from '../../support/pictures.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const jpeg = (): Promise<Buffer> => twoHalves(1200, 900).jpeg({ quality: 90 }).toBuffer();
const cut = (whole: Buffer): Buffer => whole.subarray(0, Math.floor(whole.length * 0.6));

describe('a file is refused with its name and the reason', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['text called .jpg', () => Buffer.from('Đây là văn bản.\n'.repeat(50)), 'photo-not-image'],
    ['nothing', () => new Uint8Array(), 'photo-not-image'],
    ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'photo-not-image'],
    ['PDF', () => Buffer.from('%PDF-1.7\n'), 'photo-not-image'],
    ['a film', () => isoFile('isom', 'mp42'), 'photo-not-image'],
    ['a JPEG that breaks off', async () => cut(await jpeg()), 'photo-truncated'],
    ['a JPEG of its first bytes', async () => (await jpeg()).subarray(0, 40), 'photo-truncated'],
    ['a PNG that breaks off', async () => cut(await noise('png')), 'photo-truncated'],
    ['a WebP that breaks off', async () => cut(await noise('webp')), 'photo-truncated'],
    ['a TIFF that breaks off', async () => cut(await noise('tiff')), 'photo-truncated'],
    ['a telephone’s HEIC', () => isoFile('heic', 'mif1', 'heic'), 'photo-heic'],
    ['HEIC by its second brand', () => isoFile('mif1', 'heic'), 'photo-heic'],
    ['more pixels than any camera has', () => hugePng(20_000, 20_000), 'photo-too-many-pixels'],
  ])('%s', async (_, make, code) => {
    const opened = await openTestDesk();
    const bytes = await make();
    expect(await codeOf(() => add(opened, bytes, 'tệp.jpg'))).toBe(code);
    await expect(add(opened, bytes, 'tệp.jpg')).rejects.toMatchObject({
      detail: { name: 'tệp.jpg' },
    });
  });

  it('over 100 MB, by its size alone', async () => {
    const opened = await openTestDesk();
    const file = path.join(tempFolder(), 'rất lớn.jpg');
    writeFileSync(file, '');
    truncateSync(file, 100_000_001);
    await expect(addFile(opened, file)).rejects.toMatchObject({
      code: 'photo-too-large',
      detail: { name: 'rất lớn.jpg', bytes: 100_000_001 },
    });
  });

  it('that is gone, or a folder', async () => {
    const opened = await openTestDesk();
    const folder = tempFolder();
    expect(await codeOf(() => addFile(opened, path.join(folder, 'đâu rồi.jpg')))).toBe(
      'file-not-found',
    );
    mkdirSync(path.join(folder, 'thư mục'));
    expect(await codeOf(() => addFile(opened, path.join(folder, 'thư mục')))).toBe(
      'file-unreadable',
    );
  });

  it('without a ticket for reading', async () => {
    const opened = await openTestDesk();
    const ticket = randomUUID();
    const ask = () => addPhoto(opened.desk, { job: randomUUID(), source: { ticket } });
    expect(await codeOf(ask)).toBe('ticket-unknown');
    opened.tickets.grant(ticket, '/nowhere.jpg', 'write');
    expect(await codeOf(ask)).toBe('ticket-unknown');
  });
});
