import { describe, expect, it } from 'vitest';
import type { DeskView } from '#domain/contract';
import {
  createBulletin,
  saveBulletin,
  trashBulletin,
} from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import {
  deskCounts,
  indexStale,
  listDesk,
} from '../../../../electron/newsroom/desk/bulletins/search.ts';
import { randomUUID } from 'node:crypto';
import { documentOf, fieldsOf, figure, paragraph, textDocument } from '../../support/documents.ts';
import { limitPages, rawConnection } from '../../support/raw.ts';
import { type TestDesk, openTestDesk } from '../../support/test-desk.ts';

function put({ desk }: TestDesk, headline: string, ...texts: string[]): string {
  return createBulletin(desk, { fields: fieldsOf({ headline }), document: textDocument(...texts) })
    .id;
}

function find({ desk }: TestDesk, query: string, view: DeskView = 'all'): string[] {
  return listDesk(desk, { view, query, offset: 0, limit: 50 }).rows.map(({ headline }) => headline);
}

describe('the list', () => {
  it('is newest first by the last save, a view at a time, and counted', async () => {
    const opened = await openTestDesk();
    const [a = '', b = ''] = ['A', 'B', 'C', 'D'].map((name) => put(opened, name, 'Chữ.'));
    saveBulletin(opened.desk, {
      id: a,
      baseVersion: 1,
      visit: randomUUID(),
      sequence: 1,
      fields: fieldsOf({ headline: 'A' }),
      document: textDocument('Chữ mới.'),
    });
    trashBulletin(opened.desk, { id: b });
    expect(find(opened, '')).toEqual(['A', 'D', 'C']);
    expect(find(opened, '', 'draft')).toEqual(['A', 'D', 'C']);
    expect(find(opened, '', 'trash')).toEqual(['B']);
    expect(find(opened, '', 'approved')).toEqual([]);
    expect(deskCounts(opened.desk)).toMatchObject({ all: 3, draft: 3, trash: 1, approved: 0 });
  });

  it('comes a page at a time, without a gap or a row twice', async () => {
    const opened = await openTestDesk();
    const made = Array.from({ length: 23 }, (_, index) => put(opened, `Tin ${index}`));
    const pages = [0, 10, 20, 30].map((offset) =>
      listDesk(opened.desk, { view: 'all', query: '', offset, limit: 10 }),
    );
    expect(pages.map(({ total }) => total)).toEqual([23, 23, 23, 23]);
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(made.toReversed());
  });
});

describe('search', () => {
  it('finds words with and without accents, in every part of a bulletin', async () => {
    const opened = await openTestDesk();
    const document = JSON.stringify(
      documentOf(paragraph('Bà con thôn Nà Hoa trồng quế.'), figure(null, 'Đường hoa đầu xuân')),
    );
    createBulletin(opened.desk, {
      fields: fieldsOf({
        headline: 'XÃ SUỐI MƠ RA QUÂN',
        byline: { author: 'Ma Thị Hạnh', unit: 'Đài truyền thanh' },
        place: 'Khuổi Đăm',
        topic: 'Nông thôn mới',
        photoCredit: 'Đoàn xã',
        summary: 'Tóm tắt',
      }),
      document,
    });
    for (const query of [
      'suối mơ',
      'SUOI MO',
      'nà hoa',
      'na hoa',
      'duong hoa',
      'đường',
      'ma thi hanh',
      'truyền thanh',
      'khuoi dam',
      'nông thôn',
      'doan xa',
      'tom tat',
      'trồng qu',
      '“suối” (mơ)!',
      'suối'.normalize('NFD'),
    ])
      expect([query, find(opened, query)]).toEqual([query, ['XÃ SUỐI MƠ RA QUÂN']]);
    for (const query of ['suối khác', 'uoi', 'quế trồngx'])
      expect([query, find(opened, query)]).toEqual([query, []]);
  });

  it('puts the words as they were typed before those that only look like them', async () => {
    const opened = await openTestDesk();
    put(opened, 'a', 'Ma túy.');
    put(opened, 'b', 'Tiêm phòng trâu bò.');
    put(opened, 'c', 'Tiệm phông.');
    put(opened, 'd', 'Tiêm phòng gia cầm.');
    put(opened, 'e', 'Tiềm phong.');
    expect(find(opened, 'tiêm phòng')).toEqual(['d', 'b', 'e', 'c']);
    expect(find(opened, 'tiem phong')).toEqual(['e', 'd', 'c', 'b']);
    const page = (offset: number): string[] =>
      listDesk(opened.desk, { view: 'all', query: 'tiêm phòng', offset, limit: 1 }).rows.map(
        ({ headline }) => headline,
      );
    expect([0, 1, 2, 3, 4].flatMap(page)).toEqual(['d', 'b', 'e', 'c']);
  });

  it('takes either habit of placing the tone', async () => {
    const opened = await openTestDesk();
    put(opened, 'cũ', 'Ủy ban hòa giải.');
    put(opened, 'mới', 'Uỷ ban hoà giải.');
    expect(find(opened, 'ủy ban')).toEqual(['mới', 'cũ']);
    expect(find(opened, 'hoà giải')).toEqual(['mới', 'cũ']);
  });

  it('knows a text as soon as it is saved, and forgets the one before', async () => {
    const opened = await openTestDesk();
    const id = put(opened, 'Tin', 'Lúa chiêm.');
    expect(find(opened, 'lúa')).toEqual(['Tin']);
    saveBulletin(opened.desk, {
      id,
      baseVersion: 1,
      visit: randomUUID(),
      sequence: 1,
      fields: fieldsOf({ headline: 'Tin' }),
      document: textDocument('Ngô đông.'),
    });
    expect(find(opened, 'lúa')).toEqual([]);
    expect(find(opened, 'ngô')).toEqual(['Tin']);
  });

  it('looks into one view', async () => {
    const opened = await openTestDesk();
    put(opened, 'còn', 'Lúa.');
    trashBulletin(opened.desk, { id: put(opened, 'bỏ', 'Lúa.') });
    expect(find(opened, 'lúa')).toEqual(['còn']);
    expect(find(opened, 'lúa', 'draft')).toEqual(['còn']);
    expect(find(opened, 'lúa', 'trash')).toEqual(['bỏ']);
    expect(find(opened, 'lúa', 'approved')).toEqual([]);
    expect(listDesk(opened.desk, { view: 'all', query: 'lúa', offset: 0, limit: 1 }).total).toBe(1);
  });

  it.each([
    '"',
    '*',
    'AND',
    'NOT',
    'a OR',
    'folded:x',
    '^',
    '()',
    'NEAR(a b)',
    '\u0301',
    '🌸',
    "'",
    ' - ',
  ])('takes %s for words and not for an order', async (query) => {
    const opened = await openTestDesk();
    put(opened, 'Tin', 'Lúa.');
    expect(() => find(opened, query)).not.toThrow();
  });

  it('indexes what another hand wrote, each text once', async () => {
    const opened = await openTestDesk();
    for (const name of ['a', 'b', 'c']) put(opened, name, 'Lúa.');
    expect(indexStale(opened.desk, 2)).toBe(2);
    expect(indexStale(opened.desk, 2)).toBe(1);
    expect(indexStale(opened.desk, 2)).toBe(0);
    rawConnection(opened.library).exec(
      "UPDATE bulletins SET headline = 'Ngô' WHERE headline = 'b'",
    );
    expect(find(opened, 'ngo')).toEqual(['Ngô']);
    expect(indexStale(opened.desk, 2)).toBe(0);
  });

  it('finds what it knows when there is no room to learn more', async () => {
    const opened = await openTestDesk();
    put(opened, 'cũ', 'Lúa.');
    expect(find(opened, 'lúa')).toEqual(['cũ']);
    put(opened, 'mới', 'Lúa. '.repeat(20_000));
    limitPages(opened.desk.db, 1);
    expect(find(opened, 'lúa')).toEqual(['cũ']);
    expect(opened.logged).toEqual(['search: not indexed: disk-full']);
  });
});
