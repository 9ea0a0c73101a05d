import { describe, expect, it } from 'vitest';
import type { UnknownNode } from '#domain/document/schema';
import { makeDocument, makeFigure, makeParagraph } from '#domain/document/make';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readDocumentAloud, spokenBlock, spokenDocument } from '#domain/spoken/read-document';
import {
  bold,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  plain,
  reading,
  table,
} from '../../fixtures/nodes.ts';

const options = { style: defaultHouseStyle, dictionary: [] };

describe('a document on the air', () => {
  it('reads its blocks in order, without photos and without what is for the web', () => {
    const web = { ...makeParagraph('Xem ảnh tại trang web'), $: { audience: 'web' } as const };
    const air = { ...makeParagraph('Mời bà con nghe tiếp'), $: { audience: 'air' } as const };
    const document = makeDocument([
      heading('h2', plain('Tin xã khóa II')),
      makeFigure({ caption: 'Toàn cảnh 2024' }),
      web,
      air,
      makeParagraph(''),
      makeParagraph('Có 5 hộ.'),
    ]);
    const blocks = readDocumentAloud(document, options);
    expect(blocks.map(({ kind, path }) => [kind, path])).toEqual([
      ['heading', [0]],
      ['paragraph', [3]],
      ['paragraph', [5]],
    ]);
    expect(spokenDocument(blocks)).toBe('Tin xã khóa hai\nMời bà con nghe tiếp\nCó năm hộ.');
  });

  it('is not broken by formatting, links and lines inside a word or a number', () => {
    const document = makeDocument([
      paragraph(
        bold('UB'),
        plain('ND xã, ngày 08/'),
        bold('5/2023'),
        plain(' tại '),
        link('https://example.vn/', plain('NV'), bold('H')),
      ),
      paragraph(plain('nhiệm kỳ 2021-'), lineBreak, plain('2026')),
    ]);
    expect(spokenDocument(readDocumentAloud(document, options))).toBe(
      'Ủy ban nhân dân xã, ngày mùng tám tháng năm năm hai nghìn không trăm hai mươi ba tại nhà văn hóa\n' +
        'nhiệm kỳ hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi sáu',
    );
  });

  it('says what a person gave, and nothing reads across its edge', () => {
    const document = makeDocument([
      paragraph(
        plain('thôn '),
        reading('BTV', 'bê tê vê'),
        plain(' có 1'),
        reading('2', 'hai'),
        plain(' hộ'),
      ),
      paragraph(reading('UBND', 'UBND 2')),
    ]);
    const blocks = readDocumentAloud(document, options);
    expect(blocks.map(spokenBlock)).toEqual(['thôn bê tê vê có một hai hộ', 'UBND 2']);
    const [first] = blocks;
    expect(first?.segments.map(({ written }) => written).join('')).toBe(first?.written);
    expect(
      first?.segments.filter(({ kind }) => kind === 'reading').map(({ spoken }) => spoken),
    ).toEqual(['bê tê vê', 'hai']);
  });

  it('counts the items of a numbered list, nested ones by themselves', () => {
    const inner = list('ol', item(plain('Khu A')), item(plain('Khu B')));
    const document = makeDocument([
      list('ol', item(plain('Thời gian: 7h30')), item(inner), item(plain('Địa điểm'))),
      list('ul', item(plain('5 hộ'))),
    ]);
    const blocks = readDocumentAloud(document, options);
    expect(blocks.map(spokenBlock)).toEqual([
      'một, Thời gian: bảy giờ ba mươi phút',
      'một, Khu A',
      'hai, Khu B',
      'hai, Địa điểm',
      'năm hộ',
    ]);
    expect(blocks.map(({ path }) => path)).toEqual([
      [0, 0],
      [0, 1, 0, 0],
      [0, 1, 0, 1],
      [0, 2],
      [1, 0],
    ]);
  });

  it('reads a table cell by cell', () => {
    const document = makeDocument([
      table(
        [
          [1, 'Thôn'],
          [1, 'Số hộ'],
        ],
        [
          [0, 'Đồi Chè'],
          [0, '124'],
        ],
      ),
    ]);
    expect(readDocumentAloud(document, options).map(spokenBlock)).toEqual([
      'Thôn',
      'Số hộ',
      'Đồi Chè',
      'một trăm hai mươi tư',
    ]);
  });

  it('keeps the words of what this version does not know', () => {
    const unknown: UnknownNode = {
      type: 'unknown',
      version: 1,
      inline: false,
      original: { type: 'box', children: [{ type: 'text', text: 'Có 3 thôn' }] },
    };
    expect(spokenDocument(readDocumentAloud(makeDocument([unknown]), options))).toBe('Có ba thôn');
  });
});
