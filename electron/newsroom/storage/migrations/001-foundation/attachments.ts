/** What belongs to bulletins: photos, remarks, files that went out. */
export const attachments = `
CREATE TABLE photos (
  -- SHA-256 of 'image', hexadecimal.
  sha TEXT PRIMARY KEY NOT NULL,
  -- SHA-256 of the file it was made from: the same file is not encoded twice.
  source_sha TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  name TEXT NOT NULL,
  taken_at INTEGER,
  added_at INTEGER NOT NULL,
  -- JPEG of at most 320 px, and JPEG of at most 1600 px, uncropped, upright, without metadata.
  thumbnail BLOB NOT NULL,
  image BLOB NOT NULL
) STRICT;
CREATE INDEX photos_source ON photos (source_sha);

CREATE TABLE comments (
  id TEXT PRIMARY KEY NOT NULL,
  bulletin TEXT NOT NULL REFERENCES bulletins (id) ON DELETE CASCADE,
  -- Null: on the working copy.
  revision TEXT REFERENCES revisions (hash),
  -- The remark this one answers.
  reply_to TEXT REFERENCES comments (id) ON DELETE CASCADE,
  account TEXT REFERENCES accounts (id),
  body TEXT NOT NULL,
  -- The passage meant, and words around it by which it is found again after edits.
  quote TEXT NOT NULL,
  -- JSON: block and offset where it stood, and the words before and after.
  anchor TEXT NOT NULL CHECK (json_valid(anchor)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  resolved_at INTEGER,
  resolved_by TEXT REFERENCES accounts (id)
) STRICT;
CREATE INDEX comments_bulletin ON comments (bulletin, created_at);

CREATE TABLE exports (
  id TEXT PRIMARY KEY NOT NULL,
  -- SHA-256 of the file as written. The same file may go out twice.
  sha TEXT NOT NULL,
  bulletin TEXT NOT NULL,
  -- Version of the working copy; null where a revision was exported.
  version INTEGER,
  revision TEXT REFERENCES revisions (hash),
  kind TEXT NOT NULL,
  -- Name without its folder.
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  renderer TEXT NOT NULL,
  actor TEXT NOT NULL,
  account TEXT REFERENCES accounts (id),
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX exports_sha ON exports (sha);
CREATE INDEX exports_bulletin ON exports (bulletin, made_at);
`;
