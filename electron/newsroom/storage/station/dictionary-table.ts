import { type NoParams, type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** The station's own words. No two have the same `written` and `context`: whoever writes here asks first. */
export type StoredWord = {
  readonly id: string;
  readonly written: string;
  readonly spoken: string;
  readonly kind: string;
  /** JSON of the neighbours that the reading asks for; null: it holds everywhere. */
  readonly context: string | null;
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
};

const COLUMNS = 'id, written, spoken, kind, context, note, updated_at AS updatedAt';

const all = query<NoParams, StoredWord>(
  'dictionary.all',
  `SELECT ${COLUMNS} FROM dictionary ORDER BY written`,
);
const byWritten = query<{ written: string; context: string | null }, StoredWord>(
  'dictionary.find',
  `SELECT ${COLUMNS} FROM dictionary WHERE written = @written AND context IS @context`,
);
const upsert = command<Omit<StoredWord, 'updatedAt'> & { now: number }>(
  'dictionary.put',
  `INSERT INTO dictionary (id, written, spoken, kind, context, note, created_at, updated_at)
   VALUES (@id, @written, @spoken, @kind, @context, @note, @now, @now)
   ON CONFLICT (id) DO UPDATE SET written = excluded.written, spoken = excluded.spoken,
     kind = excluded.kind, context = excluded.context, note = excluded.note, updated_at = excluded.updated_at`,
);
const removeOne = command<{ id: string }>(
  'dictionary.remove',
  'DELETE FROM dictionary WHERE id = @id',
);

export function allWords(db: ReadableDb): StoredWord[] {
  return db.all(all, {});
}

export function findWord(
  db: ReadableDb,
  word: Pick<StoredWord, 'written' | 'context'>,
): StoredWord | null {
  return db.get(byWritten, { written: word.written, context: word.context }) ?? null;
}

export function putWord(db: WritableDb, { updatedAt, ...word }: StoredWord): void {
  db.run(upsert, { ...word, now: updatedAt });
}

export function removeWord(db: WritableDb, id: string): void {
  db.run(removeOne, { id });
}
