import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DictionaryWord } from '#domain/spoken/dictionary/word';
import {
  exportWords,
  importWords,
  proposeWords,
  putOneWord,
  removeOneWord,
} from '../../../../electron/newsroom/desk/spoken/dictionary.ts';
import { listWords } from '../../../../electron/newsroom/desk/spoken/dictionary-list.ts';
import { readSettings, writeSettings } from '../../../../electron/newsroom/desk/settings.ts';
import { codeOf } from '../../support/codes.ts';
import { rawConnection } from '../../support/raw.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type TestDesk, openTestDesk } from '../../support/test-desk.ts';

const word = (written: string, spoken: string): DictionaryWord => ({
  written,
  spoken,
  kind: 'word',
  note: '',
});
const add = ({ desk }: TestDesk, written: string, spoken: string) =>
  putOneWord(desk, { id: null, word: word(written, spoken), overwrite: false });
const pairs = ({ desk }: TestDesk) =>
  listWords(desk).entries.map(({ written, spoken }) => [written, spoken]);

describe('the dictionary', () => {
  it('keeps words in the order of the alphabet, and tells of every change', async () => {
    const opened = await openTestDesk();
    add(opened, 'ĐVTN', 'đoàn viên thanh niên');
    const { id } = add(opened, 'DQTV', 'dân quân tự vệ');
    add(opened, 'Ăng-ten', 'ăng ten');
    expect(pairs(opened).map(([written]) => written)).toEqual(['Ăng-ten', 'DQTV', 'ĐVTN']);
    removeOneWord(opened.desk, { id });
    removeOneWord(opened.desk, { id });
    expect(pairs(opened)).toHaveLength(2);
    expect(opened.told.filter(({ event }) => event === 'dictionary:changed')).toHaveLength(5);
    opened.library.close();
    expect(pairs(await openTestDesk({ dataDir: opened.dataDir }))).toHaveLength(2);
  });

  it('has each word once: another entry gives way with leave only', async () => {
    const opened = await openTestDesk();
    const first = add(opened, 'TT', 'thị trấn');
    expect(await codeOf(() => add(opened, 'TT', 'trung tâm'))).toBe('word-taken');
    const over = putOneWord(opened.desk, {
      id: null,
      word: word('TT', 'trung tâm'),
      overwrite: true,
    });
    expect(over.id).toBe(first.id);
    const other = add(opened, 'TTr', 'tờ trình');
    const rename = (overwrite: boolean) =>
      putOneWord(opened.desk, { id: other.id, word: word('TT', 'tờ trình'), overwrite });
    expect(await codeOf(() => rename(false))).toBe('word-taken');
    rename(true);
    expect(pairs(opened)).toEqual([['TT', 'tờ trình']]);
  });

  it('keeps a reading that holds beside some words only, next to the one that holds everywhere', async () => {
    const opened = await openTestDesk();
    const beside = {
      ...word('BTV', 'Ban Thường vụ'),
      context: { before: [], after: ['Huyện ủy'] },
    };
    const put = () => putOneWord(opened.desk, { id: null, word: beside, overwrite: false });
    const first = put();
    add(opened, 'BTV', 'biên tập viên');
    expect(await codeOf(put)).toBe('word-taken');
    opened.library.close();
    const again = await openTestDesk({ dataDir: opened.dataDir });
    const { entries } = listWords(again.desk);
    expect(entries.find(({ id }) => id === first.id)).toMatchObject(beside);
    expect(entries.map(({ context }) => context?.after)).toContainEqual(undefined);
    expect(pairs(again)).toHaveLength(2);
    // What another version wrote there is not understood: better everywhere than an error.
    rawConnection(again.library).exec(`UPDATE dictionary SET context = '{"near":1}'`);
    expect(listWords(again.desk).entries.every(({ context }) => context === undefined)).toBe(true);
  });

  it('takes over a table that a person chose, after saying what it would do', async () => {
    const opened = await openTestDesk();
    add(opened, 'NVH', 'nhà văn hóa');
    add(opened, 'TT', 'thị trấn');
    const file = path.join(tempFolder(), 'tu-dien.tsv');
    writeFileSync(
      file,
      '\uFEFFNVH\tnhà văn hóa\r\nTT\ttrung tâm\r\nCTV\tcộng tác viên\r\nhỏng\r\n',
      'utf16le',
    );
    const ticket = randomUUID();
    opened.tickets.grant(ticket, file, 'read');
    const proposal = await proposeWords(opened.desk, { ticket });
    expect(proposal).toEqual({
      added: [word('CTV', 'cộng tác viên')],
      same: 1,
      conflicts: [{ mine: word('TT', 'thị trấn'), theirs: word('TT', 'trung tâm') }],
      unread: [{ line: 4, text: 'hỏng' }],
    });
    expect(pairs(opened)).toHaveLength(2);
    const chosen = [...proposal.added, ...proposal.conflicts.map(({ theirs }) => theirs)];
    expect(importWords(opened.desk, { words: chosen })).toEqual({ stored: 2 });
    expect(pairs(opened)).toEqual([
      ['CTV', 'cộng tác viên'],
      ['NVH', 'nhà văn hóa'],
      ['TT', 'trung tâm'],
    ]);
  });

  it('goes out as a table, never over a file without leave', async () => {
    const opened = await openTestDesk();
    add(opened, 'NVH', 'nhà văn hóa');
    const file = path.join(tempFolder(), 'tu-dien.tsv');
    const ticket = randomUUID();
    opened.tickets.grant(ticket, file, 'write');
    const send = (overwrite: boolean) => exportWords(opened.desk, { ticket, overwrite });
    expect(await send(false)).toEqual({ name: 'tu-dien.tsv', entries: 1 });
    expect(readFileSync(file, 'utf8')).toContain('NVH\tnhà văn hóa\tword');
    expect(await codeOf(() => send(false))).toBe('file-exists');
    await send(true);
  });

  it('reads what another version kept of a kind it does not know', async () => {
    const opened = await openTestDesk();
    add(opened, 'NVH', 'nhà văn hóa');
    rawConnection(opened.library).exec(`UPDATE dictionary SET kind = 'verse'`);
    expect(listWords(opened.desk).entries[0]?.kind).toBe('word');
  });
});

describe('the house style', () => {
  it('has its default for a choice that was never made', async () => {
    const opened = await openTestDesk();
    const { houseStyle } = readSettings(opened.desk);
    writeSettings(opened.desk, { houseStyle: { ...houseStyle, zeroTens: 'lẻ' }, readingSpeed: 4 });
    rawConnection(opened.library).exec(
      `UPDATE settings SET value = json_remove(value, '$.years') WHERE key = 'station.houseStyle'`,
    );
    expect(readSettings(opened.desk)).toMatchObject({
      houseStyle: { ...houseStyle, zeroTens: 'lẻ' },
      readingSpeed: 4,
    });
  });
});
