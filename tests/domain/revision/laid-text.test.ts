import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../domain/document/read.ts';
import { findPassage } from '../../../domain/revision/find-passage.ts';
import { layText, lineOf, placesOf } from '../../../domain/revision/laid-text.ts';
import { markPassage } from '../../../domain/revision/mark-passage.ts';
import { defaultHouseStyle } from '../../../domain/spoken/house-style.ts';
import { readDocumentAloud } from '../../../domain/spoken/read-document.ts';
import everything from '../document/golden/v1-everything.json' with { type: 'json' };
import { documentOf, figure, paragraph } from '../../newsroom/support/documents.ts';

const fieldsOf = (headline: string, summary = '') => ({ headline, summary });
const golden = readDocument(JSON.stringify(everything));

const around = (kept: string, before: string[], after: string[]) =>
  documentOf(...[...before, kept, ...after].map((text) => paragraph(text)));

const alike = (first: string) =>
  documentOf(paragraph(first), figure(null, 'Bà con ra quân'), paragraph('Bà con ra quân.'));

describe('a bulletin laid out as one text', () => {
  it('counts blocks and their words as the spoken layer does', () => {
    const laid = layText(fieldsOf('Tiêu đề'), golden);
    const blocks = readDocumentAloud(golden, { style: defaultHouseStyle, dictionary: [] });
    expect(blocks.length).toBeGreaterThan(5);
    for (const { path, written } of blocks) {
      const line = lineOf(laid, { at: 'words', path });
      expect(line).not.toBeNull();
      expect(laid.text.slice(line?.from, (line?.from ?? 0) + (line?.length ?? 0))).toBe(written);
    }
  });

  it('knows the headline, and which photo a caption belongs to', () => {
    const document = documentOf(
      paragraph('Câu một.'),
      figure(null, 'Hội nghị'),
      paragraph('Câu hai.'),
      figure(null, 'Đường hoa'),
    );
    const laid = layText(fieldsOf('Xã họp'), document);
    expect(laid.text).toBe('Xã họp\nCâu một.\nHội nghị\nCâu hai.\nĐường hoa');
    const at = laid.text.indexOf('hoa');
    expect(placesOf(laid, at, at + 3)).toEqual([
      { owner: { at: 'caption', figure: 1 }, from: 6, to: 9, written: 'hoa' },
    ]);
    expect(placesOf(laid, 0, 2)).toMatchObject([{ owner: { at: 'headline' }, written: 'Xã' }]);
  });

  it('has a photo’s credit and description behind its caption, and the few words for the web last', () => {
    const photo = { ...figure(null, 'Hội nghị'), credit: 'Lò Mai', alt: 'Một hội trường' };
    const document = documentOf(figure(null, 'Cầu'), photo, paragraph('Câu hai.'));
    const laid = layText(fieldsOf('Xã họp', 'Xã họp bàn việc.'), document);
    expect(laid.text).toBe(
      'Xã họp\nCầu\nHội nghị\nLò Mai\nMột hội trường\nCâu hai.\nXã họp bàn việc.',
    );
    const ownerOf = (words: string) => {
      const from = laid.text.lastIndexOf(words);
      return placesOf(laid, from, from + words.length).map(({ owner }) => owner);
    };
    expect(ownerOf('Lò Mai')).toEqual([{ at: 'credit', figure: 1 }]);
    expect(ownerOf('hội trường')).toEqual([{ at: 'alt', figure: 1 }]);
    expect(ownerOf('bàn việc')).toEqual([{ at: 'summary' }]);
    expect(lineOf(laid, { at: 'credit', figure: 0 })).toBeNull();
    expect(lineOf(laid, { at: 'credit', figure: 1 })?.length).toBe('Lò Mai'.length);
  });

  it('tells like words of headline, text and caption apart by what stands beside them', () => {
    const then = layText(fieldsOf('Bà con ra quân', 'Bà con ra quân sáng nay'), alike('Câu.'));
    const now = layText(
      fieldsOf('Hôm nay: Bà con ra quân', 'Bà con ra quân sáng nay, 14/5'),
      alike('Câu đã sửa. Bà con ra quân rất đông.'),
    );
    const starts = [...then.text.matchAll(/Bà con ra quân/gu)].map(({ index }) => index);
    const owners = starts.map((from) => {
      const found = findPassage(now.text, markPassage(then.text, from, from + 14));
      return placesOf(now, found?.from ?? 0, found?.to ?? 0).map(({ owner }) => owner);
    });
    expect(owners).toEqual([
      [{ at: 'headline' }],
      [{ at: 'caption', figure: 0 }],
      [{ at: 'words', path: [2] }],
      [{ at: 'summary' }],
    ]);
  });

  it('gives a passage over several blocks back block by block', () => {
    const laid = layText(fieldsOf(''), documentOf(paragraph('Câu một.'), paragraph('Câu hai.')));
    const from = laid.text.indexOf('một');
    const to = laid.text.indexOf('hai') + 3;
    expect(placesOf(laid, from, to)).toEqual([
      { owner: { at: 'words', path: [0] }, from: 4, to: 8, written: 'một.' },
      { owner: { at: 'words', path: [1] }, from: 0, to: 7, written: 'Câu hai' },
    ]);
  });

  it('finds a remarked passage again whatever was written in the other paragraphs', () => {
    const sentence = fc
      .array(fc.constantFrom('xã', 'thôn', 'họp', 'bà con', 'Nà Hoa', '86 hộ'), { maxLength: 9 })
      .map((words) => words.join(' '));
    const kept = 'Chị Hoàng Thị Hoa cho biết';
    const lines = fc.array(sentence, { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, lines, lines, sentence, (a, b, c, d, headline) => {
        const then = layText(fieldsOf('Tin'), around(kept, a, b));
        const from = then.text.indexOf('Hoàng Thị Hoa');
        const passage = markPassage(then.text, from, from + 'Hoàng Thị Hoa'.length);
        const now = layText(fieldsOf(headline), around(kept, c, d));
        const found = findPassage(now.text, passage);
        expect(placesOf(now, found?.from ?? 0, found?.to ?? 0)).toEqual([
          {
            owner: { at: 'words', path: [c.length] },
            from: 4,
            to: 17,
            written: 'Hoàng Thị Hoa',
          },
        ]);
      }),
    );
  });
});
