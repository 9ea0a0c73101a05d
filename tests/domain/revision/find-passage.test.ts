import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../domain/revision/find-passage.ts';

const text = 'Sáng nay, xã ra quân. Chiều nay, xã họp. Tối nay, xã nghỉ.';

/** The passage of the nth "xã", as somebody would mark it. */
function marked(nth: number) {
  let offset = -1;
  for (let count = 0; count <= nth; count += 1) offset = text.indexOf('xã', offset + 1);
  return {
    quote: 'xã',
    before: text.slice(Math.max(0, offset - 10), offset),
    after: text.slice(offset + 2, offset + 12),
    offset,
  };
}

describe('a passage', () => {
  it.each([0, 1, 2])('is found where it stood, though its words recur (%i)', (nth) => {
    const passage = marked(nth);
    expect(findPassage(text, passage)?.from).toBe(passage.offset);
  });

  it('is found again after edits around it', () => {
    const passage = marked(1);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (before, after) => {
        fc.pre(!before.includes('xã') && !after.includes('xã'));
        const edited = `${before}${text}${after}`;
        expect(findPassage(edited, passage)?.from).toBe(before.length + passage.offset);
      }),
    );
  });

  it('is nowhere when its words are gone, or when it has none', () => {
    expect(findPassage('Sáng nay, thôn ra quân.', marked(0))).toBeNull();
    expect(findPassage(text, { ...marked(0), quote: '' })).toBeNull();
  });
});
