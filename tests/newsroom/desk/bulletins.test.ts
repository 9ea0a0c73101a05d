import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bulletinId } from '#domain/bulletin';
import {
  createBulletin,
  openBulletin,
  trashBulletin,
  untrashBulletin,
} from '../../../electron/newsroom/desk/bulletins.ts';
import { eventsOf } from '../../../electron/newsroom/storage/events-table.ts';
import { codeOf } from '../support/codes.ts';
import { fieldsOf, textDocument } from '../support/documents.ts';
import { draft } from '../support/draft.ts';
import { openTestDesk } from '../support/test-desk.ts';

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
