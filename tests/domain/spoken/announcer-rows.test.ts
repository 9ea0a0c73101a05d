import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { say } from './say.ts';

/** Sentences of invented communes, and what an announcer says for each. */
const tables = ['announcer-rows', 'bulletin-rows'].map((name) =>
  fileURLToPath(new URL(`../../fixtures/${name}.tsv`, import.meta.url)),
);

/** Words only: signs and capitals are not heard, and a measure is said "trên" or "một". */
function heard(spoken: string): string {
  return spoken
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<= |^)(?:mùng|mồng) /g, '')
    .replaceAll(/ (?:trên|một) (?=héc ta|ki lô gam|giờ|ngày|giây|phút|tháng|năm$)/g, ' mỗi ')
    .replaceAll('covid', 'cô vít')
    .trim();
}

const rows = tables.flatMap((table) =>
  readFileSync(table, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')),
);

it.each(rows)('reads %s', (written = '', spoken = '') => {
  expect(spoken.split('|').map(heard)).toContain(heard(say(written)));
});

it('reads its own words again without a change', () => {
  for (const [written = ''] of rows) expect(say(say(written))).toBe(say(written));
});
