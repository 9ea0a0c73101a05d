/** What a station sets once. */
export const station = `
CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE dictionary (
  id TEXT PRIMARY KEY NOT NULL,
  written TEXT NOT NULL,
  spoken TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- JSON: the neighbours by which one of several readings is chosen; null: always.
  context TEXT CHECK (json_valid(context)),
  note TEXT NOT NULL DEFAULT '',
  account TEXT REFERENCES accounts (id),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX dictionary_written ON dictionary (written);

CREATE TABLE templates (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  -- JSON; what is in it depends on the kind.
  content TEXT NOT NULL CHECK (json_valid(content)),
  position INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX templates_kind ON templates (kind, position);
`;
