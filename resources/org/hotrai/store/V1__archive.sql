-- A Hotrai archive. What is derived (article texts, mentions, the index) can be made again from the
-- originals; what a person added stands in the tables at the end and is never derived.
-- Times are ISO 8601 in UTC, days ISO 8601 dates; hashes are SHA-256 in lower-case hexadecimal.

-- Bytes as they were saved, each once.
CREATE TABLE content (
  sha256     TEXT PRIMARY KEY,       -- of the bytes as they were saved
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,       -- of the bytes as they were saved
  encoding   TEXT NOT NULL CHECK (encoding IN ('deflate', 'none')),
  bytes      BLOB NOT NULL           -- deflate: with the zlib header of RFC 1950
);

-- A saved page that an article was read from.
CREATE TABLE original (
  id          INTEGER PRIMARY KEY,
  path        TEXT NOT NULL,         -- the file, as it was named to the import
  member      TEXT,                  -- the place inside a container
  url         TEXT,                  -- where it was saved from, if it says so itself
  saved_at    TEXT,
  media_type  TEXT NOT NULL,
  charset     TEXT,                  -- as the container states it
  sha256      TEXT NOT NULL REFERENCES content (sha256),
  imported_at TEXT NOT NULL
);
CREATE INDEX original_sha256 ON original (sha256);

-- What was saved with a page.
CREATE TABLE resource (
  original INTEGER NOT NULL REFERENCES original (id),
  url      TEXT NOT NULL,            -- as the page names it
  sha256   TEXT NOT NULL REFERENCES content (sha256),
  PRIMARY KEY (original, url)
) WITHOUT ROWID;
CREATE INDEX resource_sha256 ON resource (sha256);

-- An article over all its versions. An id is never used again.
CREATE TABLE article (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  url_key    TEXT UNIQUE,            -- its URL without what does not tell pages apart
  newest     INTEGER NOT NULL,       -- number of the version that is shown and searched
  deleted_at TEXT                    -- when it was deleted; it can come back
);

CREATE TABLE version (
  article       INTEGER NOT NULL REFERENCES article (id),
  number        INTEGER NOT NULL,    -- from 1
  original      INTEGER NOT NULL REFERENCES original (id),
  title         TEXT NOT NULL,
  byline        TEXT NOT NULL,       -- JSON: names
  published     TEXT,                -- as the page says, with its offset
  published_day TEXT,                -- for sorting and for date:
  language      TEXT NOT NULL,       -- BCP 47
  site_name     TEXT,
  site_fold     TEXT,                -- the site's name in the search fold
  source_url    TEXT,
  host          TEXT,                -- of source_url, without www.
  first_words   TEXT NOT NULL,       -- the beginning of the text, for lists
  text_sha256   TEXT NOT NULL,       -- of title and text: tells a new version from a duplicate
  imported_at   TEXT NOT NULL,
  PRIMARY KEY (article, number)
);
CREATE INDEX version_original ON version (original);
CREATE INDEX version_host ON version (host);

-- The long part of a version, apart from it so that lists are read fast.
CREATE TABLE body (
  article INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  links   TEXT NOT NULL,             -- JSON: source URLs with their roles
  blocks  TEXT NOT NULL,             -- JSON: the text in blocks
  PRIMARY KEY (article, number),
  FOREIGN KEY (article, number) REFERENCES version (article, number)
);

-- A person, organisation, place, date, law or event.
CREATE TABLE entity (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  type        TEXT NOT NULL,
  folded_name TEXT NOT NULL,         -- its chief name in the search fold
  name        TEXT NOT NULL,
  UNIQUE (type, folded_name)
);

-- Its other names, as they were written.
CREATE TABLE entity_alias (
  entity INTEGER NOT NULL REFERENCES entity (id),
  name   TEXT NOT NULL,
  folded TEXT NOT NULL,              -- in the search fold
  PRIMARY KEY (entity, name)
) WITHOUT ROWID;
CREATE INDEX entity_alias_folded ON entity_alias (folded, entity);

-- A place in a text that names an entity; offsets are UTF-16 indexes into the block's text.
CREATE TABLE mention (
  article    INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  position   INTEGER NOT NULL,       -- from 0, in the order of the text
  block      INTEGER NOT NULL,       -- from 0
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  entity     INTEGER NOT NULL REFERENCES entity (id),
  text       TEXT NOT NULL,
  value      TEXT,                   -- of a date: ISO 8601 date or interval
  origin     TEXT NOT NULL,          -- what recognised it
  confidence REAL NOT NULL,          -- 0 to 1
  PRIMARY KEY (article, number, position),
  FOREIGN KEY (article, number) REFERENCES version (article, number)
) WITHOUT ROWID;
CREATE INDEX mention_entity ON mention (entity, article, number);

-- Title and text of each newest version of an article that is not deleted, folded and cut into
-- words with a space between them; the rowid is the article's id.
CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'ascii'
);
-- Bytes of words held in memory while importing: fewer and larger pieces to merge.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);

-- What a reader added.
CREATE TABLE tag (
  article INTEGER NOT NULL REFERENCES article (id),
  name    TEXT NOT NULL,
  PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX tag_name ON tag (name);

CREATE TABLE mark (
  article   INTEGER PRIMARY KEY REFERENCES article (id),
  read      INTEGER NOT NULL DEFAULT 0,
  favourite INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE note (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article (id),
  text    TEXT NOT NULL,
  changed TEXT NOT NULL
);
CREATE INDEX note_article ON note (article);

-- A marked passage, found again by its words and those around it.
CREATE TABLE highlight (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article (id),
  quote   TEXT NOT NULL,
  before  TEXT NOT NULL,
  after   TEXT NOT NULL,
  note    TEXT NOT NULL,
  made    TEXT NOT NULL
);
CREATE INDEX highlight_article ON highlight (article);
