import { type WritableDb, command } from './database.ts';

/** A file that went out, so that a paper or page that comes back can be told. */
export type ExportRecord = {
  readonly id: string;
  /** SHA-256 of the file as written. */
  readonly sha: string;
  readonly bulletin: string;
  /** Version of the working copy. */
  readonly version: number;
  readonly kind: string;
  /** Name without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** Which renderer wrote it, so that a later one can tell its own work apart. */
  readonly renderer: string;
  readonly actor: string;
  readonly madeAt: number;
};

const insertOne = command<Omit<ExportRecord, 'madeAt'> & { made_at: number }>(
  'exports.insert',
  `INSERT INTO exports (id, sha, bulletin, version, kind, name, bytes, renderer, actor, made_at)
   VALUES (@id, @sha, @bulletin, @version, @kind, @name, @bytes, @renderer, @actor, @made_at)`,
);

export function insertExport(db: WritableDb, record: ExportRecord): void {
  const { madeAt, ...rest } = record;
  db.run(insertOne, { ...rest, made_at: madeAt });
}
