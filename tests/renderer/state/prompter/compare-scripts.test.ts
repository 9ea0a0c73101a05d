import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readDocumentAloud } from '#domain/spoken/read-document';
import { type ScriptBlock, scriptOf } from '#domain/spoken/pace/script-words';
import { compareScripts } from '../../../../renderer/state/prompter/compare-scripts.ts';

const options = { style: defaultHouseStyle, dictionary: [] };
const script = (...texts: string[]): ScriptBlock[] =>
  scriptOf(readDocumentAloud(makeDocument(texts.map(makeParagraph)), options));

/** What is marked, in the order of the text. */
function marked(before: ScriptBlock[], after: ScriptBlock[]): string[] {
  const { touched } = compareScripts(before, after);
  return before.flatMap(({ words }) =>
    words.filter((word) => touched.has(word)).map(({ text }) => text),
  );
}

/** The word at a place. */
function wordAt(blocks: readonly ScriptBlock[], place: number): string {
  return blocks.flatMap(({ words }) => words).findLast(({ at }) => at <= place)?.text ?? '';
}

describe('a new text beside the old one', () => {
  it('marks the words that it has otherwise', () => {
    const before = script('Ông Tư dự họp hôm nay.');
    expect(marked(before, script('Ông Năm dự họp hôm nay.'))).toEqual(['Tư']);
    expect(marked(before, script('Ông Tư dự họp.'))).toContain('nay.');
  });
  it('marks where something came in, by what stands on either side', () => {
    expect(marked(script('Ông Tư dự họp.'), script('Ông Tư không dự họp.'))).toEqual(['Tư', 'dự']);
    expect(marked(script('Ông Tư dự.'), script('Ông Tư dự.', 'Xã họp.'))).toEqual(['dự.']);
  });
  it('finds nothing where the words are the same', () => {
    expect(compareScripts(script('Xã họp./.'), script('Xã  họp.')).same).toBe(true);
    expect(compareScripts(script('Xã họp.', 'Rồi về.'), script('Xã họp. Rồi về.')).same).toBe(
      false,
    );
  });
  it('keeps the reader at his word, whatever came in before it', () => {
    const before = script('Xã họp.', 'Ông Tư dự họp hôm nay.');
    const after = script('Thêm một câu mới.', 'Xã họp.', 'Ông Tư dự họp hôm nay.');
    const change = compareScripts(before, after);
    for (const place of [0, 1.5, 3.2, 5.9])
      expect(wordAt(after, change.place(place))).toBe(wordAt(before, place));
  });
  it('sends who is within changed words to where the new ones begin', () => {
    const before = script('Ông Tư dự họp hôm nay.');
    const after = script('Ông Năm Cao dự họp hôm nay.');
    expect(wordAt(after, compareScripts(before, after).place(1.5))).toBe('Năm');
  });
  it('takes two texts with nothing in common', () => {
    const many = Array.from({ length: 3000 }, (_none, index) => `một${index} hai`).join(' ');
    const change = compareScripts(script(many), script('Xã họp.'));
    expect(change.same).toBe(false);
    expect(change.place(900)).toBeLessThanOrEqual(2);
  });
});

const paragraphs = array(
  array(constantFrom('xã', 'họp', 'bàn.', 'Tư', 'năm'), { minLength: 1, maxLength: 6 }).map(
    (some) => some.join(' '),
  ),
  { maxLength: 5 },
);

it('whatever changes, the place stays within the new text, and order is kept where nothing changed', () => {
  assert(
    property(paragraphs, paragraphs, (one, other) => {
      const [before, after] = [script(...one), script(...other)];
      const change = compareScripts(before, after);
      const words = after.flatMap((block) => block.words);
      const end = Math.max(0, ...words.map(({ at, syllables }) => at + syllables));
      for (const { at } of before.flatMap((block) => block.words)) {
        expect(change.place(at)).toBeGreaterThanOrEqual(0);
        expect(change.place(at)).toBeLessThanOrEqual(end);
      }
      const same = compareScripts(before, script(...one));
      expect(same.same).toBe(true);
      expect(same.touched.size).toBe(0);
      for (const { at } of before.flatMap((block) => block.words)) expect(same.place(at)).toBe(at);
    }),
  );
});
