import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type NoParams, query } from '../../../electron/newsroom/storage/database.ts';
import { findFaults } from '../../../electron/newsroom/storage/integrity.ts';
import { migrations } from '../../../electron/newsroom/storage/migrations/index.ts';
import { openLibrary } from '../../../electron/newsroom/storage/open.ts';
import { codeOf } from '../support/codes.ts';
import { tempFolder } from '../support/temp-folder.ts';

const log = (): void => undefined;
const libraryFile = (dataDir: string): string => path.join(dataDir, 'library.sqlite');

/** A closed library of this version. */
async function madeLibrary(): Promise<string> {
  const dataDir = tempFolder();
  (await openLibrary({ dataDir, log })).close();
  return dataDir;
}

function alter(dataDir: string, sql: string): void {
  const raw = new Sqlite(libraryFile(dataDir));
  raw.exec(sql);
  raw.close();
}

describe('opening a library', () => {
  it('makes one where there is none, folder and all, and finds it again', async () => {
    const dataDir = path.join(tempFolder(), 'Đài xã', 'ban-tin');
    const first = await openLibrary({ dataDir, log });
    expect(findFaults(first.db)).toEqual([]);
    first.close();
    const second = await openLibrary({ dataDir, log });
    onTestFinished(() => second.close());
    expect(findFaults(second.db)).toEqual([]);
  });

  it('leaves one whole file behind', async () => {
    const dataDir = await madeLibrary();
    expect(statSync(`${libraryFile(dataDir)}-wal`, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('writes so that a power cut takes nothing that was answered as saved', async () => {
    const dataDir = tempFolder();
    const library = await openLibrary({ dataDir, log });
    onTestFinished(() => library.close());
    const pragma = (name: string): unknown =>
      Object.values(
        library.db.get(query<NoParams, Record<string, unknown>>(name, `PRAGMA ${name}`), {}) ?? {},
      )[0];
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('user_version')).toBe(migrations.length);
  });

  it('refuses a newer one and leaves it untouched, byte for byte', async () => {
    const dataDir = await madeLibrary();
    alter(dataDir, 'PRAGMA user_version = 99');
    const before = readFileSync(libraryFile(dataDir));
    expect(await codeOf(() => openLibrary({ dataDir, log }))).toBe('library-newer');
    expect(readFileSync(libraryFile(dataDir)).equals(before)).toBe(true);
  });

  it('refuses a newer one whose version still stands in the write-ahead log', async () => {
    const made = await madeLibrary();
    const raw = new Sqlite(libraryFile(made));
    raw.pragma('wal_autocheckpoint = 0');
    raw.pragma('user_version = 99');
    // As a process leaves it that was killed: the log beside the file, nothing moved.
    const dataDir = tempFolder();
    for (const suffix of ['', '-wal'])
      copyFileSync(libraryFile(made) + suffix, libraryFile(dataDir) + suffix);
    raw.close();
    const before = ['', '-wal'].map((suffix) => readFileSync(libraryFile(dataDir) + suffix));
    expect(await codeOf(() => openLibrary({ dataDir, log }))).toBe('library-newer');
    const after = ['', '-wal'].map((suffix) => readFileSync(libraryFile(dataDir) + suffix));
    expect(after).toEqual(before);
  });

  it.each<[string, (file: string) => void]>([
    ['text', (file) => writeFileSync(file, 'Đây không phải là cơ sở dữ liệu.\n'.repeat(300))],
    ['a few bytes', (file) => writeFileSync(file, 'SQL')],
    ['a copy that broke off', (file) => truncateSync(file, statSync(file).size - 8_192)],
    ['half a header', (file) => truncateSync(file, 60)],
    ['a schema overwritten', (file) => scribble(file, 100, 3_000)],
    ['another program’s database', (file) => replaceByForeign(file)],
  ])('refuses %s as damaged and keeps it as it is', async (_, damage) => {
    const dataDir = await madeLibrary();
    const file = libraryFile(dataDir);
    damage(file);
    const before = readFileSync(file);
    expect(await codeOf(() => openLibrary({ dataDir, log }))).toBe('library-damaged');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('takes an empty file for a library to be made', async () => {
    const dataDir = tempFolder();
    writeFileSync(libraryFile(dataDir), '');
    const library = await openLibrary({ dataDir, log });
    onTestFinished(() => library.close());
    expect(findFaults(library.db)).toEqual([]);
  });

  it('says that a place is out of reach', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'tệp'), '');
    const dataDir = path.join(folder, 'tệp', 'ban-tin');
    expect(await codeOf(() => openLibrary({ dataDir, log }))).toBe('library-unreachable');
    const taken = path.join(folder, 'taken');
    mkdirSync(libraryFile(taken), { recursive: true });
    expect(await codeOf(() => openLibrary({ dataDir: taken, log }))).toBe('library-unreachable');
  });
});

// Windows keeps rights in lists that a test cannot set without an administrator.
describe.runIf(process.platform !== 'win32')('a place without the right to write', () => {
  const ENTRY = fileURLToPath(new URL('../support/open-as-nobody.ts', import.meta.url));
  const asNobody = (dataDir: string): string =>
    execFileSync(
      process.execPath,
      ['--experimental-transform-types', '--disable-warning=ExperimentalWarning', ENTRY, dataDir],
      { encoding: 'utf8' },
    );

  it('is said to be that, with a library in it or without', async () => {
    const dataDir = await madeLibrary();
    chmodSync(dataDir, 0o555);
    expect(asNobody(dataDir)).toBe('no-permission');
    const empty = tempFolder();
    chmodSync(empty, 0o555);
    expect(asNobody(empty)).toBe('no-permission');
    expect(asNobody(path.join(empty, 'mới'))).toBe('no-permission');
    // The same open works where there is the right.
    const open = tempFolder();
    chmodSync(open, 0o777);
    expect(asNobody(open)).toBe('opened');
  });
});

function scribble(file: string, from: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, from, from + length);
  writeFileSync(file, bytes);
}

function replaceByForeign(file: string): void {
  truncateSync(file, 0);
  const raw = new Sqlite(file);
  raw.exec('CREATE TABLE sach (ten TEXT)');
  raw.close();
}
