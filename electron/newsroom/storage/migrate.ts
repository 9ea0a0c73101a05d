import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { NewsroomError } from '#domain/errors';
import { renameStubbornly } from '../../stubborn-rename.ts';
import type { Migration } from './migrations/index.ts';

/**
 * Brings a library up to date. A new one is made whole or not at all, so that whoever opens it beside never sees
 * a half of it; an older one goes one transaction a step. Before the first step on a library that already holds
 * something, a copy is made by SQLite's online backup and opened to see that it is whole: a copy nobody has
 * looked at is no copy.
 */
export async function migrate(
  db: Sqlite.Database,
  migrations: readonly Migration[],
): Promise<void> {
  const from = userVersion(db);
  const due = migrations.filter(({ number }) => number > from);
  if (due.length === 0) return;
  if (from === 0) {
    db.transaction(() => {
      for (const migration of due) step(db, migration);
    }).exclusive();
    return;
  }
  await copyAside(db, from);
  for (const migration of due) db.transaction(() => step(db, migration)).exclusive();
}

export function userVersion(db: Sqlite.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Another process may be at the same step: whoever gets the lock second finds it done. */
function step(db: Sqlite.Database, { number, sql }: Migration): void {
  if (userVersion(db) >= number) return;
  db.exec(sql);
  db.pragma(`user_version = ${number}`);
}

/** `backups/before-migration-from-1.sqlite` beside the library; an older one of that name is replaced. */
async function copyAside(db: Sqlite.Database, from: number): Promise<void> {
  const folder = path.join(path.dirname(db.name), 'backups');
  mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, `before-migration-from-${from}.sqlite`);
  // Under a name of its own until it is whole: another process may be about the same.
  const making = `${copy}.${randomUUID()}.part`;
  try {
    await db.backup(making);
    const version = versionOfCopy(making);
    if (version === from) await renameStubbornly(making, copy);
    // Otherwise the other process was first, with a copy of its own.
    else if (version < from) throw new NewsroomError('library-damaged');
  } finally {
    rmSync(making, { force: true });
  }
}

function versionOfCopy(copy: string): number {
  const opened = new Sqlite(copy, { fileMustExist: true });
  try {
    // The copy is one file, to be carried off whole: no write-ahead log beside it.
    opened.pragma('journal_mode = DELETE');
    if (opened.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new NewsroomError('library-damaged');
    return userVersion(opened);
  } finally {
    opened.close();
  }
}
