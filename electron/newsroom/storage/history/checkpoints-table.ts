import { type BulletinFields, bulletinFields } from '#domain/bulletin';
import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** The writer's own copies, apart from revisions: they prove nothing and may be pruned. */
export type Checkpoint = {
  readonly id: string;
  readonly bulletin: string;
  readonly version: number;
  readonly account: string | null;
  readonly madeAt: number;
  readonly fields: BulletinFields;
  readonly document: string;
};

export type CheckpointRow = Pick<Checkpoint, 'id' | 'version' | 'account' | 'madeAt'> & {
  readonly headline: string;
};

type CheckpointColumns = {
  id: string;
  bulletin: string;
  version: number;
  account: string | null;
  made_at: number;
  fields: string;
  document: string;
};

const COLUMNS = 'id, bulletin, version, account, made_at, fields, document';

const findOne = query<{ id: string }, CheckpointColumns>(
  'checkpoints.find',
  `SELECT ${COLUMNS} FROM checkpoints WHERE id = @id`,
);
const lastTime = query<{ bulletin: string }, { made_at: number | null }>(
  'checkpoints.lastTime',
  'SELECT max(made_at) AS made_at FROM checkpoints WHERE bulletin = @bulletin',
);
// Without the documents: a list of fifty would read megabytes.
const ofBulletin = query<{ bulletin: string }, CheckpointRow>(
  'checkpoints.ofBulletin',
  `SELECT id, version, account, made_at AS madeAt, fields ->> '$.headline' AS headline FROM checkpoints
   WHERE bulletin = @bulletin ORDER BY made_at DESC, id DESC`,
);
const insertOne = command<CheckpointColumns>(
  'checkpoints.insert',
  `INSERT INTO checkpoints (${COLUMNS})
   VALUES (@id, @bulletin, @version, @account, @made_at, @fields, @document)`,
);
// What somebody had written before another helped is kept for good: he is to be shown what was changed.
const pruneOld = command<{ bulletin: string; keep: number }>(
  'checkpoints.prune',
  `DELETE FROM checkpoints WHERE bulletin = @bulletin AND id NOT IN (
     SELECT id FROM checkpoints WHERE bulletin = @bulletin
     ORDER BY made_at DESC, id DESC LIMIT @keep)
   AND id NOT IN (
     SELECT content ->> '$.detail.checkpoint' FROM events
     WHERE bulletin = @bulletin AND kind = 'helped')`,
);

export function findCheckpoint(db: ReadableDb, id: string): Checkpoint | null {
  const row = db.get(findOne, { id });
  if (row === undefined) return null;
  const { made_at: madeAt, fields, ...rest } = row;
  return { ...rest, madeAt, fields: bulletinFields.parse(JSON.parse(fields)) };
}

/** Milliseconds since 1970; null: there is none. */
export function lastCheckpointAt(db: ReadableDb, bulletin: string): number | null {
  return db.get(lastTime, { bulletin })?.made_at ?? null;
}

/** Newest first, without their texts. */
export function checkpointsOf(db: ReadableDb, bulletin: string): CheckpointRow[] {
  return db.all(ofBulletin, { bulletin });
}

/** Of the oldest, those go that are more than `keep`. */
export function insertCheckpoint(db: WritableDb, checkpoint: Checkpoint, keep: number): void {
  const { madeAt, fields, ...rest } = checkpoint;
  db.run(insertOne, { ...rest, made_at: madeAt, fields: JSON.stringify(fields) });
  db.run(pruneOld, { bulletin: checkpoint.bulletin, keep });
}
