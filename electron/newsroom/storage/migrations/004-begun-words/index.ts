import type { Migration } from '../migration.ts';

/**
 * Words that were begun and not sent: a half-written remark, the reason of a return. A person's own until
 * they are sent or taken away; no event tells of them and nothing that goes out holds them.
 */
export const begunWords: Migration = {
  number: 4,
  name: 'begun-words',
  sql: `
CREATE TABLE begun_words (
  account TEXT NOT NULL REFERENCES accounts (id),
  bulletin TEXT NOT NULL REFERENCES bulletins (id) ON DELETE CASCADE,
  -- What they are for: 'return', 'reply' and the remark's id.
  purpose TEXT NOT NULL,
  words TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (account, bulletin, purpose)
) STRICT, WITHOUT ROWID;
CREATE INDEX begun_words_bulletin ON begun_words (bulletin);
`,
};
