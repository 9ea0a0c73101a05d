import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** A file that went out, so that a paper or page that comes back can be told. */
export type ExportRecord = {
  readonly id: string;
  /** SHA-256 of the file as written. */
  readonly sha: string;
  readonly bulletin: string;
  /** Version of the working copy; null where a revision went out. */
  readonly version: number | null;
  readonly revision: string | null;
  readonly kind: string;
  /** Name without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** Which renderer wrote it, so that a later one can tell its own work apart. */
  readonly renderer: string;
  readonly actor: string;
  readonly account: string | null;
  readonly madeAt: number;
};

const insertOne = command<Omit<ExportRecord, 'madeAt'> & { made_at: number }>(
  'exports.insert',
  `INSERT INTO exports (id, sha, bulletin, version, revision, kind, name, bytes, renderer, actor,
     account, made_at)
   VALUES (@id, @sha, @bulletin, @version, @revision, @kind, @name, @bytes, @renderer, @actor,
     @account, @made_at)`,
);

export function insertExport(db: WritableDb, record: ExportRecord): void {
  const { madeAt, ...rest } = record;
  db.run(insertOne, { ...rest, made_at: madeAt });
}

const findLast = query<
  { sha: string },
  { bulletin: string; revision: string | null; madeAt: number }
>(
  'exports.bySha',
  `SELECT bulletin, revision, made_at AS madeAt FROM exports WHERE sha = @sha
   ORDER BY made_at DESC LIMIT 1`,
);

/** What went out as this very file; null: nothing did. */
export function findExport(
  db: ReadableDb,
  sha: string,
): { bulletin: string; revision: string | null; madeAt: number } | null {
  return db.get(findLast, { sha }) ?? null;
}

const renderersOfRevision = query<{ revision: string }, { renderer: string }>(
  'exports.renderers',
  'SELECT DISTINCT renderer FROM exports WHERE revision = @revision',
);

/** Which renderers have written a revision out. */
export function renderersOf(db: ReadableDb, revision: string): string[] {
  return db.all(renderersOfRevision, { revision }).map(({ renderer }) => renderer);
}
