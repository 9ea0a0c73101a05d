import { describe, expect, it } from 'vitest';
import { makeDocument, makeFigure } from '#domain/document/make';
import { normaliseDocument } from '#domain/document/normalise';
import { wrap } from '#domain/document/unknown';
import { link, list, item, paragraph, plain, reading, table } from '../../fixtures/nodes.ts';

/** The same words, spelt with marks of their own and as whole letters. */
const words = (form: 'NFC' | 'NFD') => {
  const spelt = (text: string) => text.normalize(form);
  return makeDocument([
    paragraph(plain(spelt('Đảng bộ')), reading(spelt('số'), spelt('con số'))),
    paragraph(link(`https://a.example/${'ế'.normalize('NFD')}`, plain(spelt('đường')))),
    list('ul', item(plain(spelt('một')))),
    table([[0, spelt('hộ')]]),
    makeFigure({ caption: spelt('Toàn cảnh'), alt: spelt('ảnh'), credit: spelt('Tám') }),
    wrap({ type: 'card', text: 'ế'.normalize('NFD') }, false),
  ]);
};

describe('normaliseDocument', () => {
  it('composes every word, and neither addresses nor what is not known', () => {
    expect(normaliseDocument(words('NFD'))).toEqual(words('NFC'));
  });

  it('gives back the document itself where nothing was to be done', () => {
    const document = words('NFC');
    expect(normaliseDocument(document)).toBe(document);
  });
});
