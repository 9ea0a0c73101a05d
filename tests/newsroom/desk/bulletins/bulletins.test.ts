import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bulletinId } from '#domain/bulletin';
import {
  createBulletin,
  openBulletin,
  trashBulletin,
  untrashBulletin,
} from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { listDesk } from '../../../../electron/newsroom/desk/bulletins/search.ts';
import { eventsOf } from '../../../../electron/newsroom/storage/history/events-table.ts';
import { uuid7 } from '../../../../electron/newsroom/storage/uuid7.ts';
import { codeOf } from '../../support/codes.ts';
import { fieldsOf, textDocument } from '../../support/documents.ts';
import { draft } from '../../support/draft.ts';
import { openTestDesk } from '../../support/test-desk.ts';

describe('a bulletin', () => {
  it('is made, opened as it was sent, and its making is an event', async () => {
    const opened = await openTestDesk();
    const fields = fieldsOf({
      headline: 'RA QUÂN',
      byline: { author: 'Ma Thị Hạnh', unit: 'Đài xã' },
    });
    const document = textDocument('Sáng nay.', 'Chiều qua.');
    const { id, version } = createBulletin(opened.desk, { fields, document });
    expect(bulletinId.safeParse(id).success).toBe(true);
    expect(openBulletin(opened.desk, { id })).toMatchObject({
      version,
      fields,
      document,
      state: 'draft',
    });
    expect(eventsOf(opened.desk.db, id)).toMatchObject([{ kind: 'created', sequence: 1 }]);
    expect(opened.told).toEqual([{ event: 'bulletins:changed', payload: { id } }]);
  });

  it('whose making arrives twice is made once', async () => {
    const opened = await openTestDesk();
    const making = {
      id: uuid7(),
      visit: randomUUID(),
      sequence: 1,
      // Not composed: what is stored differs from what was sent, and is still the same.
      fields: fieldsOf({ headline: 'TIN MỚI'.normalize('NFD') }),
      document: textDocument('Câu đầu.'),
    };
    const first = createBulletin(opened.desk, making);
    expect(first).toEqual({ id: making.id, version: 1 });
    expect(createBulletin(opened.desk, making)).toEqual(first);
    expect(eventsOf(opened.desk.db, making.id)).toHaveLength(1);
    opened.library.close();
    const again = await openTestDesk({ dataDir: opened.dataDir });
    expect(createBulletin(again.desk, making)).toEqual(first);
    expect(listDesk(again.desk, { view: 'all', query: '', offset: 0, limit: 9 }).total).toBe(1);
  });

  it('whose making comes again with a later text of the same visit is saved', async () => {
    const { desk } = await openTestDesk();
    const id = uuid7();
    const visit = randomUUID();
    const fields = fieldsOf();
    createBulletin(desk, { id, visit, sequence: 1, fields, document: textDocument('Câu đầu.') });
    const later = { id, visit, sequence: 3, fields, document: textDocument('Câu sau.') };
    expect(createBulletin(desk, later)).toEqual({ id, version: 2 });
    const late = { id, visit, sequence: 2, fields, document: textDocument('Câu giữa.') };
    expect(createBulletin(desk, late)).toEqual({ id, version: 2 });
    expect(openBulletin(desk, { id }).document).toBe(later.document);
  });

  it('under somebody else’s id is refused, and theirs is left alone', async () => {
    const opened = await openTestDesk();
    const { id } = draft(opened);
    const before = openBulletin(opened.desk, { id });
    const foreign = { id, fields: fieldsOf(), document: textDocument('Của người khác.') };
    expect(await codeOf(() => createBulletin(opened.desk, foreign))).toBe('bad-call');
    const named = { ...foreign, visit: randomUUID(), sequence: 9 };
    expect(await codeOf(() => createBulletin(opened.desk, named))).toBe('bad-call');
    expect(openBulletin(opened.desk, { id })).toEqual(before);
  });

  it('says where it came from when it was imported', async () => {
    const { desk } = await openTestDesk();
    const { id } = createBulletin(desk, {
      fields: fieldsOf(),
      document: textDocument('Từ tệp.'),
      importedFrom: 'tin-xa.txt',
    });
    expect(eventsOf(desk.db, id)).toMatchObject([{ kind: 'imported' }]);
    expect(eventsOf(desk.db, id)[0]?.content).toContain('"source":"tin-xa.txt"');
  });

  it('is found missing', async () => {
    const { desk } = await openTestDesk();
    expect(await codeOf(() => openBulletin(desk, { id: randomUUID() }))).toBe('bulletin-not-found');
  });

  it('goes into the trash and out again, once each', async () => {
    const opened = await openTestDesk();
    const { id } = draft(opened);
    trashBulletin(opened.desk, { id });
    trashBulletin(opened.desk, { id });
    expect(openBulletin(opened.desk, { id }).trashedAt).not.toBeNull();
    untrashBulletin(opened.desk, { id });
    untrashBulletin(opened.desk, { id });
    expect(openBulletin(opened.desk, { id }).trashedAt).toBeNull();
    expect(eventsOf(opened.desk.db, id).map(({ kind }) => kind)).toEqual([
      'created',
      'trashed',
      'untrashed',
    ]);
  });
});
