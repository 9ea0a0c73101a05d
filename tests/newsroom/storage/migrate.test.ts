import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Migration, migrations } from '../../../electron/newsroom/storage/migrations/index.ts';
import { openLibrary } from '../../../electron/newsroom/storage/open.ts';
import { createBulletin } from '../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { listDesk } from '../../../electron/newsroom/desk/bulletins/search.ts';
import { timeStale } from '../../../electron/newsroom/desk/spoken/times.ts';
import { looksOf, putLook } from '../../../electron/newsroom/storage/history/looks-table.ts';
import { findRevision } from '../../../electron/newsroom/storage/history/revisions-table.ts';
import { insertBulletin } from '../../../electron/newsroom/storage/bulletins/bulletins-table.ts';
import { uuid7 } from '../../../electron/newsroom/storage/uuid7.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { fieldsOf, textDocument } from '../support/documents.ts';
import { openTestDesk } from '../support/test-desk.ts';

const log = (): void => undefined;
const newest = migrations.length;
const later: Migration = {
  number: newest + 1,
  name: 'later',
  sql: 'CREATE TABLE programmes (id TEXT PRIMARY KEY NOT NULL) STRICT;',
};
const broken: Migration = {
  number: newest + 1,
  name: 'broken',
  sql: 'CREATE TABLE half (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
};

/** A closed library with one bulletin. */
async function libraryWithBulletin(): Promise<string> {
  const { desk, library, dataDir } = await openTestDesk();
  createBulletin(desk, {
    fields: fieldsOf({ headline: 'Trước khi nâng cấp' }),
    document: textDocument('Giữ nguyên.'),
  });
  library.close();
  return dataDir;
}

const backupOf = (dataDir: string, from = newest): string =>
  path.join(dataDir, 'backups', `before-migration-from-${from}.sqlite`);

describe('migrations', () => {
  it('are numbered without a gap', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('need no copy for a new library', async () => {
    const dataDir = await libraryWithBulletin();
    expect(existsSync(path.join(dataDir, 'backups'))).toBe(false);
  });

  it('copy a library aside before they touch it, whole', async () => {
    const dataDir = await libraryWithBulletin();
    const library = await openLibrary({ dataDir, log, migrations: [...migrations, later] });
    onTestFinished(() => library.close());
    const copy = new Sqlite(backupOf(dataDir), { readonly: true });
    onTestFinished(() => void copy.close());
    expect(copy.pragma('user_version', { simple: true })).toBe(newest);
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.prepare('SELECT headline FROM bulletins').pluck().get()).toBe('Trước khi nâng cấp');
    expect(statSync(`${backupOf(dataDir)}-wal`, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('happen at two processes at once, with one whole copy from before', async () => {
    const dataDir = await libraryWithBulletin();
    const open = () => openLibrary({ dataDir, log, migrations: [...migrations, later] });
    const both = await Promise.all([open(), open()]);
    onTestFinished(() => both.forEach((library) => library.close()));
    const copy = new Sqlite(backupOf(dataDir), { readonly: true });
    onTestFinished(() => void copy.close());
    expect(copy.pragma('user_version', { simple: true })).toBe(newest);
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(readdirSync(path.join(dataDir, 'backups'))).toEqual([
      `before-migration-from-${newest}.sqlite`,
    ]);
  });

  it('happen whole or not at all', async () => {
    const dataDir = await libraryWithBulletin();
    const file = path.join(dataDir, 'library.sqlite');
    await expect(
      openLibrary({ dataDir, log, migrations: [...migrations, broken] }),
    ).rejects.toThrow(/nowhere/);
    const raw = new Sqlite(file, { readonly: true });
    expect(raw.pragma('user_version', { simple: true })).toBe(newest);
    expect(
      raw.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get(),
    ).toBe(0);
    raw.close();
    // The app before it still opens it.
    const library = await openLibrary({ dataDir, log });
    library.close();
  });

  it('happen once', async () => {
    const dataDir = await libraryWithBulletin();
    const open = async (): Promise<void> =>
      (await openLibrary({ dataDir, log, migrations: [...migrations, later] })).close();
    await open();
    const first = readFileSync(backupOf(dataDir));
    await open();
    expect(readFileSync(backupOf(dataDir)).equals(first)).toBe(true);
  });
});

describe('a library of the first version', () => {
  it('gets times on air, reckoned for what was there and for what comes, and is copied aside first', async () => {
    const [foundation] = migrations;
    if (foundation === undefined) throw new Error('no foundation');
    const dataDir = tempFolder();
    const made = await openLibrary({ dataDir, log, migrations: [foundation] });
    insertBulletin(made.db, {
      id: uuid7(),
      fields: fieldsOf({ headline: 'Bài cũ' }),
      document: textDocument('Sáng nay, 105 hộ họp.'),
      digest: { photo: null, photoCount: 0, syllables: 7 },
      now: 1,
    });
    made.close();

    const opened = await openTestDesk({ dataDir });
    const copy = new Sqlite(backupOf(dataDir, 1), { readonly: true });
    onTestFinished(() => void copy.close());
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    expect(copy.prepare('SELECT headline FROM bulletins').pluck().get()).toBe('Bài cũ');

    const spoken = () => {
      timeStale(opened.desk, 9);
      const { rows } = listDesk(opened.desk, { view: 'all', query: '', offset: 0, limit: 9 });
      return rows.map((row) => row.spoken?.syllables);
    };
    // "Sáng nay, một trăm linh năm hộ họp."
    expect(spoken()).toEqual([8]);
    createBulletin(opened.desk, {
      fields: fieldsOf({ headline: 'Bài mới' }),
      document: textDocument('Ba tiếng nhé.'),
    });
    expect(spoken()).toEqual([3, 8]);
  });
});

describe('a library from before looks were kept', () => {
  it('keeps its bulletins and decisions, and remembers looks from then on', async () => {
    const dataDir = tempFolder();
    const made = await openLibrary({ dataDir, log, migrations: migrations.slice(0, 2) });
    const [bulletin, account] = [uuid7(), uuid7()];
    const fields = fieldsOf({ headline: 'Bài cũ' });
    const document = textDocument('Sáng nay, xã họp.');
    const digest = { photo: null, photoCount: 0, syllables: 6 };
    insertBulletin(made.db, { id: bulletin, fields, document, digest, now: 1 });
    made.close();
    const raw = new Sqlite(path.join(dataDir, 'library.sqlite'));
    expect(raw.pragma('user_version', { simple: true })).toBe(2);
    raw
      .prepare(
        "INSERT INTO accounts (id, name, roles, created_at, updated_at) VALUES (?, 'Tám', '[]', 1, 1)",
      )
      .run(account);
    const revision = 'a'.repeat(64);
    const content = JSON.stringify({ bulletin, number: 1, parents: [] });
    raw
      .prepare('INSERT INTO revisions (hash, content, received_at) VALUES (?, ?, 1)')
      .run(revision, content);
    raw.close();

    const library = await openLibrary({ dataDir, log });
    const { db } = library;
    expect(looksOf(db, bulletin, account)).toEqual([]);
    putLook(db, bulletin, account, { revision, at: 7 });
    putLook(db, bulletin, account, { revision, at: 5 });
    expect(looksOf(db, bulletin, account)).toEqual([{ revision, at: 7 }]);
    expect(findRevision(db, revision)?.bulletin).toBe(bulletin);
    library.close();
  });
});
