import { randomUUID } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import type { PhotoFacts } from '#domain/contract';
import { addPhoto } from '../../../electron/newsroom/desk/photos/photos.ts';
import type { TestDesk } from './test-desk.ts';

/** Red above, blue below: so that it shows which way up a picture is. */
export function twoHalves(width: number, height: number): Sharp {
  const half = { width, height: Math.floor(height / 2), channels: 3 as const };
  return sharp({ create: { ...half, height, background: '#0000ff' } }).composite([
    { input: { create: { ...half, background: '#ff0000' } }, gravity: 'north' },
  ]);
}

export const add = ({ desk }: TestDesk, bytes: Uint8Array, name = 'ảnh.jpg'): Promise<PhotoFacts> =>
  addPhoto(desk, { job: randomUUID(), source: { bytes: new Uint8Array(bytes), name } });

export async function colourAt(image: Uint8Array, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  const at =
    (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  if (red > 200 && green < 70 && blue < 70) return 'red';
  if (blue > 200 && green < 70 && red < 70) return 'blue';
  if (red > 240 && green > 240 && blue > 240) return 'white';
  return `${red},${green},${blue}`;
}

export function addFile({ desk, tickets }: TestDesk, file: string): Promise<PhotoFacts> {
  const ticket = randomUUID();
  tickets.grant(ticket, file, 'read');
  return addPhoto(desk, { job: randomUUID(), source: { ticket } });
}

/** Something that does not compress away, so that cutting it cuts into the picture. */
export function noise(format: 'png' | 'webp' | 'tiff'): Promise<Buffer> {
  const image = { width: 600, height: 400, channels: 3, background: '#888888' } as const;
  return sharp({ create: { ...image, noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .toFormat(format)
    .toBuffer();
}

/** The head of an ISO media file: a major brand and the compatible ones. */
export function isoFile(...brands: string[]): Buffer {
  const [major = '', ...compatible] = brands;
  const box = Buffer.from(`....ftyp${major}\0\0\0\0${compatible.join('')}`, 'latin1');
  box.writeUInt32BE(box.length, 0);
  return Buffer.concat([box, Buffer.alloc(2_000)]);
}

/** A PNG that says it is large; its picture is not there. */
export function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(17);
  header.write('IHDR', 0, 'latin1');
  header.writeUInt32BE(width, 4);
  header.writeUInt32BE(height, 8);
  header.set([8, 2, 0, 0, 0], 12);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(header), 0);
  const length = Buffer.from([0, 0, 0, 13]);
  const end = Buffer.from('0000000049454e44ae426082', 'hex');
  // An empty IDAT, with its checksum.
  const data = Buffer.from('000000004944415435af061e', 'hex');
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), length, header, crc, data, end]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
