import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifTakenAt } from '../../../../electron/newsroom/desk/photos/exif-time.ts';

const DATE = 0x9003;
const OFFSET = 0x9011;

/** An EXIF block as a camera writes it, in either order of bytes. */
function exif(order: 'II' | 'MM', tags: Readonly<Record<number, string>>): Uint8Array {
  const little = order === 'II';
  const entries = Object.entries(tags);
  const firstIfd = 8;
  const secondIfd = firstIfd + 2 + 12 + 4;
  const values = secondIfd + 2 + entries.length * 12 + 4;
  const bytes = Buffer.alloc(values + entries.length * 32);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, count, little);
    view.setUint32(at + 8, value, little);
  };
  bytes.write(order, 0, 'latin1');
  view.setUint16(2, 42, little);
  view.setUint32(4, firstIfd, little);
  view.setUint16(firstIfd, 1, little);
  entry(firstIfd + 2, 0x8769, 4, 1, secondIfd);
  view.setUint16(secondIfd, entries.length, little);
  for (const [index, [tag, text]] of entries.entries()) {
    const at = values + index * 32;
    entry(secondIfd + 2 + index * 12, Number(tag), 2, text.length + 1, at);
    bytes.write(text, at, 'latin1');
  }
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), bytes]);
}

describe('when a photo was taken', () => {
  it.each(['II', 'MM'] as const)('is read in the order of bytes %s', (order) => {
    const tags = { [DATE]: '2026:03:08 06:31:04', [OFFSET]: '+07:00' };
    expect(exifTakenAt(exif(order, tags))).toBe(Date.UTC(2026, 2, 7, 23, 31, 4));
  });

  it('is by this PC’s clock where the camera names no zone', () => {
    const local = new Date(2026, 2, 8, 6, 31, 4).getTime();
    expect(exifTakenAt(exif('II', { [DATE]: '2026:03:08 06:31:04' }))).toBe(local);
    expect(exifTakenAt(exif('II', { [DATE]: '2026:03:08 06:31:04', [OFFSET]: '   :  ' }))).toBe(
      local,
    );
  });

  it.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '2026:13:40 25:61:61',
    '2026-03-08 06:31:04',
    '',
  ])('is not known from "%s"', (date) => {
    expect(exifTakenAt(exif('II', { [DATE]: date }))).toBeNull();
  });

  it('is not known where nothing says it', () => {
    expect(exifTakenAt(exif('II', {}))).toBeNull();
    expect(exifTakenAt(new Uint8Array())).toBeNull();
  });

  it('is a time or unknown, whatever the block holds', () => {
    const whole = exif('II', { [DATE]: '2026:03:08 06:31:04', [OFFSET]: '+07:00' });
    const mangled = fc
      .tuple(fc.nat(whole.length), fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255))))
      .map(([length, changes]) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes.subarray(0, length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), mangled), (bytes) => {
        const taken = exifTakenAt(bytes);
        expect(taken === null || Number.isInteger(taken)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
