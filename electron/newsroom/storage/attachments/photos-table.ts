import { type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** A photo without its bytes. Times are milliseconds since 1970, UTC. */
export type StoredPhoto = {
  readonly sha: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly name: string;
  readonly takenAt: number | null;
};

export type NewPhoto = StoredPhoto & {
  readonly sourceSha: string;
  readonly addedAt: number;
  readonly thumbnail: Uint8Array;
  readonly image: Uint8Array;
};

type PhotoColumns = {
  sha: string;
  width: number;
  height: number;
  bytes: number;
  name: string;
  taken_at: number | null;
};

const FACTS = 'sha, width, height, bytes, name, taken_at';

const findOne = query<{ sha: string }, PhotoColumns>(
  'photos.find',
  `SELECT ${FACTS} FROM photos WHERE sha = @sha`,
);

const findBySource = query<{ source_sha: string }, PhotoColumns>(
  'photos.findBySource',
  `SELECT ${FACTS} FROM photos WHERE source_sha = @source_sha LIMIT 1`,
);

const readImage = query<{ sha: string }, { bytes: Uint8Array }>(
  'photos.image',
  'SELECT image AS bytes FROM photos WHERE sha = @sha',
);

const readThumbnail = query<{ sha: string }, { bytes: Uint8Array }>(
  'photos.thumbnail',
  'SELECT thumbnail AS bytes FROM photos WHERE sha = @sha',
);

const pageAfter = query<{ after: string; limit: number }, { sha: string; image: Uint8Array }>(
  'photos.page',
  'SELECT sha, image FROM photos WHERE sha > @after ORDER BY sha LIMIT @limit',
);

// Two sources may come to the same stored bytes (one file with its metadata, one without).
const insertOne = command<
  PhotoColumns & {
    source_sha: string;
    added_at: number;
    thumbnail: Uint8Array;
    image: Uint8Array;
  }
>(
  'photos.insert',
  `INSERT INTO photos (${FACTS}, source_sha, added_at, thumbnail, image)
   VALUES (@sha, @width, @height, @bytes, @name, @taken_at, @source_sha, @added_at, @thumbnail,
     @image)
   ON CONFLICT (sha) DO NOTHING`,
);

export function findPhoto(db: ReadableDb, sha: string): StoredPhoto | null {
  const row = db.get(findOne, { sha });
  return row === undefined ? null : fromRow(row);
}

/** The photo that was made of a source file, by the SHA-256 of the file. */
export function findPhotoBySource(db: ReadableDb, sourceSha: string): StoredPhoto | null {
  const row = db.get(findBySource, { source_sha: sourceSha });
  return row === undefined ? null : fromRow(row);
}

export function readPhoto(
  db: ReadableDb,
  sha: string,
  size: 'full' | 'thumbnail',
): Uint8Array | null {
  return db.get(size === 'full' ? readImage : readThumbnail, { sha })?.bytes ?? null;
}

/** For whoever goes through all of them: the next few after a hash. */
export function photosAfter(
  db: ReadableDb,
  after: string,
  limit: number,
): { sha: string; image: Uint8Array }[] {
  return db.all(pageAfter, { after, limit });
}

export function insertPhoto(db: WritableDb, photo: NewPhoto): void {
  db.run(insertOne, toRow(photo));
}

function fromRow(row: PhotoColumns): StoredPhoto {
  const { taken_at: takenAt, ...rest } = row;
  return { ...rest, takenAt };
}

function toRow(photo: NewPhoto) {
  const { takenAt, sourceSha, addedAt, ...rest } = photo;
  return { ...rest, taken_at: takenAt, source_sha: sourceSha, added_at: addedAt };
}
