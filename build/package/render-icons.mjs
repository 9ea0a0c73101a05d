// Draws icon.svg at every size a system asks for. Run it after changing the drawing:
// node build/package/render-icons.mjs

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const DRAWN_AT_DPI = 72;
const DRAWN_SIZE = 1024;

const drawing = readFileSync(new URL('../icons/icon.svg', import.meta.url));
for (const size of SIZES) {
  const file = fileURLToPath(new URL(`../icons/${size}x${size}.png`, import.meta.url));
  // Drawn at its size and not shrunk: the small ones stay sharp.
  await sharp(drawing, { density: Math.max(1, (DRAWN_AT_DPI * size * 2) / DRAWN_SIZE) })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(file);
}
