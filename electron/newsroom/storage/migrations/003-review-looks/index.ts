import type { Migration } from '../migration.ts';

/**
 * Which revisions were shown to whom in the review room, so that what changed since is what is coloured.
 * For that alone: no event, signed by nobody, and a proof of nothing.
 */
export const reviewLooks: Migration = {
  number: 3,
  name: 'review-looks',
  sql: `
CREATE TABLE review_looks (
  bulletin TEXT NOT NULL REFERENCES bulletins (id) ON DELETE CASCADE,
  account TEXT NOT NULL REFERENCES accounts (id),
  revision TEXT NOT NULL REFERENCES revisions (hash),
  -- Last, in milliseconds since 1970.
  looked_at INTEGER NOT NULL,
  PRIMARY KEY (bulletin, account, revision)
) STRICT, WITHOUT ROWID;
`,
};
