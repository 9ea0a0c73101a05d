/** What a file's first bytes say it is, whatever its name says. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif' | 'heic';

/** As many bytes of a file as `imageKind` looks at: brands of an ISO file stand within these. */
export const HEAD_BYTES = 64;

/** Beginnings of files; numbers from the formats' own specifications. */
const beginnings: readonly (readonly [ImageKind, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** HEVC-coded brands of ISO/IEC 23008-12, and the structural ones that telephones write beside them. */
const heicBrands = new Set([
  'heic',
  'heix',
  'hevc',
  'hevx',
  'heim',
  'heis',
  'hevm',
  'hevs',
  'mif1',
  'msf1',
]);

export function imageKind(head: Uint8Array): ImageKind | null {
  for (const [kind, bytes] of beginnings)
    if (bytes.every((byte, at) => head[at] === byte)) return kind;
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
  if (ascii(head, 4, 8) === 'ftyp') return isoKind(head);
  return null;
}

/** The major brand, then (after a version number) the compatible ones, four letters each. */
function isoKind(head: Uint8Array): ImageKind | null {
  const brands = [ascii(head, 8, 12)];
  for (let at = 16; at + 4 <= Math.min(head.length, boxLength(head)); at += 4)
    brands.push(ascii(head, at, at + 4));
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return brands.some((brand) => heicBrands.has(brand)) ? 'heic' : null;
}

function boxLength(head: Uint8Array): number {
  return new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
