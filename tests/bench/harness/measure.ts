import type { Measured } from './figure.ts';

/** What a measure works with. */
export type Bench = {
  /** The repository's folder. */
  readonly root: string;
  /** The Electron that `npm start` would take, with the switches it would give. */
  readonly electron: { readonly executable: string; readonly switches: readonly string[] };
  /** A folder of this measure's own, on the disk of the repository; gone afterwards. */
  readonly folder: string;
  /** Tells on stderr what is going on. */
  readonly say: (line: string) => void;
};

export type Measure = {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<readonly Measured[]>;
};

/** Milliseconds that the work took. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
