import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_LENGTH } from '#domain/contract';
import { bulletinFields } from '#domain/bulletin';
import { readDocument } from '#domain/document/read';
import { proposeFromText } from '#domain/intake/propose';
import { proposal as proposalSchema } from '#domain/intake/proposal';
import { blocksOf, inkOf, inventory, isSubsequence, labelInk } from './reading.ts';

/** Pieces that the rules look for, so that chance finds their quarrels. */
const piece = fc.constantFrom(
  'Sáng nay',
  'xã họp',
  'ỦY BAN',
  'Tác giả: Lò Tám – Đài xã',
  'Tin, ảnh: Lý Hoa',
  'Nguồn ảnh: Văn phòng',
  'Ảnh: x',
  'Tin: a; Ảnh: b',
  'Toàn cảnh hội nghị',
  'Hình ảnh',
  'Nguồn: https://a.example/b',
  '07/08/2024',
  'Thứ hai - 18/11/2024 20:29',
  '- một',
  '1. hai',
  '2021-',
  '2026',
  '.',
  '…',
  '”',
  ':',
  ';',
  ',',
  './.',
  '\u00a0',
  ' ',
  '  ',
  '        ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\ufeff',
  '\u0301',
  'ế'.normalize('NFD'),
  '',
);
const dirty = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  it('becomes a proposal that the contract knows', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const proposal = proposeFromText(text, 'x.txt');
        expect(proposalSchema.safeParse(proposal).error).toBeUndefined();
        expect(bulletinFields.safeParse(proposal.fields).error).toBeUndefined();
        expect(JSON.stringify(readDocument(proposal.document))).not.toContain('"unknown"');
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word, doubles none and keeps their order', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const proposal = proposeFromText(text, 'x.txt');
        const { headline, byline, photoCredit } = proposal.fields;
        const body = inkOf(
          blocksOf(proposal)
            .map((block) => block.slice(2))
            .join('\n'),
        );
        const source = inkOf(text);
        expect(isSubsequence(body, source)).toBe(true);
        // One name may be author and photographer: "Tin, ảnh: …" counts once.
        const both = proposal.changes.some(
          ({ kind, before }) => kind === 'byline-taken' && before.startsWith('Tin, ảnh'),
        );
        const fields = inkOf(
          [headline, byline.author, byline.unit, both ? '' : photoCredit].join('\n'),
        );
        expect(inventory(body + fields + labelInk(proposal))).toEqual(inventory(source));
      }),
      {
        numRuns: 1000,
        examples: [['x\n\nTác giả: Lò Tám – Đài xã\nNguồn ảnh: Văn phòngTác giả: Lò Tám – Đài xã']],
      },
    );
  });

  it('is changed nowhere but where the list says', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const { changes } = proposeFromText(text, 'x.txt');
        const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).length;
        for (const { line } of changes) expect(line >= 1 && line <= lines).toBe(true);
        expect(changes.map(({ line }) => line)).toEqual(
          changes.map(({ line }) => line).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

const sentence = 'Sáng ngày 08 tháng 5, xã tổ chức hội nghị sơ kết công tác năm. ';

/** Milliseconds for so many paragraphs of 5 kB. */
function proposalTime(paragraphs: number): number {
  const text = `${sentence.repeat(60)}\n`.repeat(paragraphs);
  const start = performance.now();
  proposeFromText(text, 'x.txt');
  return performance.now() - start;
}

describe('size', () => {
  it('five megabytes take no longer than their length', () => {
    proposalTime(100);
    // 0.5 MB and 5 MB of bytes: ten times the text, and room for a busy machine.
    expect(proposalTime(1000)).toBeLessThan(40 * Math.max(proposalTime(100), 5));
  });

  it('a text of too many lines is refused before it becomes a document', () => {
    const lines = 'Một.\n'.repeat(MAX_DOCUMENT_LENGTH / 100);
    expect(() => proposeFromText(lines, 'x.txt')).toThrow(
      expect.objectContaining({ code: 'text-too-large', detail: { name: 'x.txt' } }),
    );
  });
});
