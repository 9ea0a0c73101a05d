import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/**
 * Who refers to a photo. Documents do, by its SHA-256 in their text: those of working copies, of the
 * writers' checkpoints and of revisions. No table says so, since a photo is asked about only when a draft
 * is purged.
 */

type Text = { readonly key: string; readonly text: string };

const bulletinsPage = query<{ after: string; limit: number }, Text>(
  'photoUses.bulletins',
  'SELECT id AS key, document AS text FROM bulletins WHERE id > @after ORDER BY id LIMIT @limit',
);
const checkpointsPage = query<{ after: string; limit: number }, Text & { bulletin: string }>(
  'photoUses.checkpoints',
  `SELECT id AS key, bulletin, document AS text FROM checkpoints
   WHERE id > @after ORDER BY id LIMIT @limit`,
);
const revisionsPage = query<{ after: string; limit: number }, Text>(
  'photoUses.revisions',
  'SELECT hash AS key, content AS text FROM revisions WHERE hash > @after ORDER BY hash LIMIT @limit',
);
const savedSince = query<{ since: number }, Text>(
  'photoUses.savedSince',
  'SELECT id AS key, document AS text FROM bulletins WHERE updated_at >= @since',
);
const checkpointsOfOne = query<{ bulletin: string }, { text: string }>(
  'photoUses.checkpointsOf',
  'SELECT document AS text FROM checkpoints WHERE bulletin = @bulletin',
);
const deleteOne = command<{ sha: string }>('photos.delete', 'DELETE FROM photos WHERE sha = @sha');

/** Texts at a stretch: a few milliseconds. */
const PAGE = 20;

/** Every text that may refer to a photo, a page at a time; of the named bulletins none. */
export function* textsWithPhotos(
  db: ReadableDb,
  except: ReadonlySet<string>,
): Generator<string[], void> {
  for (const page of pagesOf((after) => db.all(bulletinsPage, { after, limit: PAGE })))
    yield page.filter(({ key }) => !except.has(key)).map(({ text }) => text);
  // After the bulletins: what a save takes out of one meanwhile goes into a checkpoint.
  for (const page of pagesOf((after) => db.all(checkpointsPage, { after, limit: PAGE })))
    yield page.filter(({ bulletin }) => !except.has(bulletin)).map(({ text }) => text);
  for (const page of pagesOf((after) => db.all(revisionsPage, { after, limit: PAGE })))
    yield page.map(({ text }) => text);
}

function* pagesOf<T extends Text>(read: (after: string) => T[]): Generator<T[], void> {
  for (let after = ''; ;) {
    const page = read(after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.key;
  }
}

/** Texts that were saved since, the named bulletins' left out. */
export function textsSavedSince(
  db: ReadableDb,
  since: number,
  except: ReadonlySet<string>,
): string[] {
  return db
    .all(savedSince, { since })
    .filter(({ key }) => !except.has(key))
    .map(({ text }) => text);
}

export function checkpointTexts(db: ReadableDb, bulletin: string): string[] {
  return db.all(checkpointsOfOne, { bulletin }).map(({ text }) => text);
}

export function deletePhoto(db: WritableDb, sha: string): void {
  db.run(deleteOne, { sha });
}
