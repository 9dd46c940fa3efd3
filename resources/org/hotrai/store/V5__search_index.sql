-- The full-text index in posting lists of its own: exact in scripts without spaces, and smaller. The
-- program fills it after this step.
DROP TABLE search;

-- Parts of the index; each is written once and later put together with others.
CREATE TABLE search_segment (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  state     TEXT NOT NULL CHECK (state IN ('writing', 'searched', 'dropped')),
  head      BLOB                     -- when searched: documents and the beginnings of the dictionary
);

-- The bytes of segments: 2^20 * segment + number of the page, from 0.
CREATE TABLE search_page (
  id    INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL
);

-- Documents of segments that are not searched any more: deleted, or indexed anew.
CREATE TABLE search_gone (
  segment  INTEGER NOT NULL REFERENCES search_segment (id),
  document INTEGER NOT NULL,         -- from 0
  PRIMARY KEY (segment, document)
) WITHOUT ROWID;

-- One row: a number that rises with each change of the index.
CREATE TABLE search_state (
  change INTEGER NOT NULL
);
INSERT INTO search_state VALUES (0);
