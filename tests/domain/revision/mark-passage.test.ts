import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../domain/revision/find-passage.ts';
import { markPassage, noPassage } from '../../../domain/revision/mark-passage.ts';
import { passage as passageSchema } from '../../../domain/contract/review.ts';

const words = ['xã', 'thôn', 'Nà Hoa', 'họp', 'bà con', '12', 'hộ', 'ra quân'];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((parts) => `${parts.join(' ')}.`);
const paragraphs = (least: number) =>
  fc.array(sentence, { minLength: least, maxLength: 8 }).map((lines) => lines.join('\n'));

/** A text and one of its passages, as somebody might select it. */
const marked = paragraphs(1).chain((text) =>
  fc
    .tuple(fc.integer({ min: 0, max: text.length }), fc.integer({ min: 0, max: text.length }))
    .map(([one, other]) => ({ text, from: Math.min(one, other), to: Math.max(one, other) })),
);

describe('a marked passage', () => {
  it('fits the contract and quotes what was selected, without the space around it', () => {
    fc.assert(
      fc.property(marked, ({ text, from, to }) => {
        const passage = markPassage(text, from, to);
        expect(passageSchema.parse(passage)).toEqual(passage);
        expect(passage.quote).toBe(text.slice(from, to).trim());
        expect(text.startsWith(passage.quote, passage.offset)).toBe(true);
      }),
    );
  });

  it('is found where it stood', () => {
    fc.assert(
      fc.property(marked, ({ text, from, to }) => {
        const passage = markPassage(text, from, to);
        fc.pre(passage.quote !== '');
        expect(findPassage(text, passage)).toEqual({
          from: passage.offset,
          to: passage.offset + passage.quote.length,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is found again after paragraphs were written before and after it', () => {
    fc.assert(
      fc.property(marked, paragraphs(0), paragraphs(0), ({ text, from, to }, above, below) => {
        const passage = markPassage(text, from, to);
        // Two words and more: one that recurs in what was written since may be taken for the other.
        fc.pre(passage.quote.length > 12);
        fc.pre(!above.includes(passage.quote) && !below.includes(passage.quote));
        const edited = `${above}\n${text}\n${below}`;
        const found = findPassage(edited, passage);
        expect(found?.from).toBe(above.length + 1 + passage.offset);
      }),
      { numRuns: 500 },
    );
  });

  it('is cut where nobody would read on, and none is about the whole', () => {
    const passage = markPassage('a'.repeat(5_000), 100, 4_900);
    expect(passageSchema.parse(passage).quote).toHaveLength(2_000);
    expect(findPassage('Câu.', noPassage)).toBeNull();
  });
});
