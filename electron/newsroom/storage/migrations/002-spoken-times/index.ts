import type { Migration } from '../migration.ts';

/**
 * How long a bulletin takes on air, kept for the desk's list. In a table of its own: a column added to
 * `bulletins` would stand behind the document, and a list would read the pages it spills over to.
 */
export const spokenTimes: Migration = {
  number: 2,
  name: 'spoken-times',
  sql: `
CREATE TABLE spoken_times (
  -- The bulletin's.
  rowid INTEGER PRIMARY KEY,
  syllables INTEGER NOT NULL,
  -- Milliseconds of silence between its blocks.
  pauses INTEGER NOT NULL,
  -- Names the dictionary, the style and the rules it was read by; empty: not read since it was written.
  read_as TEXT NOT NULL
) STRICT;
CREATE INDEX spoken_times_read_as ON spoken_times (read_as);

INSERT INTO spoken_times (rowid, syllables, pauses, read_as) SELECT rowid, 0, 0, '' FROM bulletins;

CREATE TRIGGER bulletins_spoken_insert AFTER INSERT ON bulletins
BEGIN INSERT INTO spoken_times (rowid, syllables, pauses, read_as) VALUES (NEW.rowid, 0, 0, ''); END;
CREATE TRIGGER bulletins_spoken_update AFTER UPDATE OF document ON bulletins
BEGIN UPDATE spoken_times SET read_as = '' WHERE rowid = NEW.rowid AND read_as <> ''; END;
CREATE TRIGGER bulletins_spoken_delete AFTER DELETE ON bulletins
BEGIN DELETE FROM spoken_times WHERE rowid = OLD.rowid; END;
`,
};
