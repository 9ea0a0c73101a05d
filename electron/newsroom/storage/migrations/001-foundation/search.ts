/** The full-text index, and what it knows of itself. */
export const search = `
-- Contentless: the text is folded by the app and read from nowhere else. (External content is a trap:
-- its 'delete' needs the old folded values to the letter, and 'rebuild' re-reads unfolded text.)
CREATE VIRTUAL TABLE bulletins_fts USING fts5 (
  folded,
  exact,
  content = '',
  contentless_delete = 1,
  prefix = '2 3',
  tokenize = 'unicode61 remove_diacritics 0'
);

-- What the index knows: the hash of the text it holds, and the version of the folding that made it.
-- 0: not indexed since the text was last written.
CREATE TABLE search_docs (
  rowid INTEGER PRIMARY KEY,
  text_hash TEXT NOT NULL,
  fold_version INTEGER NOT NULL
) STRICT;
CREATE INDEX search_docs_fold_version ON search_docs (fold_version);

CREATE TRIGGER bulletins_search_insert AFTER INSERT ON bulletins
BEGIN INSERT INTO search_docs (rowid, text_hash, fold_version) VALUES (NEW.rowid, '', 0); END;
CREATE TRIGGER bulletins_search_update
AFTER UPDATE OF headline, summary, byline_author, byline_unit, photo_credit, place, topic, document
ON bulletins
BEGIN UPDATE search_docs SET fold_version = 0 WHERE rowid = NEW.rowid AND fold_version <> 0; END;
CREATE TRIGGER bulletins_search_delete AFTER DELETE ON bulletins
BEGIN
  DELETE FROM bulletins_fts WHERE rowid = OLD.rowid;
  DELETE FROM search_docs WHERE rowid = OLD.rowid;
END;
`;
