import { describe, expect, it } from 'vitest';
import { makeDocument, makeFigure, makeParagraph } from '#domain/document/make';
import { articleText, documentText, textBlocks } from '#domain/document/to-text';
import { wrap } from '#domain/document/unknown';
import {
  bold,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  plain,
  quote,
  reading,
  table,
} from '../../fixtures/nodes.ts';

const document = makeDocument([
  paragraph(plain('Sáng nay, '), bold('xã'), lineBreak, link('https://a.example', plain('họp'))),
  makeParagraph(''),
  heading('h2', reading('UBND', 'Ủy ban')),
  quote(plain('trích')),
  list('ol', item(plain('một')), item(list('ul', item(plain('con')))), item(plain('hai'))),
  table([
    [1, 'Thôn'],
    [1, 'Hộ'],
  ]),
  makeFigure({ caption: ' Toàn cảnh ', alt: 'Hội trường', credit: 'Lò Tám' }),
  { type: 'horizontalrule', version: 1 },
  wrap({ type: 'card', text: 'thẻ', children: [{ text: 'trong' }] }, false),
  { ...makeParagraph('chỉ trên loa'), $: { audience: 'air' } },
]);

describe('plain text', () => {
  it('of everything, for search', () => {
    expect(documentText(document).split('\n')).toEqual([
      'Sáng nay, xã',
      'họp',
      'UBND',
      'trích',
      'một',
      'con',
      'hai',
      'Thôn\tHộ',
      ' Toàn cảnh ',
      'Hội trường',
      'Lò Tám',
      'thẻ trong',
      'chỉ trên loa',
    ]);
  });

  it('of the article, without the photos’ words', () => {
    expect(articleText(document)).not.toContain('Toàn cảnh');
    expect(articleText(document)).toContain('chỉ trên loa');
    expect(articleText(document, 'web')).not.toContain('chỉ trên loa');
  });

  it('for plain-text fields, a block each', () => {
    expect(textBlocks(document, 'web')).toEqual([
      'Sáng nay, xã\nhọp',
      'UBND',
      'trích',
      '1. một\n- con\n2. hai',
      'Thôn\tHộ',
      'Toàn cảnh',
      'thẻ trong',
    ]);
  });
});
