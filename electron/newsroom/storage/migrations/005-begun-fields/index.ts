import type { Migration } from '../migration.ts';

/**
 * What was begun beside any bulletin: a word for the dictionary, the names of a station that is being set up.
 * A desk without accounts keeps it too, under no name.
 */
export const begunFields: Migration = {
  number: 5,
  name: 'begun-fields',
  sql: `
CREATE TABLE begun_fields (
  -- Empty: the desk has no accounts yet.
  account TEXT NOT NULL,
  purpose TEXT NOT NULL,
  words TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (account, purpose)
) STRICT, WITHOUT ROWID;
`,
};
