import { LIBRARY_FILE } from '#domain/library-file';
import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { NewsroomError } from '#domain/errors';
import { type Log, type WritableDb, wrapDatabase } from './database.ts';
import { migrate, userVersion } from './migrate.ts';
import { APPLICATION_ID, type Migration, migrations as allMigrations } from './migrations/index.ts';
import { isOnNetwork } from './network-path.ts';
import { storageError } from './sqlite-errors.ts';

/** An open library: one SQLite file in the user's own data folder. */
export type Library = {
  readonly db: WritableDb;
  /** The file, for whoever must name or copy it. */
  readonly file: string;
  /** Moves what stands in the write-ahead log into the file without waiting for anyone. */
  tidy(): void;
  /** Empties the write-ahead log into the file and closes it. */
  close(): void;
};

export type OpenOptions = {
  dataDir: string;
  log: Log;
  /** Tests bring their own. */
  migrations?: readonly Migration[];
};

/** How long a write waits for another process' (the command line beside the window). */
const BUSY_TIMEOUT_MS = 5_000;
/** The write-ahead log shrinks to this after a checkpoint; a few photos at once make it grow. */
const JOURNAL_LIMIT_BYTES = 8_000_000;

/**
 * Opens or makes the library of a data folder. What is refused is left untouched, byte for byte:
 * on a network (`library-on-network`), of a newer app (`library-newer`), damaged or not ours
 * (`library-damaged`).
 */
export async function openLibrary(options: OpenOptions): Promise<Library> {
  const { dataDir, log, migrations = allMigrations } = options;
  try {
    if (isOnNetwork(dataDir)) throw new NewsroomError('library-on-network');
    mkdirSync(dataDir, { recursive: true });
    // SQLite would only say that it cannot open.
    accessSync(dataDir, constants.R_OK | constants.W_OK);
    const file = path.join(dataDir, LIBRARY_FILE);
    const newest = migrations.at(-1)?.number ?? 0;
    refuseWhenStill(file, newest);
    return await open(file, migrations, log);
  } catch (error) {
    throw storageError(error) ?? error;
  }
}

async function open(file: string, migrations: readonly Migration[], log: Log): Promise<Library> {
  const raw = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    configure(raw);
    await migrate(raw, migrations);
  } catch (error) {
    raw.close();
    throw error;
  }
  return {
    db: wrapDatabase(raw, log),
    file,
    tidy: () => void raw.pragma('wal_checkpoint(PASSIVE)'),
    close: () => {
      if (!raw.open) return;
      raw.pragma('wal_checkpoint(TRUNCATE)');
      raw.close();
    },
  };
}

function configure(raw: Sqlite.Database): void {
  // Two processes that open a new library together can both be told "busy" here at once, and SQLite
  // does not wait for this lock by itself; a library that exists is in WAL mode already.
  if (raw.pragma('journal_mode', { simple: true }) !== 'wal')
    patiently(() => void raw.pragma('journal_mode = WAL'), isBusy);
  // What was answered as saved must survive a power cut: each commit waits for the disk.
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  raw.pragma(`journal_size_limit = ${JOURNAL_LIMIT_BYTES}`);
  // No SQL hidden in a damaged or doctored schema may call what an app registers.
  raw.pragma('trusted_schema = OFF');
}

function patiently(work: () => void, mayPass: (error: unknown) => boolean): void {
  const deadline = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (!mayPass(error) || performance.now() > deadline) throw error;
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');

/**
 * Another process may be making the library, or leaving it, at this very moment: what is read of the file then
 * belongs to two moments. Only a file that stands still is refused.
 */
function refuseWhenStill(file: string, newest: number): void {
  let before = '';
  const look = (): void => {
    before = traceOf(file);
    refuseUnsuitable(file, newest);
  };
  patiently(look, () => traceOf(file) !== before);
}

/** Changes with every write to the file or its log. */
function traceOf(file: string): string {
  return [file, `${file}-wal`]
    .map((name) => statSync(name, { throwIfNoEntry: false, bigint: true }))
    .map((stat) => (stat === undefined ? 'none' : `${stat.size} ${stat.mtimeNs}`))
    .join(', ');
}

/**
 * Looks at a file without SQLite, which would write to it: closing a connection alone may empty the
 * write-ahead log into it. (File format: https://www.sqlite.org/fileformat2.html, section 1.3.)
 */
function refuseUnsuitable(file: string, newest: number): void {
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes === 0) return;
  const head = readHead(file);
  if (head.length < 100 || head.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw new NewsroomError('library-damaged');
  const logBytes = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (logBytes > 0) {
    refuseByLog(file, newest);
    return;
  }
  const version = head.readUInt32BE(60);
  if (head.readUInt32BE(68) !== APPLICATION_ID && !(version === 0 && isEmpty(file)))
    throw new NewsroomError('library-damaged');
  if (version > newest) throw new NewsroomError('library-newer');
  // A copy that broke off. (With a write-ahead log beside it the file may rightly be shorter.)
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  if (bytes < head.readUInt32BE(28) * pageSize) throw new NewsroomError('library-damaged');
}

/** A process died: the truth may stand in the log. A read-only connection reads it and moves nothing. */
function refuseByLog(file: string, newest: number): void {
  reading(file, (reader) => {
    const version = userVersion(reader);
    if (version > newest) throw new NewsroomError('library-newer');
    if (version > 0 && reader.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new NewsroomError('library-damaged');
  });
}

/** Left by a process that died before its first table; another program's file has some. */
function isEmpty(file: string): boolean {
  return reading(
    file,
    (reader) => reader.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0,
  );
}

function reading<T>(file: string, work: (reader: Sqlite.Database) => T): T {
  const reader = new Sqlite(file, {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT_MS,
  });
  try {
    return work(reader);
  } finally {
    reader.close();
  }
}

function readHead(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(100);
    return head.subarray(0, readSync(descriptor, head, 0, head.length, 0));
  } finally {
    closeSync(descriptor);
  }
}
