import { assert, constantFrom, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, readTable, writeTable } from '#domain/spoken/dictionary/table';
import { type DictionaryWord, dictionaryWord } from '#domain/spoken/dictionary/word';
import { wordKey } from '#domain/spoken/dictionary/word-context';

const word = (written: string, spoken: string, more: Partial<DictionaryWord> = {}) => ({
  written,
  spoken,
  kind: 'word' as const,
  note: '',
  ...more,
});

describe('the table of a dictionary', () => {
  it('is what spreadsheets open', () => {
    const table = writeTable([word('H"Mông', 'Mông', { kind: 'name', note: 'dân tộc' })]);
    expect(table).toBe(
      '\uFEFFwritten\tspoken\tkind\tnote\tstands_after\tstands_before\r\n"H""Mông"\tMông\tname\tdân tộc\t\t\r\n',
    );
  });

  it('comes back as it went out', () => {
    const text = string({ unit: 'grapheme', maxLength: 30 });
    const words = uniqueArray(
      record({
        written: text,
        spoken: text,
        kind: constantFrom('word' as const, 'name' as const),
        note: text,
        context: record({ before: uniqueArray(text), after: uniqueArray(text) }),
      }),
      { selector: ({ written }) => written },
    );
    assert(
      property(words, (rough) => {
        const tidy = new Map<string, DictionaryWord>();
        for (const one of rough) {
          const { success, data } = dictionaryWord.safeParse(one);
          if (success) tidy.set(wordKey(data), data);
        }
        const kept = [...tidy.values()];
        expect(readTable(writeTable(kept))).toEqual({ words: kept, unread: [] });
      }),
    );
  });

  it('is read from two cells, without a head, with any line end; the later line counts', () => {
    const { words, unread } = readTable(
      'NVH\tnhà văn hóa\nSXNN \t sản xuất  nông nghiệp\rNVH\tNhà văn hóa\tcũ\n',
    );
    expect(words).toEqual([word('NVH', 'Nhà văn hóa'), word('SXNN', 'sản xuất nông nghiệp')]);
    expect(unread).toEqual([]);
  });

  it('says which lines are no words', () => {
    const { words, unread } = readTable('một ô\n\n\tthiếu\nA\t\nB\tbê\n');
    expect(words).toEqual([word('B', 'bê')]);
    expect(unread.map(({ line }) => line)).toEqual([1, 3, 4]);
  });
});

const beside = (after: string[], spoken: string) =>
  word('BTV', spoken, { context: { before: [], after } });

describe('one word beside different neighbours', () => {
  it('is as many lines, and each comes back', () => {
    const words = [word('BTV', 'biên tập viên'), beside(['Huyện ủy', 'Tỉnh ủy'], 'Ban Thường vụ')];
    const table = writeTable(words);
    expect(table).toContain('BTV\tBan Thường vụ\tword\t\t\tHuyện ủy, Tỉnh ủy\r\n');
    expect(readTable(table)).toEqual({ words, unread: [] });
  });

  it('is no conflict with itself elsewhere', () => {
    const ours = [word('BTV', 'biên tập viên')];
    const theirs = [beside(['Huyện ủy'], 'Ban Thường vụ')];
    expect(compareWords(ours, theirs)).toEqual({ added: theirs, same: 0, conflicts: [] });
  });
});

describe('taking over a table', () => {
  it('tells new words, those that are there, and those that differ', () => {
    const ours = [word('A', 'a'), word('B', 'bê'), word('C', 'xê', { note: 'của ta' })];
    const theirs = [word('A', 'a', { note: 'khác' }), word('B', 'bờ'), word('D', 'đê')];
    expect(compareWords(ours, theirs)).toEqual({
      added: [word('D', 'đê')],
      same: 1,
      conflicts: [{ mine: word('B', 'bê'), theirs: word('B', 'bờ') }],
    });
  });
});
