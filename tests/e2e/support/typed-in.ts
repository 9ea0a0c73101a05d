import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Run } from './command-line.ts';
import { startApp } from './command-line.ts';
import { sampleText } from './sample-text.ts';

/** A folder in which somebody types commands; it holds `tin.txt`. */
export type TypedIn = {
  readonly folder: string;
  /** A library that is not there yet. */
  readonly data: string;
  run(...words: readonly string[]): Promise<Run>;
  /** What is left of ours in the temporary folder, which is one of its own. */
  leftBehind(): Promise<string[]>;
};

export async function typedIn(): Promise<TypedIn> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-line-'));
  const temporary = path.join(folder, 'tmp');
  await mkdir(temporary);
  await writeFile(path.join(folder, 'tin.txt'), sampleText);
  return {
    folder,
    data: path.join(folder, 'library'),
    run: (...words) => startApp(words, { env: { INIT_CWD: folder, TMPDIR: temporary } }),
    leftBehind: async () => (await readdir(temporary)).filter((name) => name.startsWith('ban-tin')),
  };
}
