import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../support/electron-executable.ts';
import { removeFolder } from '../support/launch.ts';
import { typedIn, type TypedIn } from '../support/typed-in.ts';

/**
 * A real bulletin lies beside the project where it is built; it belongs to those who wrote it, is read in
 * place and is no part of the project. Elsewhere this file says so and leaves it at that.
 */
const folder = path.resolve(projectRoot, '../shared/seed');
const seeds = existsSync(folder) ? readdirSync(folder) : [];

let place: TypedIn;
beforeAll(async () => {
  place = await typedIn();
});
afterAll(() => removeFolder(place.folder));

it(`finds ${seeds.length} real bulletins beside the project`, ({ annotate }) => {
  if (seeds.length === 0) void annotate('none here: only invented bulletins are tested');
  expect(seeds.every((name) => name.endsWith('.txt'))).toBe(true);
});

const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const timesIn = (text: string, part: string) => text.split(part).length - 1;

for (const name of seeds)
  it(`${name} leaves as page and PDF with every sentence once`, async () => {
    const source = readFileSync(path.join(folder, name), 'utf8');
    // Labels and the dashes after them are ours to write again; the rest is what must be found.
    const sentences = source
      .split('\n')
      .map(flat)
      .filter((line) => line !== '')
      .flatMap((line) => line.split(/(?<=[.;…])\s/));
    const run = await place.run(
      'export',
      path.join(folder, name),
      '--to',
      'html,pdf',
      '--out',
      name,
      '--json',
    );
    expect(run.exitCode).toBe(0);
    const [page, pdf] = JSON.parse(run.stdout).exported.map(({ files }: { files: string[] }) =>
      path.join(place.folder, name, files[0] ?? ''),
    );
    const html = readFileSync(page, 'utf8');
    const seen = flat(html.slice(html.indexOf('<body>')).replace(/<[^>]+>/g, '\n'));
    const printed = flat(
      execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(
        /\f\s*BẢN NHÁP – CHƯA DUYỆT\s*\d+\s*\n/g,
        '\n',
      ),
    );
    expect(sentences.length).toBeGreaterThan(30);
    const here = flat(source);
    for (const text of [seen, printed])
      expect(
        sentences.filter((sentence) => timesIn(text, sentence) !== timesIn(here, sentence)),
      ).toEqual([]);
  });
