/** Revisions and events: written once, never changed, never deleted. */
export const history = `
-- 'content' is canonical JSON (RFC 8785), written once; 'hash' is the SHA-256 of its UTF-8 bytes behind
-- 'bantin-revision/1' and a newline. The other columns are generated from the content, so that they
-- cannot disagree with what is signed. Two desks may give the same number: identity is the hash.
CREATE TABLE revisions (
  hash TEXT PRIMARY KEY NOT NULL,
  bulletin TEXT NOT NULL GENERATED ALWAYS AS (content ->> '$.bulletin') STORED
    REFERENCES bulletins (id),
  number INTEGER NOT NULL GENERATED ALWAYS AS (content ->> '$.number') STORED,
  -- JSON array of revision hashes.
  parents TEXT NOT NULL GENERATED ALWAYS AS (content -> '$.parents') STORED,
  received_at INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX revisions_bulletin ON revisions (bulletin, number);

-- The same for events, behind 'bantin-event/1' and a newline. 'previous' is the hash of that desk's
-- event before this one on that bulletin, null at the first; the desk's own events (keys, accounts)
-- have the empty bulletin. No reference to bulletins: a purged draft leaves its events.
CREATE TABLE events (
  hash TEXT PRIMARY KEY NOT NULL,
  desk TEXT NOT NULL GENERATED ALWAYS AS (content ->> '$.desk') STORED,
  bulletin TEXT NOT NULL GENERATED ALWAYS AS (content ->> '$.bulletin') STORED,
  sequence INTEGER NOT NULL GENERATED ALWAYS AS (content ->> '$.sequence') STORED,
  previous TEXT GENERATED ALWAYS AS (content ->> '$.previous') STORED,
  kind TEXT NOT NULL GENERATED ALWAYS AS (content ->> '$.kind') STORED,
  at INTEGER NOT NULL GENERATED ALWAYS AS (content ->> '$.at') STORED,
  actor TEXT NOT NULL GENERATED ALWAYS AS (content ->> '$.actor') STORED,
  account TEXT GENERATED ALWAYS AS (content ->> '$.account') STORED,
  revision TEXT GENERATED ALWAYS AS (content ->> '$.revision') STORED
    REFERENCES revisions (hash),
  -- What is printed on an approved paper, to look the approval up by.
  approval_code TEXT GENERATED ALWAYS AS (content ->> '$.approvalCode') STORED,
  -- The key that signed, named in the content; the signature is over the content behind the prefix.
  key TEXT GENERATED ALWAYS AS (content ->> '$.key') STORED REFERENCES keys (id),
  signature BLOB,
  content TEXT NOT NULL CHECK (json_valid(content)),
  CHECK ((key IS NULL) = (signature IS NULL)),
  UNIQUE (desk, bulletin, sequence)
) STRICT;
CREATE INDEX events_bulletin ON events (bulletin, at);
CREATE INDEX events_revision ON events (revision) WHERE revision IS NOT NULL;
-- Who still has to sign: a handful among hundreds of thousands.
CREATE INDEX events_phoned ON events (bulletin) WHERE kind = 'phone-approved';
CREATE UNIQUE INDEX events_approval_code ON events (approval_code) WHERE approval_code IS NOT NULL;

CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions
BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;
CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions
BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;
-- INSERT OR REPLACE deletes without asking the trigger above (recursive_triggers is off).
CREATE TRIGGER revisions_no_replace BEFORE INSERT ON revisions
WHEN EXISTS (SELECT 1 FROM revisions WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'revisions are never replaced'); END;

CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER events_no_delete BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER events_no_replace BEFORE INSERT ON events
WHEN EXISTS (
  SELECT 1 FROM events
  WHERE hash = NEW.hash
    OR (desk = NEW.desk AND bulletin = NEW.bulletin AND sequence = NEW.sequence)
    OR approval_code = NEW.approval_code
)
BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END;
`;
