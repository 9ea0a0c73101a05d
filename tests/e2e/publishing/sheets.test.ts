import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../support/launch.ts';
import { belowStamp, pdfFonts, pdfInfo } from '../support/pdf.ts';
import { typedIn, type TypedIn } from '../support/typed-in.ts';

/** The sheets around a broadcast, printed by the shell and looked into with poppler. */
const headline = 'Ra quân làm đường ở xã Suối Mây năm 2025';
const saidHeadline = 'Ra quân làm đường ở xã Suối Mây năm hai nghìn không trăm hai mươi lăm';
const words =
  'bà con các thôn bản cùng nhau góp công góp của để con đường sớm thông xe trước mùa mưa lũ'.split(
    ' ',
  );

/** Begins and ends with words of its own, so that both ends of it can be found on the pages. */
function passage(number: number, length: number): string {
  const middle = Array.from({ length }, (_, index) => words[(index * 7 + number) % words.length]);
  return `Mở đoạn ${number}, ${middle.join(' ')}, khép đoạn ${number}.`;
}

const COUNT = 40;
/** Longer than any page. */
const GIANT = 25;
const passages = Array.from({ length: COUNT }, (_, index) =>
  passage(index + 1, index + 1 === GIANT ? 900 : 10 + ((index * 37) % 90)),
);
const numerals = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe('the sheets', () => {
  let place: TypedIn;
  const files = new Map<string, string>();
  beforeAll(async () => {
    place = await typedIn();
    const source = path.join(place.folder, 'tin.txt');
    await writeFile(source, [headline, ...passages, 'Tác giả: Lò Văn Tám'].join('\n\n'));
    const line = ['export', 'tin.txt', '--to', 'script,approval,text', '--out', 'o', '--json'];
    const run = await place.run(...line);
    for (const { kind, files: names } of JSON.parse(run.stdout).exported)
      files.set(kind, path.join(place.folder, 'o', names[0]));
  });
  afterAll(() => removeFolder(place.folder));

  const file = (kind: string) => files.get(kind) ?? '';
  const pagesOf = (kind: string) =>
    execFileSync('pdftotext', ['-layout', file(kind), '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1)
      .map((page) => belowStamp(page.split('\n').map(flat).filter(Boolean)));

  it('go out together, each under a name of its own', () => {
    expect([...files.keys()]).toEqual(['script', 'approval', 'text']);
    expect(new Set(files.values()).size).toBe(3);
  });

  it.each(['script', 'approval'])('%s is a tagged A4 document with its fonts', async (kind) => {
    const info = await pdfInfo(file(kind));
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('Page size')).toContain('(A4)');
    for (const { name, embedded } of await pdfFonts(file(kind)))
      expect({ name, embedded }).toEqual({ name, embedded: true });
  });

  it('the reading copy tears no passage that fits on a page', () => {
    const pages = pagesOf('script').map((page) => page.slice(1, -1).join(' '));
    expect(pages.length).toBeGreaterThan(8);
    const last = numerals.length;
    for (const [index, numeral] of numerals.entries()) {
      if (index === last - 1) continue;
      const begun = pages.findIndex((page) => page.includes(`Mở đoạn ${numeral},`));
      const ended = pages.findIndex((page) => page.includes(`khép đoạn ${numeral}. //`));
      expect([numeral, ended]).toEqual([numeral, begun]);
    }
    const marks = pages.map((page) => [
      page.match(/Mở đoạn/g)?.length ?? 0,
      page.match(/khép đoạn/g)?.length ?? 0,
    ]);
    const torn = marks.filter(([begun, ended]) => begun !== ended);
    // The one that is longer than a page begins on one and ends on another.
    expect(torn.flat().reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(torn.length).toBeLessThanOrEqual(2);
  });

  it('the reading copy heads each page with headline and time, and counts the pages', () => {
    const pages = pagesOf('script');
    const time = /(\d+′\d\d″)$/.exec(pages[0]?.[0] ?? '')?.[1];
    expect(time).toBeDefined();
    for (const [index, page] of pages.entries()) {
      expect(page[0]).toMatch(new RegExp(`^Ra quân làm đường ở xã Suối Mây.* ${time}$`));
      expect(page.at(-1)).toBe(`Trang ${index + 1}/${pages.length}`);
    }
  });

  it('the reading copy tells the time beside each passage', () => {
    const times = pagesOf('script')
      .flatMap((page) => page.slice(1))
      .flatMap((line) => /^(\d+)′(\d\d)″ Mở đoạn/.exec(line) ?? [])
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    const seconds = times.flatMap((minutes, at) =>
      at % 2 === 0 ? [minutes * 60 + (times[at + 1] ?? 0)] : [],
    );
    expect(seconds).toHaveLength(COUNT);
    expect(seconds[0]).toBe(0);
    expect(seconds.every((second, at) => at === 0 || second > (seconds[at - 1] ?? 0))).toBe(true);
  });

  it('the approval copy holds the text as written and three blocks side by side', () => {
    const pages = pagesOf('approval');
    const text = pages.map((page, index) => page.slice(index === 0 ? 0 : 1).join(' ')).join(' ');
    for (const number of [1, 25, 40]) expect(text).toContain(`khép đoạn ${number}.`);
    expect(pages.at(-1)).toContain('NGƯỜI VIẾT BIÊN TẬP DUYỆT PHÁT SÓNG');
    expect(pages.at(-1)?.at(-1)).toBe('Lò Văn Tám');
  });

  it('the words for a voice are a paragraph a line, in UTF-8', async () => {
    const lines = (await readFile(file('text'), 'utf8')).split('\n');
    expect(lines).toHaveLength(COUNT + 2);
    expect(lines[0]).toBe(`${saidHeadline}.`);
    expect(lines[1]).toMatch(/^Mở đoạn một, .* khép đoạn một\.$/);
    expect(lines.at(-1)).toBe('');
  });
});
