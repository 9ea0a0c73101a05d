import { describe, expect, it } from 'vitest';
import { makeDocument, makeFigure, makeParagraph } from '#domain/document/make';
import { figuresOf, photosOf } from '#domain/document/photos';
import { wrap } from '#domain/document/unknown';
import { paragraph, plain, table } from '../../fixtures/nodes.ts';

const sha = (letter: string) => letter.repeat(64);
const [a, b, c, d] = [sha('a'), sha('b'), sha('c'), sha('d')];

describe('photosOf', () => {
  it('names every photo in order, once', () => {
    const document = makeDocument([
      makeFigure({}, b),
      makeParagraph('x'),
      makeFigure({}),
      makeFigure({}, a),
      makeFigure({}, b),
    ]);
    expect(photosOf(document)).toEqual([b, a]);
    expect(figuresOf(document)).toHaveLength(4);
  });

  it('names those that nodes of a later version refer to, however deep: they must not be thrown away', () => {
    const cells = table([[0, 'x']]);
    cells.children[0]?.children[0]?.children.push(wrap({ deep: [{ er: c }] }, false));
    const document = makeDocument([
      wrap({ type: 'figure', photo: a, focus: 1 }, false),
      paragraph(plain('x'), wrap({ type: 'icon', src: b }, true)),
      cells,
      wrap({ type: 'map', hash: `${d}0`, name: 'ZZ' }, false),
    ]);
    expect(photosOf(document)).toEqual([a, b, c]);
  });
});
