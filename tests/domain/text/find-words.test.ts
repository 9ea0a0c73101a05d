import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FindOptions, makeFinder, replaceSpans } from '#domain/text/find-words';
import { bare, exact, fold } from '#domain/text/fold';

const usual: FindOptions = { matchCase: false, matchMarks: true, wholeWords: false };
const without: FindOptions = { ...usual, matchMarks: false };

const found = (text: string, query: string, options: FindOptions = usual): string[] =>
  makeFinder(query, options)(text).map(({ from, to }) => text.slice(from, to));

describe('words are found', () => {
  it.each<[string, string, string[]]>([
    ['Hội nghị xã; HỘI NGHỊ huyện', 'hội nghị', ['Hội nghị', 'HỘI NGHỊ']],
    ['hội, hối, hoi', 'hội', ['hội']],
    ['Ủy ban, uỷ ban', 'ủy ban', ['Ủy ban', 'uỷ ban']],
    ['hòa, hoà', 'hoà', ['hòa', 'hoà']],
    ['hòa', 'hò', ['hò']],
    ['thủy lợi, thuỷ lợi', 'thủy l', ['thủy l', 'thuỷ l']],
    // A tone within a syllable stands in one place only.
    ['Hoàn, Hoàng, hòa', 'hòa', ['hòa']],
    ['hội nghị'.normalize('NFD'), 'hội', ['hội'.normalize('NFD')]],
    ['hội nghị', 'hội'.normalize('NFD'), ['hội']],
    // A letter is found with its marks or not at all.
    ['hội'.normalize('NFD'), 'ho', []],
    ['xã\u00a0Suối Mơ', 'xã suối', ['xã\u00a0Suối']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['một.hai (ba)', '.', ['.']],
    ['bất kỳ', '', []],
    ['bất kỳ', '\u0301', []],
    ['', 'xã', []],
  ])('in %j for %j', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it.each<[string, string, string[]]>([
    ['Đảng bộ, đang, ĐÁNG', 'dang', ['Đảng', 'đang', 'ĐÁNG']],
    ['Hội nghị'.normalize('NFD'), 'hoi nghi', ['Hội nghị'.normalize('NFD')]],
    ['hoi', 'hội', ['hoi']],
  ])('without their marks in %j for %j', (text, query, words) => {
    expect(found(text, query, without)).toEqual(words);
  });

  it('only in the case they are written in, when that is asked for', () => {
    const text = 'Xã, xã, XÃ';
    expect(found(text, 'Xã', { ...usual, matchCase: true })).toEqual(['Xã']);
    expect(found(text, 'Xa', { ...without, matchCase: true })).toEqual(['Xã']);
    expect(found('Đông, đông', 'dong', { ...without, matchCase: true })).toEqual(['đông']);
  });

  it('only as whole words, when that is asked for', () => {
    const whole = { ...usual, wholeWords: true };
    expect(found('an, ban, an1, "an"', 'an', whole)).toEqual(['an', 'an']);
    expect(found('bàn an'.normalize('NFD'), 'an', whole)).toEqual(['an']);
    expect(found('giá 5.000đ', '5.000', whole)).toEqual([]);
    // What is no letter has no word to be a part of.
    expect(found('a(b', '(', whole)).toEqual(['(']);
  });
});

const spaced = (words: string): string => words.replaceAll('\u00a0', ' ');

/** What two words must have in common, by what was chosen. */
const sameness = (words: string, { matchCase, matchMarks }: FindOptions): string[] => [
  fold(spaced(words)),
  matchMarks ? exact(spaced(words)) : '',
  matchCase ? bare(spaced(words)) : '',
];

const letters = fc.constantFrom(
  ...'aàăâdđeoòơuủyýỷiAĐHhn .,1'.split(''),
  '\u0300',
  '\u0323',
  '\u00a0',
  'İ',
  'ß',
  '😀',
);
const texts = fc.oneof(
  fc.array(letters, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const optionsOf = fc.record({
  matchCase: fc.boolean(),
  matchMarks: fc.boolean(),
  wholeWords: fc.boolean(),
});

/** A text that holds the query, as somebody or another keyboard may have written it. */
const asked = fc
  .tuple(texts, texts, texts, fc.constantFrom('NFC', 'NFD'), optionsOf)
  .map(([before, query, after, form, options]) => ({
    text: `${before}${query}${after}`.normalize(form),
    query,
    options,
  }));

describe('whatever the text and the query', () => {
  it('what is found is the query by the rule that was chosen, in order, and never twice', () => {
    fc.assert(
      fc.property(asked, ({ text, query, options }) => {
        let end = 0;
        for (const { from, to } of makeFinder(query, options)(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(sameness(text.slice(from, to), options)).toEqual(sameness(query, options));
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('nothing is overlooked: what is literally there is found or part of what is found', () => {
    const words = fc.array(fc.constantFrom('xã', 'hòa', 'hoà', 'uỷ', 'ban', ' ', 'Đ'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('xã', 'hòa', 'ban', 'Đ'), (parts, query) => {
        const text = parts.join('');
        const spans = makeFinder(query, usual)(text);
        for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1))
          expect(spans.some(({ from, to }) => from < at + query.length && at < to)).toBe(true);
      }),
    );
  });

  it('makes no difference whether the letters of the text are composed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'aàâđoòủyỷHn '.split('')), { maxLength: 40 }),
        fc.constantFrom('a', 'ò', 'uỷ', 'ủy', 'n h', 'oà'),
        optionsOf,
        (parts, query, options) => {
          const text = parts.join('');
          const loose = text.normalize('NFD');
          const composed = found(text, query, options);
          expect(found(loose, query, options).map((words) => words.normalize('NFC'))).toEqual(
            composed,
          );
        },
      ),
    );
  });

  it('replaced everywhere, the rest stays as it is and the words are there as often as they were found', () => {
    fc.assert(
      fc.property(asked, ({ text, query, options }) => {
        const spans = makeFinder(query, options)(text);
        const pieces = replaceSpans(text, spans, '\ue000').split('\ue000');
        fc.pre(!text.includes('\ue000'));
        expect(pieces).toHaveLength(spans.length + 1);
        const rebuilt = pieces.map((piece, index) => {
          const span = spans[index];
          return piece + (span === undefined ? '' : text.slice(span.from, span.to));
        });
        expect(rebuilt.join('')).toBe(text);
      }),
    );
  });

  it.each([
    ['xã và xã', 'xã', 'xã Cẩm', 'xã Cẩm và xã Cẩm'],
    ['a  b  c', '  ', ' ', 'a b c'],
    ['bỏ chữ này', 'chữ ', '', 'bỏ này'],
    ['$1', '$', '$&', '$&1'],
  ])('%j: %j becomes %j', (text, query, words, expected) => {
    expect(replaceSpans(text, makeFinder(query, usual)(text), words)).toBe(expected);
  });
});
