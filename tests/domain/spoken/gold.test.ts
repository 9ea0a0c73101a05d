import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { say } from './say.ts';

/** Rows written by hand and taken from public test sets; they are not part of the project. */
const table = fileURLToPath(new URL('../../../../shared/domain/reading-gold.tsv', import.meta.url));

interface Row {
  readonly written: string;
  readonly right: readonly string[];
  readonly own: boolean;
}

function rowsOf(tsv: string): Row[] {
  return tsv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [written = '', spoken = '', also = '', , source] = line.split('\t');
      const right = [spoken, ...(also === '' ? [] : also.split('|'))].map(bare);
      return { written, right, own: source === 'own' };
    });
}

/** Words only: house variants, signs and capitals are no differences. */
function bare(spoken: string): string {
  return spoken
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<= |^)(?:mùng|mồng) /g, '')
    .replaceAll('mươi bốn', 'mươi tư')
    .replaceAll('lẻ', 'linh')
    .replaceAll(/ (?:trên|một) (?=héc ta|ki lô gam|giờ|ngày|giây|phút|tháng|năm$)/g, ' mỗi ')
    .trim();
}

function share(rows: readonly Row[]): number {
  return (
    rows.filter(({ written, right }) => right.includes(bare(say(written)))).length / rows.length
  );
}

const rows = existsSync(table) ? rowsOf(readFileSync(table, 'utf8')) : [];
const own = rows.filter((row) => row.own);
const others = rows.filter((row) => !row.own);

it(`finds ${rows.length} rows beside the project`, ({ annotate }) => {
  if (rows.length === 0) void annotate('no table of readings here: nothing was scored');
  expect(own.length === 0).toBe(others.length === 0);
});

it('reads 97 of 100 rows of our own style, and 90 of the public ones', () => {
  expect(rows.length === 0 || share(own) >= 0.97).toBe(true);
  expect(rows.length === 0 || share(others) >= 0.9).toBe(true);
});
