/**
 * A number in a red disc, for Windows' task bar, drawn here: a dozen signs of dots need no picture files,
 * and no letters of the system that may be missing.
 */

export type Bitmap = {
  readonly side: number;
  /** Premultiplied BGRA, as Electron takes bitmaps. */
  readonly pixels: Uint8Array;
};

/** Drawn at twice the 16 dots of the task bar, so that it stays sharp on dense screens. */
const SIDE = 32;
/** The signal red of `renderer/styles/tokens.css`, light: the task bar has one look. */
const RED = [0x1b, 0x23, 0xa6, 0xff] as const;
const WHITE = [0xff, 0xff, 0xff, 0xff] as const;

/** Three dots wide, five high, a row a word. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '0': ['###', '#.#', '#.#', '#.#', '###'],
  '1': ['.#.', '##.', '.#.', '.#.', '###'],
  '2': ['###', '..#', '###', '#..', '###'],
  '3': ['###', '..#', '###', '..#', '###'],
  '4': ['#.#', '#.#', '###', '..#', '..#'],
  '5': ['###', '#..', '###', '..#', '###'],
  '6': ['###', '#..', '###', '#.#', '###'],
  '7': ['###', '..#', '..#', '..#', '..#'],
  '8': ['###', '#.#', '###', '#.#', '###'],
  '9': ['###', '#.#', '###', '..#', '###'],
  '+': ['...', '.#.', '###', '.#.', '...'],
};
const SIGN_WIDTH = 3;
const SIGN_HEIGHT = 5;

/** "1" to "99"; "9+" would hide whether it is ten or fifty, so only three digits become "99+". */
export function badgeWords(count: number): string {
  return count > 99 ? '99+' : String(count);
}

export function drawBadge(count: number): Bitmap {
  const pixels = new Uint8Array(SIDE * SIDE * 4);
  const paint = (x: number, y: number, colour: readonly number[]): void => {
    pixels.set(colour, (y * SIDE + x) * 4);
  };
  const middle = (SIDE - 1) / 2;
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1)
      if (Math.hypot(x - middle, y - middle) <= SIDE / 2) paint(x, y, RED);
  const words = badgeWords(count);
  for (const [x, y] of dotsOf(words)) paint(x, y, WHITE);
  return { side: SIDE, pixels };
}

/** The dots of the words, as large as they fit into the disc, in its middle. */
function dotsOf(words: string): [number, number][] {
  const columns = words.length * (SIGN_WIDTH + 1) - 1;
  const size = Math.max(2, Math.min(4, Math.floor(24 / columns)));
  const left = Math.floor((SIDE - columns * size) / 2);
  const top = Math.floor((SIDE - SIGN_HEIGHT * size) / 2);
  const dots: [number, number][] = [];
  for (const [place, sign] of Array.from(words).entries())
    for (const [row, line] of (SIGNS[sign] ?? []).entries())
      for (const [column, dot] of Array.from(line).entries()) {
        if (dot !== '#') continue;
        const x = left + (place * (SIGN_WIDTH + 1) + column) * size;
        for (let dx = 0; dx < size; dx += 1)
          for (let dy = 0; dy < size; dy += 1) dots.push([x + dx, top + row * size + dy]);
      }
  return dots;
}
