/** The working copies and what their writers keep of them. */
export const bulletins = `
CREATE TABLE bulletins (
  -- For full-text search only; everything else refers to id.
  rowid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- Counts the stored versions of the working copy, from 1.
  version INTEGER NOT NULL,
  -- Null: written before the station had accounts.
  author_account TEXT REFERENCES accounts (id),
  headline TEXT NOT NULL,
  summary TEXT NOT NULL,
  byline_author TEXT NOT NULL,
  byline_unit TEXT NOT NULL,
  photo_credit TEXT NOT NULL,
  place TEXT NOT NULL,
  event_date TEXT NOT NULL,
  topic TEXT NOT NULL,
  priority TEXT NOT NULL,
  -- Caches folded from events: state of the working copy, and the revisions that matter.
  state TEXT NOT NULL DEFAULT 'draft',
  submitted_revision TEXT REFERENCES revisions (hash),
  approved_revision TEXT REFERENCES revisions (hash),
  aired_revision TEXT REFERENCES revisions (hash),
  -- JSON array of revision hashes the working copy stands on: the parents of the next revision.
  based_on TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(based_on)),
  -- Caches from the document, for the list: its first photo, how many, written syllables.
  photo TEXT,
  photo_count INTEGER NOT NULL,
  syllables INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  trashed_at INTEGER,
  -- The last save, so that one that arrives twice is known, even by a newsroom started anew.
  saved_visit TEXT,
  saved_sequence INTEGER,
  saved_at INTEGER NOT NULL,
  -- Last, so that a list never reads the pages it spills over to.
  document TEXT NOT NULL
) STRICT;
CREATE INDEX bulletins_newest ON bulletins (updated_at) WHERE trashed_at IS NULL;
CREATE INDEX bulletins_state ON bulletins (state, updated_at) WHERE trashed_at IS NULL;
CREATE INDEX bulletins_trash ON bulletins (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE checkpoints (
  id TEXT PRIMARY KEY NOT NULL,
  bulletin TEXT NOT NULL REFERENCES bulletins (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  account TEXT REFERENCES accounts (id),
  made_at INTEGER NOT NULL,
  -- JSON of the bulletin's fields.
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  document TEXT NOT NULL
) STRICT;
CREATE INDEX checkpoints_bulletin ON checkpoints (bulletin, made_at);
`;
