import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeFigure, makeParagraph } from '#domain/document/make';
import { writeDocument } from '#domain/document/read';
import type { BlockNode } from '#domain/document/schema';
import { heading, item, list, plain, table } from '../../fixtures/nodes.ts';
import { askNewsroom, waitForConnection } from '../support/bridge.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';
import { belowStamp } from '../support/pdf.ts';
import { typedIn, type TypedIn } from '../support/typed-in.ts';

/**
 * A long bulletin, printed by the shell as the desk prints it, and looked into with poppler: what CSS asks
 * of page breaks is one thing, what Chromium does another.
 */
const FIGURES = 14;
const caption = (number: number) => `Ảnh số ${number} chụp bà con ra quân làm đường ở thôn Nà Pồng`;
const headline = 'LỄ RA QUÂN LÀM ĐƯỜNG GIAO THÔNG NÔNG THÔN XÃ SUỐI MÂY ĐỢT HAI NĂM 2025';
const headingText = (number: number) => `Mục ${number} của bản tin`;
const words =
  'bà con các thôn bản cùng nhau góp công góp của để con đường sớm thông xe trước mùa mưa lũ'.split(
    ' ',
  );

/** Every sentence is the only one of its kind; lengths differ, so that breaks fall everywhere. */
function sentence(number: number): string {
  const length = 12 + ((number * 37) % 60);
  const middle = Array.from({ length }, (_, index) => words[(index * 7 + number) % words.length]);
  return `Câu thứ ${number} nói rằng ${middle.join(' ')}.`;
}

type Shown = { blocks: BlockNode[]; sentences: string[] };

function longDocument(photos: readonly string[]): Shown {
  const sentences = Array.from({ length: 150 }, (_, index) => sentence(index + 1));
  const blocks: BlockNode[] = [];
  for (const [index, text] of sentences.entries()) {
    if (index % 3 === 0) blocks.push(heading(index % 2 ? 'h2' : 'h3', plain(headingText(index))));
    if (index % 6 === 0) blocks.push(heading('h3', plain(`${headingText(index)} (tiếp)`)));
    const figure = index % 10 === 5 ? Math.floor(index / 10) : FIGURES;
    if (figure < FIGURES)
      blocks.push(makeFigure({ caption: caption(figure) }, photos[figure] ?? null));
    blocks.push(index % 12 === 7 ? list('ul', item(plain(text))) : makeParagraph(text));
  }
  const rows = Array.from({ length: 40 }, (_, row): [number, string][] => [
    [row === 0 ? 1 : 0, row === 0 ? 'Thôn' : `Thôn ${row}`],
    [row === 0 ? 1 : 0, row === 0 ? 'Hộ' : `${row * 3}`],
  ]);
  blocks.splice(60, 0, table(...rows));
  return { blocks, sentences };
}

/** Pictures that differ, tall ones and wide ones among them. */
const picture = (number: number): Promise<Buffer> =>
  sharp({
    create: {
      width: number % 3 === 0 ? 700 : 1500,
      height: number % 3 === 0 ? 1500 : 900,
      channels: 3,
      background: { r: 20 + number * 10, g: 120, b: 90 },
    },
  })
    .jpeg()
    .toBuffer();

const pdfTool = (name: string, ...args: string[]) => execFileSync(name, args, { encoding: 'utf8' });
const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe('the printed bulletin', () => {
  let place: TypedIn;
  let file = '';
  let pages: string[][] = [];
  let sentences: string[] = [];

  beforeAll(async () => {
    place = await typedIn();
    const desk = await launchDesk({ dataDir: place.data });
    await waitForConnection(desk.page, 'ready');
    const photos: string[] = [];
    for (let number = 0; number < FIGURES; number += 1) {
      const bytes = [...(await picture(number))];
      const sha = await desk.page.evaluate(addPhoto, { bytes, job: randomUUID() });
      photos.push(sha);
    }
    const document = longDocument(photos);
    sentences = document.sentences;
    const made = await askNewsroom(desk.page, 'bulletins:create', {
      fields: {
        ...emptyFields(),
        headline,
        byline: { author: 'Lò Văn Tám', unit: 'Đài truyền thanh xã' },
        photoCredit: 'Văn phòng xã',
        place: 'Suối Mây',
        eventDate: '2025-03-05',
      },
      document: writeDocument(makeDocument(document.blocks)),
    });
    await desk.close();
    if (!made.ok) throw new Error(made.code);

    const exported = await place.run(
      'export',
      made.value.id,
      '--to',
      'pdf',
      '--out',
      'o',
      '--data',
      place.data,
      '--json',
    );
    const [{ files }] = JSON.parse(exported.stdout).exported;
    file = path.join(place.folder, 'o', files[0]);
    pages = pdfTool('pdftotext', '-layout', file, '-')
      .split('\f')
      .slice(0, -1)
      .map((page) => belowStamp(page.split('\n').map(flat).filter(Boolean)));
  });
  afterAll(() => removeFolder(place.folder));

  it('is a tagged A4 document with title and language', async () => {
    const info = pdfTool('pdfinfo', file);
    expect(flat(/^Title:(.*)$/m.exec(info)?.[1] ?? '')).toBe(headline);
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(/^Page size:.*\(A4\)$/m);
    expect(pages.length).toBeGreaterThan(12);
    expect((await readFile(file)).includes('/Lang (vi)')).toBe(true);
  });

  it('carries its fonts, and no other for the text than Tinos', () => {
    const fonts = pdfTool('pdffonts', file).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/);
    const families = new Set(fonts.map((font) => /\+([A-Za-z]+)/.exec(font)?.[1]));
    // The page number stands in a template, which knows no face of ours: the system's Times.
    families.delete('Tinos');
    expect(families.size).toBeLessThanOrEqual(1);
    expect(fonts.filter((font) => font.includes('+Tinos-')).length).toBeGreaterThan(
      fonts.length / 2,
    );
  });

  it('holds every sentence, caption and heading exactly once', () => {
    const text = flat(
      pages.map((page, index) => (index === 0 ? page : page.slice(1)).join(' ')).join(' '),
    );
    const counted = [
      headline,
      ...sentences,
      ...Array.from({ length: FIGURES }, (_, number) => caption(number)),
      'Tác giả: Lò Văn Tám – Đài truyền thanh xã',
      'Nguồn ảnh: Văn phòng xã',
    ];
    expect(counted.filter((line) => text.split(line).length !== 2)).toEqual([]);
  });

  it('numbers its pages from the second, on top in the middle', () => {
    expect(pages[0]).not.toContain('1');
    expect(pages.slice(1).map(([first]) => first)).toEqual(
      pages.slice(1).map((_, index) => String(index + 2)),
    );
  });

  it('ends no page with a heading', () => {
    expect(
      pages.map((page) => page.at(-1) ?? '').filter((line) => line.startsWith('Mục ')),
    ).toEqual([]);
  });

  it('never parts a photo from its caption', () => {
    const imagePages = pdfTool('pdfimages', '-list', file)
      .split('\n')
      .slice(2)
      .filter((line) => / image /.test(line))
      .map((line) => Number.parseInt(line, 10));
    const captionPages = Array.from(
      { length: FIGURES },
      (_, number) => pages.findIndex((page) => page.includes(caption(number))) + 1,
    );
    expect(imagePages).toEqual(captionPages);
  });

  it('repeats the heads of a table that goes on', () => {
    const withRows = pages.filter((page) => page.some((line) => /^Thôn \d+ \d+$/.test(line)));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page).toContain('Thôn Hộ');
  });
});

/** Runs in the page. */
async function addPhoto({ bytes, job }: { bytes: number[]; job: string }): Promise<string> {
  const source = { bytes: new Uint8Array(bytes), name: 'anh.jpg' };
  const answer = await Reflect.get(globalThis, 'newsroom').call('photos:add', { job, source });
  return answer.value.sha;
}
