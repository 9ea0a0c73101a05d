import { randomUUID } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  begunWordsOf,
  putBegunWords,
} from '../../../../electron/newsroom/storage/bulletins/begun-words-table.ts';
import { migrations } from '../../../../electron/newsroom/storage/migrations/index.ts';
import { openLibrary } from '../../../../electron/newsroom/storage/open.ts';
import { codeOf } from '../../support/codes.ts';
import { startNewsroom } from '../../support/client.ts';
import { openNewsroomOfPeople, write } from '../../support/newsroom-people.ts';
import { PASSCODE } from '../../support/station.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const log = (): void => undefined;

describe('words that were begun', () => {
  it('are kept for whoever wrote them, changed, and gone when they are empty', async () => {
    const people = await openNewsroomOfPeople();
    const { editor, reporter } = people;
    const { id: bulletin } = await write(reporter);
    const keep = (purpose: string, words: string) =>
      editor.client.call('words:keep', { bulletin, purpose, words });
    const kept = () => editor.client.call('words:begun', {});
    expect(await kept()).toEqual([]);
    await keep('return', 'Thiếu');
    await keep('return', 'Thiếu số hộ,\nsố người');
    await keep('reply a', 'Đã sửa');
    expect(await kept()).toEqual([
      { bulletin, purpose: 'return', words: 'Thiếu số hộ,\nsố người' },
      { bulletin, purpose: 'reply a', words: 'Đã sửa' },
    ]);
    expect(await reporter.client.call('words:begun', {})).toEqual([]);
    await keep('return', '');
    await keep('never begun', '');
    expect((await kept()).map(({ purpose }) => purpose)).toEqual(['reply a']);
    // They are no act: the chain of events does not know of them.
    const checked = await editor.client.call('library:check', { job: randomUUID() });
    expect(checked.fault).toBeNull();
  });

  it('come in the order in which they were changed, though no clock tells it', async () => {
    const clock = vi.spyOn(Date, 'now');
    onTestFinished(() => clock.mockRestore());
    const { reporter } = await openNewsroomOfPeople();
    const { id: bulletin } = await write(reporter);
    for (const [purpose, now] of [
      ['new', 2_000],
      ['return', 2_000],
      // Somebody set the PC's clock back.
      ['also', 1_000],
      ['new', 1_000],
    ] as const) {
      clock.mockReturnValue(now);
      await reporter.client.call('words:keep', { bulletin, purpose, words: `Chữ ${now}` });
    }
    const kept = await reporter.client.call('words:begun', {});
    expect(kept.map(({ purpose }) => purpose)).toEqual(['return', 'also', 'new']);
  });

  it('go with a bulletin that is purged, and are not kept for one that is gone', async () => {
    const people = await openNewsroomOfPeople();
    const { client } = people.reporter;
    const { id: bulletin } = await write(people.reporter);
    const begun = { bulletin, purpose: 'new', words: 'Xem lại ảnh' };
    await client.call('words:keep', begun);
    await client.call('bulletins:trash', { id: bulletin });
    await client.call('bulletins:purge', { job: randomUUID(), ids: [bulletin], onlyCount: false });
    expect(await client.call('words:begun', {})).toEqual([]);
    await client.call('words:keep', begun);
    expect(await client.call('words:begun', {})).toEqual([]);
  });

  it('about no bulletin are a person’s own too', async () => {
    const { editor, reporter } = await openNewsroomOfPeople();
    const word = { bulletin: null, purpose: 'word', words: '{"written":"NTM"}' };
    await editor.client.call('words:keep', word);
    expect(await editor.client.call('words:begun', {})).toEqual([word]);
    expect(await reporter.client.call('words:begun', {})).toEqual([]);
    await editor.client.call('words:keep', { ...word, words: '' });
    expect(await editor.client.call('words:begun', {})).toEqual([]);
  });

  it('of a desk without accounts are kept under no name, and forgotten once it has some', async () => {
    const newsroom = startNewsroom();
    const { dataDir } = newsroom;
    await newsroom.control('library:open', { dataDir, actor: 'desk' });
    const client = newsroom.connect();
    const names = { bulletin: null, purpose: 'set-up', words: '{"stationName":"Đài xã"}' };
    await client.call('words:keep', names);
    expect(await client.call('words:begun', {})).toEqual([names]);
    // A remark on a bulletin is nobody's without accounts.
    const { id } = await write({ id: '', name: '', client });
    await client.call('words:keep', { bulletin: id, purpose: 'new', words: 'Xem lại' });
    expect(await client.call('words:begun', {})).toEqual([names]);
    await client.call('station:setUp', {
      station: { stationName: 'Đài xã', parentName: '', defaultUnit: '' },
      name: 'Lò Thị Mai',
      roles: ['administrator'],
      passcode: PASSCODE,
    });
    expect(await client.call('words:begun', {})).toEqual([]);
    const raw = new Sqlite(path.join(dataDir, 'library.sqlite'), { readonly: true });
    onTestFinished(() => void raw.close());
    expect(raw.prepare('SELECT * FROM begun_fields').all()).toEqual([]);
  });

  it('are refused where nobody is here', async () => {
    const people = await openNewsroomOfPeople();
    const { client } = people.reporter;
    await client.call('session:lock', {});
    expect(await codeOf(() => client.call('words:begun', {}))).toBe('locked');
  });

  it.each([3, 4])('have their tables in a library of version %i', async (version) => {
    const dataDir = tempFolder();
    const made = await openLibrary({ dataDir, log, migrations: migrations.slice(0, version) });
    made.close();
    const { desk, library } = await openTestDesk({ dataDir });
    onTestFinished(() => library.close());
    expect(begunWordsOf(desk.db, '')).toEqual([]);
    const word = { bulletin: null, purpose: 'word', words: '{}' };
    putBegunWords(desk.db, '', word, 1);
    expect(begunWordsOf(desk.db, '')).toEqual([word]);
  });
});
