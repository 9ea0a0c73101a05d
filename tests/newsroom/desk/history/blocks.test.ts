import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockNode } from '#domain/document/schema';
import type { ComparedBlock, ComparedPart } from '#domain/contract/history';
import { compareBlocks } from '../../../../electron/newsroom/desk/history/blocks.ts';
import * as nodes from '../../../fixtures/nodes.ts';
import { documentOf, figure, paragraph } from '../../support/documents.ts';

type Parted = Extract<BlockNode, { type: 'paragraph' }>['children'];
const heading = (text: string): BlockNode => nodes.heading('h2', nodes.plain(text));
const list = (...items: string[]): BlockNode =>
  nodes.list('ol', ...items.map((text) => nodes.item(nodes.plain(text))));
const table = (...rows: string[][]): BlockNode =>
  nodes.table(...rows.map((cells) => cells.map((text): [number, string] => [0, text])));

const words = (url: string, spoken: string, next: Parted[number]): BlockNode =>
  nodes.paragraph(
    nodes.plain('Xem ở '),
    nodes.link(url, nodes.plain('đây')),
    nodes.plain(', '),
    nodes.reading('BTV', spoken),
    next,
  );
/** The texts of one side: of what was, without what was added. */
const side = (blocks: ComparedBlock[], left: 'added' | 'removed'): string[] =>
  blocks.flatMap((block) =>
    block.type === 'words' && block.kind !== left
      ? [
          block.parts
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join(''),
        ]
      : [],
  );

const compare = (from: BlockNode[], to: BlockNode[]): ComparedBlock[] =>
  compareBlocks(
    { document: documentOf(...from), reading: null },
    { document: documentOf(...to), reading: null },
  );

/** "Có [-đông đảo-]{+86 hộ+}", for the eye. */
const marked = (parts: readonly ComparedPart[]): string =>
  parts
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');
function told(block: ComparedBlock): string {
  if (block.type === 'words') return `${block.kind} ${block.shape}: ${marked(block.parts)}`;
  if (block.type === 'row') return `${block.kind} row: ${block.cells.map(marked).join(' | ')}`;
  if (block.type === 'figure')
    return `${block.kind} photo ${block.photo?.[0]}: ${marked(block.caption)}`;
  return `${block.kind} rule`;
}

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

describe('two articles side by side', () => {
  it('keeps the shape of the later one, with what changed inside each paragraph', () => {
    const blocks = compare(
      [heading('Diễn biến'), paragraph('Có đông đảo bà con tham gia.'), paragraph('Trời mưa to.')],
      [heading('Diễn biến'), paragraph('Có 86 hộ tham gia.'), figure(a, 'Đường hoa')],
    );
    expect(blocks.map(told)).toEqual([
      'same heading2: Diễn biến',
      'changed paragraph: Có [-đông đảo bà con-]{+86 hộ+} tham gia.',
      'added photo a: {+Đường hoa+}',
      'removed paragraph: [-Trời mưa to.-]',
    ]);
  });

  it('finds a paragraph that stands elsewhere since others came before it', () => {
    const blocks = compare(
      [paragraph('Bà con làm đường hoa ở thôn Nà Tu.')],
      [paragraph('Sáng nay có mưa.'), paragraph('Bà con làm đường hoa tại thôn Nà Tu.')],
    );
    expect(blocks.map(told)).toEqual([
      'added paragraph: {+Sáng nay có mưa.+}',
      'changed paragraph: Bà con làm đường hoa [-ở-]{+tại+} thôn Nà Tu.',
    ]);
  });

  it.each([
    [
      'Thu 1.174,45 triệu đồng, tăng 15%.',
      'Thu 1.204,5 triệu đồng, tăng 15%.',
      'Thu [-1.174,45-]{+1.204,5+} triệu đồng, tăng 15%.',
    ],
    [
      'Sáng 08/5/2026, lúc 7:30.',
      'Sáng 09/5/2026, lúc 7:45.',
      'Sáng [-08/5/2026-]{+09/5/2026+}, lúc [-7:30-]{+7:45+}.',
    ],
    // What ends a sentence, parts a list or stands before letters is a sign of its own.
    [
      'Có 84, 86 hộ. Số 15/QĐ.',
      'Có 85, 86 hộ. Số 15/KH.',
      'Có [-84-]{+85+}, 86 hộ. Số 15/[-QĐ-]{+KH+}.',
    ],
  ])('changes a figure as a whole, never half of it: %s', (from, to, line) => {
    const blocks = compare([paragraph(from)], [paragraph(to)]);
    expect(blocks.map(told)).toEqual([`changed paragraph: ${line}`]);
  });

  it('tells a mended caption from another photo', () => {
    const before = [figure(a, 'Hội nghị'), figure(b, 'Cầu')];
    expect(compare(before, [figure(a, 'Hội nghị xã'), figure(b, 'Cầu')]).map(told)).toEqual([
      'changed photo a: Hội nghị{+ xã+}',
      'same photo b: Cầu',
    ]);
    expect(compare([figure(a, 'Cầu')], [figure(b, 'Cầu')]).map(({ kind }) => kind)).toEqual([
      'added',
      'removed',
    ]);
  });

  it('shows items and rows each for itself', () => {
    const blocks = compare(
      [list('Dọn vệ sinh', 'Trồng cây'), table(['Thôn', 'Số hộ'], ['Nà Tu', '84'])],
      [list('Họp thôn', 'Dọn vệ sinh', 'Trồng cây'), table(['Thôn', 'Số hộ'], ['Nà Tu', '86'])],
    );
    expect(blocks.map(told)).toEqual([
      'added item: {+Họp thôn+}',
      'same item: Dọn vệ sinh',
      'same item: Trồng cây',
      'same row: Thôn | Số hộ',
      'changed row: Nà Tu | [-84-]{+86+}',
    ]);
    expect(blocks.map((block) => (block.type === 'words' ? block.mark : ''))).toEqual([
      '1.',
      '2.',
      '3.',
      '',
      '',
    ]);
  });

  it('tells of a link that leads elsewhere, a word made bold and another way of saying it', () => {
    const [block] = compare(
      [words('https://a.vn', 'Ban Thường vụ', nodes.plain(' họp'))],
      [words('https://b.vn', 'bê tê vê', nodes.bold(' họp'))],
    );
    expect(block).toMatchObject({
      kind: 'changed',
      parts: [
        { kind: 'same', text: 'Xem ở ' },
        { kind: 'removed', text: 'đây', link: 'https://a.vn' },
        { kind: 'added', text: 'đây', link: 'https://b.vn' },
        { kind: 'same', text: ', ' },
        { kind: 'removed', text: 'BTV', spoken: 'Ban Thường vụ' },
        { kind: 'removed', text: ' họp' },
        { kind: 'added', text: 'BTV', spoken: 'bê tê vê' },
        { kind: 'added', text: ' họp', format: 1 },
      ],
    });
  });

  it('tells of a paragraph that is for another audience now', () => {
    const web: BlockNode = {
      ...nodes.paragraph(nodes.plain('Xem thêm.')),
      $: { audience: 'web' },
    };
    const blocks = compare([paragraph('Xem thêm.')], [web]);
    expect(blocks.map(({ kind, audience }) => [kind, audience])).toEqual([
      ['added', 'web'],
      ['removed', null],
    ]);
  });

  it('holds every word of both texts in their order, whatever was done', () => {
    const texts = fc.array(
      fc
        .array(fc.constantFrom('xã', 'thôn', 'ra', 'quân', 'hoa', '86', ',', '.'), { minLength: 1 })
        .map((chosen) => chosen.join(' ')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const blocks = compare(from.map(paragraph), to.map(paragraph));
        expect(side(blocks, 'added')).toEqual(from);
        expect(side(blocks, 'removed')).toEqual(to);
      }),
    );
  });
});
