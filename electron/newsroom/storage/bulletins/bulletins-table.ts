import {
  type BulletinFields,
  type BulletinState,
  type Priority,
  bulletinState,
} from '#domain/bulletin';
import { type NoParams, type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** A bulletin's working copy as it is stored. Times are milliseconds since 1970, UTC. */
export type StoredBulletin = {
  readonly id: string;
  readonly version: number;
  readonly state: BulletinState;
  readonly fields: BulletinFields;
  readonly document: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly trashedAt: number | null;
  readonly lastSave: LastSave;
};

/** Which save made the stored version; a visit of null: it was made by a client that names none. */
type LastSave = {
  readonly visit: string | null;
  readonly sequence: number;
  readonly at: number;
};

/** What the list shows of a document, counted once at the save. */
export type Digest = {
  readonly photo: string | null;
  readonly photoCount: number;
  readonly syllables: number;
};

type FieldColumns = {
  headline: string;
  summary: string;
  byline_author: string;
  byline_unit: string;
  photo_credit: string;
  place: string;
  event_date: string;
  topic: string;
  priority: Priority;
};

type BulletinColumns = FieldColumns & {
  id: string;
  version: number;
  state: string;
  document: string;
  created_at: number;
  updated_at: number;
  trashed_at: number | null;
  saved_visit: string | null;
  saved_sequence: number | null;
  saved_at: number;
};

const FIELDS = `headline, summary, byline_author, byline_unit, photo_credit, place, event_date, topic,
  priority`;

const findOne = query<{ id: string }, BulletinColumns>(
  'bulletins.find',
  `SELECT id, version, state, ${FIELDS}, document, created_at, updated_at, trashed_at, saved_visit,
     saved_sequence, saved_at
   FROM bulletins WHERE id = @id`,
);

const insertOne = command<
  FieldColumns & {
    id: string;
    document: string;
    visit: string | null;
    sequence: number | null;
    now: number;
  } & DigestColumns
>(
  'bulletins.insert',
  `INSERT INTO bulletins (id, version, ${FIELDS}, photo, photo_count, syllables, created_at,
     updated_at, saved_visit, saved_sequence, saved_at, document)
   VALUES (@id, 1, @headline, @summary, @byline_author, @byline_unit, @photo_credit, @place,
     @event_date, @topic, @priority, @photo, @photo_count, @syllables, @now, @now, @visit, @sequence, @now,
     @document)`,
);

const updateOne = command<
  FieldColumns &
    DigestColumns & {
      id: string;
      document: string;
      visit: string;
      sequence: number;
      base_version: number;
      now: number;
    }
>(
  'bulletins.update',
  `UPDATE bulletins SET
     version = version + 1, headline = @headline, summary = @summary,
     byline_author = @byline_author, byline_unit = @byline_unit, photo_credit = @photo_credit,
     place = @place, event_date = @event_date, topic = @topic, priority = @priority,
     photo = @photo, photo_count = @photo_count, syllables = @syllables, updated_at = @now,
     saved_visit = @visit, saved_sequence = @sequence, saved_at = @now, document = @document
   WHERE id = @id AND version = @base_version`,
);

const setTrashed = command<{ id: string; trashed_at: number | null }>(
  'bulletins.trash',
  'UPDATE bulletins SET trashed_at = @trashed_at WHERE id = @id',
);

const anyAtAll = query<NoParams, { id: string }>(
  'bulletins.any',
  'SELECT id FROM bulletins LIMIT 1',
);

type DigestColumns = { photo: string | null; photo_count: number; syllables: number };

export function findBulletin(db: ReadableDb, id: string): StoredBulletin | null {
  const row = db.get(findOne, { id });
  return row === undefined ? null : fromRow(row);
}

export function hasBulletins(db: ReadableDb): boolean {
  return db.get(anyAtAll, {}) !== undefined;
}

export function insertBulletin(
  db: WritableDb,
  bulletin: {
    id: string;
    visit?: string | null;
    sequence?: number | null;
    fields: BulletinFields;
    document: string;
    digest: Digest;
    now: number;
  },
): void {
  const { id, visit = null, sequence = null, fields, document, digest, now } = bulletin;
  const row = { id, visit, sequence, document, now };
  db.run(insertOne, { ...row, ...toRow(fields), ...digestRow(digest) });
}

/** Stores the next version if the base is still the stored one; false: it is not. */
export function updateBulletin(
  db: WritableDb,
  save: {
    id: string;
    baseVersion: number;
    visit: string;
    sequence: number;
    fields: BulletinFields;
    document: string;
    digest: Digest;
    now: number;
  },
): boolean {
  const { id, baseVersion, visit, sequence, fields, document, digest, now } = save;
  const changed = db.run(updateOne, {
    id,
    base_version: baseVersion,
    visit,
    sequence,
    document,
    now,
    ...toRow(fields),
    ...digestRow(digest),
  });
  return changed === 1;
}

export function setBulletinTrashed(db: WritableDb, id: string, trashedAt: number | null): void {
  db.run(setTrashed, { id, trashed_at: trashedAt });
}

function fromRow(row: BulletinColumns): StoredBulletin {
  return {
    id: row.id,
    version: row.version,
    state: bulletinState.parse(row.state),
    fields: {
      headline: row.headline,
      summary: row.summary,
      byline: { author: row.byline_author, unit: row.byline_unit },
      photoCredit: row.photo_credit,
      place: row.place,
      eventDate: row.event_date,
      topic: row.topic,
      priority: row.priority,
    },
    document: row.document,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    trashedAt: row.trashed_at,
    lastSave: { visit: row.saved_visit, sequence: row.saved_sequence ?? 0, at: row.saved_at },
  };
}

function toRow(fields: BulletinFields): FieldColumns {
  return {
    headline: fields.headline,
    summary: fields.summary,
    byline_author: fields.byline.author,
    byline_unit: fields.byline.unit,
    photo_credit: fields.photoCredit,
    place: fields.place,
    event_date: fields.eventDate,
    topic: fields.topic,
    priority: fields.priority,
  };
}

function digestRow({ photo, photoCount, syllables }: Digest): DigestColumns {
  return { photo, photo_count: photoCount, syllables };
}
