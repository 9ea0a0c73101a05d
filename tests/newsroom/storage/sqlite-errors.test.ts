import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { NewsroomError } from '#domain/errors';
import { storageError } from '../../../electron/newsroom/storage/sqlite-errors.ts';

const errno = (code: string): Error => Object.assign(new Error('failed'), { code });

describe('what went wrong with the library', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_BUSY', 'library-busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'library-busy'],
    ['SQLITE_READONLY_DIRECTORY', 'no-permission'],
    ['SQLITE_CORRUPT_VTAB', 'library-damaged'],
    ['SQLITE_NOTADB', 'library-damaged'],
    ['SQLITE_IOERR_FSYNC', 'library-unreachable'],
    ['SQLITE_IOERR_CORRUPTFS', 'library-damaged'],
    ['SQLITE_CANTOPEN', 'library-unreachable'],
  ])('%s is %s', (said, code) => {
    expect(storageError(new Sqlite.SqliteError('said', said))?.code).toBe(code);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EIO', 'library-unreachable'],
  ])('%s is %s', (said, code) => {
    expect(storageError(errno(said))?.code).toBe(code);
  });

  it('is a bug where nobody foresaw it', () => {
    expect(storageError(new Sqlite.SqliteError('said', 'SQLITE_CONSTRAINT_CHECK'))).toBeNull();
    expect(storageError(errno('EWHATEVER'))).toBeNull();
    expect(storageError(new TypeError('x'))).toBeNull();
    expect(storageError('x')).toBeNull();
  });

  it('stays what it was where it has a name already', () => {
    const error = new NewsroomError('stale-version');
    expect(storageError(error)).toBe(error);
  });
});
