import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_TEXT_BYTES } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { proposeFromFile, readText } from '../../../electron/newsroom/intake/text.ts';

const text = 'LỄ RA QUÂN\n\nSáng ngày 05/3, xã Suối Mây tổ chức lễ ra quân làm đường./.\n';
const utf16 = (value: string, order: 'LE' | 'BE') => {
  const bytes = Buffer.from(value, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};
const refusal = (code: string, detail: object = {}) =>
  expect.objectContaining({ code, detail: expect.objectContaining(detail) as unknown });

describe('text is read', () => {
  it.each<[name: string, bytes: Uint8Array, encoding: string]>([
    ['in UTF-8', Buffer.from(text), 'UTF-8'],
    ['in UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'UTF-8'],
    ['in UTF-16 LE with a mark', utf16(`\ufeff${text}`, 'LE'), 'UTF-16 LE'],
    ['in UTF-16 BE with a mark', utf16(`\ufeff${text}`, 'BE'), 'UTF-16 BE'],
    ['in UTF-16 LE without a mark', utf16(text, 'LE'), 'UTF-16 LE'],
    ['in UTF-16 BE without a mark', utf16(text, 'BE'), 'UTF-16 BE'],
  ])('%s', (_name, bytes, encoding) => {
    expect(readText(bytes)).toEqual({ text, encoding });
  });

  it('in UTF-8 whatever it says, as long as it says something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const line = `Tin: ${words.replaceAll('\0', '')}`;
        expect(readText(Buffer.from(line)).text).toBe(line);
      }),
    );
  });
});

describe('what is no text is refused', () => {
  it.each<[name: string, bytes: Uint8Array, kind: string]>([
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'PDF'],
    ['a Word document', Buffer.from('PK\u0003\u0004word/document.xml', 'latin1'), 'Word/ZIP'],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Word 97'],
    ['a rich text', Buffer.from(String.raw`{\rtf1\ansi Suoi May}`), 'RTF'],
    ['a photo', Buffer.from('ffd8ffe000104a46', 'hex'), 'JPEG'],
    ['a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), 'PNG'],
    ['zeros between letters', Buffer.from('abc\0def'), 'unknown'],
    ['a program', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex'), 'unknown'],
    ['a few bytes with zeros between', Buffer.from('a\0b\0c\0'), 'unknown'],
    [
      'numbers of two bytes each',
      Buffer.from(Uint16Array.from({ length: 200 }, (_, at) => at + 1).buffer),
      'unknown',
    ],
    ['zeros far into a text', Buffer.from(`${'tin '.repeat(3000)}\0`), 'unknown'],
  ])('%s', (_name, bytes, kind) => {
    expect(() => readText(bytes, 'x.txt')).toThrow(refusal('text-binary', { name: 'x.txt', kind }));
  });

  it.each<[name: string, bytes: Uint8Array]>([
    ['nothing', Buffer.alloc(0)],
    ['a mark alone', Buffer.from('\ufeff')],
    ['spaces', Buffer.from(' \r\n\u00a0\t')],
    ['UTF-16 spaces', utf16('\ufeff \u00a0\n', 'LE')],
  ])('%s', (_name, bytes) => {
    expect(() => readText(bytes, 'x.txt')).toThrow(refusal('text-empty', { name: 'x.txt' }));
  });

  /** "đường ưu tiên, được đưa đi" as the old encodings wrote it, in the letters of Latin-1. */
  it.each<[encoding: string, letters: string]>([
    ['TCVN3', '\u00ae\u00ad\u00eang \u00adu ti\u00aan, \u00ae\u00ad\u00eec \u00ae\u00ada \u00aei'],
    [
      'VNI',
      '\u00f1\u00f6\u00f4\u00f8ng \u00f6u ti\u00ean, \u00f1\u00f6\u00f4\u00efc \u00f1\u00f6a \u00f1i',
    ],
    [
      'Windows-1258',
      '\u00f0\u00fd\u00f5\u00ccng \u00fdu ti\u00ean, \u00f0\u00fd\u00f5\u00f2c \u00f0\u00fda \u00f0i',
    ],
  ])('a text in %s, which is named and never decoded', (encoding, letters) => {
    expect(() => readText(Buffer.from(letters, 'latin1'), 'x.txt')).toThrow(
      refusal('text-encoding', { encoding }),
    );
  });

  it('bytes in no encoding', () => {
    const broken = Buffer.concat([Buffer.from('Suối Mây '), Buffer.from([0xc3, 0x28])]);
    expect(() => readText(broken)).toThrow(refusal('text-encoding'));
    expect(() => readText(Buffer.concat([utf16('\ufeffSuối', 'LE'), Buffer.from([0])]))).toThrow(
      refusal('text-encoding'),
    );
    expect(() => readText(utf16('\ufeffa\ud800', 'LE'))).toThrow(refusal('text-encoding'));
  });

  it('never fails otherwise, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(outcome(bytes)).toMatch(/^(read|text-binary|text-empty|text-encoding)$/);
      }),
      { numRuns: 1000 },
    );
  });
});

function outcome(bytes: Uint8Array): string {
  try {
    return readText(bytes).text.trim() === '' ? 'empty, and not refused' : 'read';
  } catch (error) {
    return error instanceof NewsroomError ? error.code : String(error);
  }
}

describe('a file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-intake-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('becomes a proposal under its own name', async () => {
    const file = path.join(folder, 'Lễ ra quân.txt');
    await writeFile(file, utf16(`\ufeff${text}`, 'LE'));
    const proposal = await proposeFromFile(file);
    expect(proposal.source).toBe('Lễ ra quân.txt');
    expect(proposal.fields.headline).toBe('LỄ RA QUÂN');
    expect(proposal.changes[0]).toEqual({
      kind: 'encoding-read',
      line: 1,
      before: 'UTF-16 LE',
      after: 'UTF-8',
    });
  });

  it('of 3 GB is refused unread', async () => {
    const file = path.join(folder, 'to.txt');
    const handle = await open(file, 'w');
    await handle.truncate(3_000_000_000);
    await handle.close();
    // Node reads at most 2 GiB into memory: had it been tried, another error would tell.
    await expect(proposeFromFile(file)).rejects.toEqual(
      refusal('text-too-large', { name: 'to.txt', bytes: 3_000_000_000 }),
    );
  });

  it('of the largest size is read', async () => {
    const file = path.join(folder, 'vua.txt');
    await writeFile(
      file,
      `${'Sáng nay xã họp. '.repeat(2_000)}\n`.repeat(1000).slice(0, MAX_TEXT_BYTES / 2),
    );
    const proposal = await proposeFromFile(file);
    expect(proposal.changes).not.toEqual([]);
  });

  it('that is gone, or is a folder, is said to be so', async () => {
    await expect(proposeFromFile(path.join(folder, 'không có.txt'))).rejects.toEqual(
      refusal('file-not-found', { name: 'không có.txt' }),
    );
    await expect(proposeFromFile(folder)).rejects.toEqual(refusal('file-unreadable'));
  });

  it('may be given up', async () => {
    const file = path.join(folder, 'bo.txt');
    await writeFile(file, text);
    await expect(proposeFromFile(file, AbortSignal.abort())).rejects.toEqual(refusal('cancelled'));
  });
});
