-- Pages that wait for a look, what a person decided about a page, and which version of the program
-- made a text.

ALTER TABLE original ADD COLUMN charset_chosen TEXT;  -- by a person, over all that the page says
ALTER TABLE original ADD COLUMN listed_title TEXT;    -- by its container, for a page without one
ALTER TABLE original ADD COLUMN taken_in INTEGER NOT NULL DEFAULT 0;  -- 1: by hand, as plain text
ALTER TABLE original ADD COLUMN given_title TEXT;     -- by the person who took it in

ALTER TABLE version ADD COLUMN extractor INTEGER NOT NULL DEFAULT 0;   -- 0: before it was noted
ALTER TABLE version ADD COLUMN recognised INTEGER NOT NULL DEFAULT 1;  -- 0: mentions not looked for

-- A page in which no article was found.
CREATE TABLE rejected (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  original  INTEGER NOT NULL UNIQUE REFERENCES original (id),
  reason    TEXT NOT NULL,           -- JSON: code of a message, and its arguments
  extractor INTEGER NOT NULL
);

-- Folders from which new files are taken in, and the files there that are not new any more.
CREATE TABLE watched_folder (
  path TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE watched_file (
  folder   TEXT NOT NULL REFERENCES watched_folder (path),
  name     TEXT NOT NULL,
  size     INTEGER NOT NULL,
  modified TEXT NOT NULL,
  PRIMARY KEY (folder, name)
) WITHOUT ROWID;
