/**
 * When the shutter was pressed, from a photo's EXIF block: the tags DateTimeOriginal (0x9003) and
 * OffsetTimeOriginal (0x9011) of the Exif IFD, which tag 0x8769 of the first IFD points to.
 * Layout: TIFF 6.0, section 2 (header, IFDs of 12-byte entries); tags: CIPA DC-008 (Exif 2.32), 4.6.
 * Everything is read with bounds: the block comes from any camera, or from anybody.
 */

const EXIF_IFD = 0x8769;
const DATE_TIME_ORIGINAL = 0x9003;
const OFFSET_TIME_ORIGINAL = 0x9011;
/** Sizes of what the tags above hold: "YYYY:MM:DD HH:MM:SS" and "+07:00", each with a closing zero. */
const DATE_LENGTH = 19;
const OFFSET_LENGTH = 6;
const ENTRY_BYTES = 12;

/** Milliseconds since 1970, or null. Without an offset the camera's clock is taken to run as this PC's. */
export function exifTakenAt(exif: Uint8Array): number | null {
  try {
    const tiff = tiffBlock(exif);
    const pointer = findEntry(tiff, tiff.uint32(4), EXIF_IFD);
    if (pointer === null) return null;
    const ifd = tiff.uint32(pointer + 8);
    const date = findEntry(tiff, ifd, DATE_TIME_ORIGINAL);
    if (date === null) return null;
    const offset = findEntry(tiff, ifd, OFFSET_TIME_ORIGINAL);
    return instant(
      tiff.ascii(tiff.uint32(date + 8), DATE_LENGTH),
      offset === null ? '' : tiff.ascii(tiff.uint32(offset + 8), OFFSET_LENGTH),
    );
  } catch (error) {
    // An offset that points out of the block: a photo without a date, not a photo to refuse.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type Tiff = {
  uint16(at: number): number;
  uint32(at: number): number;
  ascii(at: number, length: number): string;
};

/** The block begins with "Exif" and two zeros (as in a JPEG's APP1) or with the TIFF header itself. */
function tiffBlock(exif: Uint8Array): Tiff {
  const start = String.fromCharCode(...exif.subarray(0, 4)) === 'Exif' ? 6 : 0;
  const bytes = exif.subarray(start);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint16(0) === 0x4949;
  return {
    uint16: (at) => view.getUint16(at, little),
    uint32: (at) => view.getUint32(at, little),
    ascii: (at, length) => String.fromCharCode(...bytes.subarray(at, at + length)),
  };
}

/** Where in the IFD the entry of a tag stands. */
function findEntry(tiff: Tiff, ifd: number, tag: number): number | null {
  const count = tiff.uint16(ifd);
  for (let index = 0; index < count; index += 1) {
    const at = ifd + 2 + index * ENTRY_BYTES;
    if (tiff.uint16(at) === tag) return at;
  }
  return null;
}

function instant(date: string, offset: string): number | null {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(date);
  if (match === null) return null;
  const zone = /^[+-]\d\d:\d\d$/.test(offset) ? offset : '';
  const time = Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}${zone}`);
  return Number.isNaN(time) ? null : time;
}
