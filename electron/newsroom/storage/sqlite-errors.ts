import Sqlite from 'better-sqlite3';
import { type ErrorCode, NewsroomError } from '#domain/errors';

/**
 * What SQLite and the file system say, as codes of the closed list. Extended codes
 * (`SQLITE_BUSY_SNAPSHOT`, `SQLITE_IOERR_WRITE`) begin with the plain one; the longest entry wins.
 */
const sqliteCodes: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'library-busy'],
  ['SQLITE_LOCKED', 'library-busy'],
  ['SQLITE_READONLY', 'no-permission'],
  ['SQLITE_PERM', 'no-permission'],
  ['SQLITE_AUTH', 'no-permission'],
  ['SQLITE_CORRUPT', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'library-damaged'],
  // A disk that vanished or fails to read, and a folder that is gone: the file may well be whole.
  ['SQLITE_IOERR', 'library-unreachable'],
  ['SQLITE_CANTOPEN', 'library-unreachable'],
  ['SQLITE_PROTOCOL', 'library-busy'],
];

const fileCodes: ReadonlyMap<string, ErrorCode> = new Map<string, ErrorCode>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOENT', 'library-unreachable'],
  ['ENOTDIR', 'library-unreachable'],
  ['EISDIR', 'library-unreachable'],
  ['EEXIST', 'library-unreachable'],
  ['ENAMETOOLONG', 'library-unreachable'],
  ['ENODEV', 'library-unreachable'],
  ['EIO', 'library-unreachable'],
  ['EBUSY', 'library-busy'],
]);

/** Null for what has no place in the list: a bug, which the caller answers as `internal`. */
export function storageError(error: unknown): NewsroomError | null {
  if (error instanceof NewsroomError) return error;
  const code = codeOf(error);
  return code === null ? null : new NewsroomError(code, {}, { cause: error });
}

function codeOf(error: unknown): ErrorCode | null {
  if (error instanceof Sqlite.SqliteError) {
    const said = error.code;
    const match = sqliteCodes
      .filter(([prefix]) => said === prefix || said.startsWith(`${prefix}_`))
      .toSorted((a, b) => b[0].length - a[0].length)[0];
    return match?.[1] ?? null;
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return fileCodes.get(error.code) ?? null;
  }
  return null;
}
