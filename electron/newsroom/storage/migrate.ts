import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { NewsroomError } from '#domain/errors';
import type { Migration } from './migrations/index.ts';

/**
 * Brings a library up to date, one transaction a step. Before the first step on a library that already
 * holds something, a copy is made by SQLite's online backup and opened to see that it is whole: a copy
 * nobody has looked at is no copy.
 */
export async function migrate(
  db: Sqlite.Database,
  migrations: readonly Migration[],
): Promise<void> {
  const from = userVersion(db);
  const due = migrations.filter(({ number }) => number > from);
  if (due.length === 0) return;
  if (from > 0) await copyAside(db, from);
  for (const migration of due) step(db, migration);
}

export function userVersion(db: Sqlite.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Another process may be at the same step: whoever gets the lock second finds it done. */
function step(db: Sqlite.Database, { number, sql }: Migration): void {
  db.transaction(() => {
    if (userVersion(db) >= number) return;
    db.exec(sql);
    db.pragma(`user_version = ${number}`);
  }).exclusive();
}

/** `backups/before-migration-from-1.sqlite` beside the library; an older one of that name is replaced. */
async function copyAside(db: Sqlite.Database, from: number): Promise<void> {
  const folder = path.join(path.dirname(db.name), 'backups');
  mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, `before-migration-from-${from}.sqlite`);
  rmSync(copy, { force: true });
  await db.backup(copy);
  const opened = new Sqlite(copy, { fileMustExist: true });
  try {
    // The copy is one file, to be carried off whole: no write-ahead log beside it.
    opened.pragma('journal_mode = DELETE');
    if (opened.pragma('quick_check(1)', { simple: true }) !== 'ok' || userVersion(opened) !== from)
      throw new NewsroomError('library-damaged');
  } finally {
    opened.close();
  }
}
