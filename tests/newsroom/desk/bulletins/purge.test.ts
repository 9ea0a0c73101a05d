import { randomUUID } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '#domain/contract';
import { writeDocument } from '#domain/document/read';
import {
  createBulletin,
  trashBulletin,
} from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { listPurgeable } from '../../../../electron/newsroom/desk/bulletins/purge.ts';
import { codeOf } from '../../support/codes.ts';
import { documentOf, fieldsOf, figure, paragraph, textDocument } from '../../support/documents.ts';
import {
  type Newsroom,
  openNewsroomOfPeople,
  submit,
  write,
} from '../../support/newsroom-people.ts';
import { twoHalves } from '../../support/pictures.ts';
import type { Member } from '../../support/station.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const DAY = 24 * 60 * 60_000;

const check = ({ administrator }: Newsroom): Promise<CallOutput<'library:check'>> =>
  administrator.client.call('library:check', { job: randomUUID() });

const purge = ({ client }: Member, ids: string[], onlyCount = false) =>
  client.call('bulletins:purge', { job: randomUUID(), ids, onlyCount });

async function photo({ client }: Member, width: number): Promise<string> {
  const bytes = new Uint8Array(await twoHalves(width, 40).jpeg().toBuffer());
  const source = { bytes, name: 'ảnh.jpg' };
  return (await client.call('photos:add', { job: randomUUID(), source })).sha;
}

async function withPhotos({ client }: Member, ...photos: string[]) {
  const document = documentOf(paragraph('Câu.'), ...photos.map((sha) => figure(sha, 'Ảnh')));
  return client.call('bulletins:create', {
    fields: fieldsOf({ headline: 'Có ảnh' }),
    document: writeDocument(document),
  });
}

const trash = ({ client }: Member, id: string) => client.call('bulletins:trash', { id });

async function photosLeft({ client }: Member, ...photos: string[]): Promise<string[]> {
  return (await client.call('photos:facts', { photos })).map(({ sha }) => sha);
}

const offered = async ({ client }: Member) => {
  const page = { view: 'trash', query: '', offset: 0, limit: 10 } as const;
  const { rows } = await client.call('bulletins:list', page);
  return rows.filter(({ purgeable }) => purgeable).map(({ id }) => id);
};

describe('a draft in the trash', () => {
  it('is purged with its checkpoints and remarks, and the chain of its events still holds', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor } = people;
    const { id, version } = await write(reporter);
    await editor.client.call('comments:add', {
      id,
      revision: null,
      replyTo: null,
      body: 'Xã nào?',
      passage: { quote: '', before: '', after: '', offset: 0 },
    });
    // Another's hand leaves a checkpoint.
    await editor.client.call('bulletins:save', {
      id,
      baseVersion: version,
      visit: randomUUID(),
      sequence: 1,
      fields: fieldsOf({ headline: 'Tin đã sửa' }),
      document: textDocument('Câu đã sửa.'),
    });
    await trash(reporter, id);
    const before = (await check(people)).looked;
    expect(await purge(reporter, [id])).toEqual({ bulletins: 1, photos: 0 });
    expect(await codeOf(() => reporter.client.call('bulletins:open', { id }))).toBe(
      'bulletin-not-found',
    );
    const after = await check(people);
    expect(after.fault).toBeNull();
    // Nothing of the chain went; who purged it stands at its end.
    expect(after.looked).toMatchObject({
      events: (before.events ?? 0) + 1,
      bulletins: (before.bulletins ?? 0) - 1,
    });
    const found = await reporter.client.call('bulletins:list', {
      view: 'trash',
      query: 'đã sửa',
      offset: 0,
      limit: 10,
    });
    expect(found.rows).toEqual([]);
  });

  it('takes along the photos that nothing refers to: no bulletin, checkpoint or revision', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter } = people;
    const [alone, shared, sent, kept] = await Promise.all(
      [60, 64, 68, 72].map((width) => photo(reporter, width)),
    );
    if (alone === undefined || shared === undefined || sent === undefined || kept === undefined)
      throw new Error('There are four');
    const draft = await withPhotos(reporter, alone, shared, sent, kept);
    await withPhotos(reporter, shared);
    // In a revision only: the desk's text has lost it since.
    const once = await withPhotos(reporter, sent);
    await submit(reporter, once);
    await reporter.client.call('bulletins:save', {
      id: once.id,
      baseVersion: once.version,
      visit: randomUUID(),
      sequence: 1,
      fields: fieldsOf({ headline: 'Không còn ảnh' }),
      document: textDocument('Câu.'),
    });
    // In a checkpoint only.
    const written = await withPhotos(reporter, kept);
    await people.editor.client.call('bulletins:save', {
      id: written.id,
      baseVersion: written.version,
      visit: randomUUID(),
      sequence: 1,
      fields: fieldsOf({ headline: 'Không còn ảnh' }),
      document: textDocument('Câu.'),
    });
    await trash(reporter, draft.id);
    expect(await purge(reporter, [draft.id], true)).toEqual({ bulletins: 1, photos: 1 });
    expect(await photosLeft(reporter, alone, shared, sent, kept)).toHaveLength(4);
    expect(await purge(reporter, [draft.id])).toEqual({ bulletins: 1, photos: 1 });
    expect(await photosLeft(reporter, alone, shared, sent, kept)).toEqual([shared, sent, kept]);
    expect((await check(people)).fault).toBeNull();
  });

  it('is refused where it was sent once, is on the desk, or is another’s; then nothing goes', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor, approver } = people;
    const draft = await write(reporter);
    const sent = await write(reporter);
    await submit(reporter, sent);
    await reporter.client.call('review:takeBack', { id: sent.id });
    await trash(reporter, draft.id);
    await trash(reporter, sent.id);
    expect(await codeOf(() => purge(reporter, [draft.id, sent.id]))).toBe('purge-submitted');
    const onDesk = await write(reporter);
    expect(await codeOf(() => purge(reporter, [draft.id, onDesk.id]))).toBe('purge-not-trashed');
    const other = await people.hire('Lù Seo Dìn', 'reporter');
    expect(await codeOf(() => purge(other, [draft.id]))).toBe('not-yours');
    expect(await codeOf(() => purge(approver, [draft.id]))).toBe('not-allowed');
    expect(
      (await reporter.client.call('bulletins:open', { id: draft.id })).trashedAt,
    ).not.toBeNull();
    expect(await purge(editor, [draft.id])).toEqual({ bulletins: 1, photos: 0 });
  });

  it('says in its row whether whoever asks may purge it', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor, approver } = people;
    const draft = await write(reporter);
    const sent = await write(reporter);
    await submit(reporter, sent);
    await reporter.client.call('review:takeBack', { id: sent.id });
    for (const { id } of [draft, sent]) await trash(reporter, id);
    expect(await offered(reporter)).toEqual([draft.id]);
    expect(await offered(editor)).toEqual([draft.id]);
    const other = await people.hire('Lù Seo Dìn', 'reporter');
    expect(await offered(other)).toEqual([]);
    expect(await offered(approver)).toEqual([]);
    await write(reporter);
    const { rows } = await reporter.client.call('bulletins:list', {
      view: 'all',
      query: '',
      offset: 0,
      limit: 10,
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ purgeable }) => purgeable)).toBe(false);
  });

  it('is offered after thirty days, and not before', async () => {
    const { desk } = await openTestDesk();
    const make = () =>
      createBulletin(desk, { fields: fieldsOf(), document: textDocument('Câu.') }).id;
    const [old, young] = [make(), make()];
    const at = (days: number) => ({ ...desk, now: () => Date.now() - days * DAY });
    trashBulletin(at(31), { id: old });
    trashBulletin(at(29), { id: young });
    make();
    expect(listPurgeable(desk)).toEqual({ ids: [old] });
  });
});

describe('a bulletin that is gone without having been purged', () => {
  it('is found by check', async () => {
    const people = await openNewsroomOfPeople();
    const { id } = await write(people.reporter);
    const raw = new Sqlite(path.join(people.newsroom.dataDir, 'library.sqlite'), {
      timeout: 5_000,
    });
    raw.prepare('DELETE FROM bulletins WHERE id = ?').run(id);
    raw.close();
    expect((await check(people)).fault).toMatchObject({
      stage: 'states',
      table: 'events',
      what: 'of a bulletin that is gone',
    });
  });
});
