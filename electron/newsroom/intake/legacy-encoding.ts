/**
 * The bytes of ư and đ, which no Vietnamese page is without and every old encoding puts elsewhere.
 * (VNI and Windows-1258 write the tones as bytes of their own, TCVN3 has a byte for each toned letter.)
 */
const SIGNATURES: readonly (readonly [encoding: string, horn: number, stroke: number])[] = [
  ['TCVN3', 0xad, 0xae],
  ['VNI', 0xf6, 0xf1],
  ['Windows-1258', 0xfd, 0xf0],
];

/** So many of them in a text are no accident, and so many times more than the next encoding's. */
const ENOUGH = 4;
const CLEARLY = 2;

/**
 * Which old Vietnamese encoding bytes look like, for the sentence of the refusal; null: none. Nothing is
 * decoded by it: genuine text read through the wrong table comes out as other, plausible words.
 */
export function legacyEncoding(bytes: Uint8Array): string | null {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const [best, second] = SIGNATURES.map(([encoding, horn, stroke]) => ({
    encoding,
    count: (counts[horn] ?? 0) + (counts[stroke] ?? 0),
  })).sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < ENOUGH) return null;
  return best.count >= CLEARLY * (second?.count ?? 0) ? best.encoding : null;
}
