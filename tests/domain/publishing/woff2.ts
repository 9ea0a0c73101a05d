import { brotliDecompressSync } from 'node:zlib';
import { assertNonNull } from '#domain/assert';

/**
 * The characters that a woff2 or TrueType file has glyphs for: as much of the formats (W3C WOFF2, OpenType
 * cmap) as that question needs. The cmap table is never transformed, so after Brotli it can be read as it is.
 */
export function charactersOf(font: Buffer): Set<number> {
  const cmap = font.toString('latin1', 0, 4) === 'wOF2' ? table(font, 'cmap') : plainCmap(font);
  const characters = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readFormat4(subtable, characters);
    else if (format === 12) readFormat12(subtable, characters);
  }
  return characters;
}

/** The first 63 tags have a number each; this reader needs the place of cmap and the length of all. */
const CMAP_TAG = 0;
const GLYF_TAG = 10;
const LOCA_TAG = 11;
const OTHER_TAG = 63;
const HEADER_LENGTH = 48;

function table(woff2: Buffer, wanted: 'cmap'): Buffer {
  if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a woff2 file');
  let at = HEADER_LENGTH;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = woff2.readUInt8(at);
      at += 1;
      value = value * 128 + (byte % 128);
      if (byte < 128) return value;
    }
  };
  let start = 0;
  let found: { start: number; length: number } | undefined;
  for (let index = 0; index < woff2.readUInt16BE(12); index += 1) {
    const flags = woff2.readUInt8(at);
    at += 1;
    const tag = flags % 64;
    if (tag === OTHER_TAG) at += 4;
    const version = Math.floor(flags / 64);
    const original = base128();
    // glyf and loca are transformed unless their version is 3, every other table unless it is 0.
    const transformed = tag === GLYF_TAG || tag === LOCA_TAG ? version !== 3 : version !== 0;
    const length = transformed ? base128() : original;
    if (tag === CMAP_TAG) found = { start, length };
    start += length;
  }
  const data = brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20)));
  const { start: from, length } = assertNonNull(found, `every font has a ${wanted}`);
  return data.subarray(from, from + length);
}

/** TrueType: a directory of tables, each with its tag, checksum, place and length. */
function plainCmap(font: Buffer): Buffer {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) !== 'cmap') continue;
    const start = font.readUInt32BE(at + 8);
    return font.subarray(start, start + font.readUInt32BE(at + 12));
  }
  throw new Error('every font has a cmap');
}

function readFormat4(cmap: Buffer, into: Set<number>): void {
  const segments = cmap.readUInt16BE(6) / 2;
  const word = (array: number, index: number) =>
    cmap.readUInt16BE(14 + array * segments * 2 + (array > 0 ? 2 : 0) + index * 2);
  for (let segment = 0; segment < segments; segment += 1) {
    const [end, start] = [word(0, segment), word(1, segment)];
    const [delta, offset] = [word(2, segment), word(3, segment)];
    const offsetAt = 16 + segments * 6 + segment * 2;
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = offset === 0 ? code : cmap.readUInt16BE(offsetAt + offset + (code - start) * 2);
      if (raw !== 0 && (raw + delta) % 0x10000 !== 0) into.add(code);
    }
  }
}

function readFormat12(cmap: Buffer, into: Set<number>): void {
  for (let group = 0; group < cmap.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    for (let code = cmap.readUInt32BE(at); code <= cmap.readUInt32BE(at + 4); code += 1)
      into.add(code);
  }
}
