-- What a person says of entities. The log is never changed but at its end; what stands in mentions,
-- names and aliases is made from it and from what was recognised.
CREATE TABLE correction (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  made    TEXT NOT NULL,
  action  TEXT NOT NULL,             -- rename, kind, merge, split, never, alias, everywhere, note,
                                     -- link, not-here, mark, undo
  type    TEXT,                      -- kind and chief name of the entity that it is about
  name    TEXT,
  to_type TEXT,                      -- kind and chief name of what it becomes
  to_name TEXT,
  words   TEXT,                      -- an alias, words of a text, a note, a web address
  before  TEXT,                      -- what stands before the words in their block
  after   TEXT,
  undoes  INTEGER REFERENCES correction (id)
);

-- Articles that a correction is about, by what other archives know them by, too.
CREATE TABLE correction_article (
  correction INTEGER NOT NULL REFERENCES correction (id),
  key        TEXT NOT NULL,          -- its URL as in article.url_key, or sha256: and that of a page
  source     TEXT NOT NULL,          -- the URL as it was written, or the same as the key
  article    INTEGER REFERENCES article (id), -- NULL: not in this archive yet
  PRIMARY KEY (correction, key)
) WITHOUT ROWID;
CREATE INDEX correction_article_awaited ON correction_article (key) WHERE article IS NULL;

-- Entries of the log, the first and the last of those that were made together, which have not been
-- applied to all articles yet.
CREATE TABLE correction_todo (
  first INTEGER PRIMARY KEY,
  last  INTEGER NOT NULL
);

ALTER TABLE entity ADD COLUMN found_name TEXT; -- as it was recognised; NULL: only a person knows it
UPDATE entity SET found_name = name;

ALTER TABLE entity_alias ADD COLUMN given INTEGER NOT NULL DEFAULT 0; -- 1: by corrections alone

-- A mention may name another entity than was recognised, or none.
CREATE TABLE corrected_mention (
  article    INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  position   INTEGER NOT NULL,       -- from 0; of what was recognised in the order of the text
  block      INTEGER NOT NULL,       -- from 0
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  entity     INTEGER REFERENCES entity (id), -- what it names; NULL: nothing, it is hidden
  text       TEXT NOT NULL,
  value      TEXT,                   -- of a date: ISO 8601 date or interval
  origin     TEXT NOT NULL,          -- what recognised it; USER: a person made it
  confidence REAL NOT NULL,          -- 0 to 1
  found      INTEGER REFERENCES entity (id), -- what was recognised, where that is not the entity
  PRIMARY KEY (article, number, position),
  FOREIGN KEY (article, number) REFERENCES version (article, number)
) WITHOUT ROWID;
INSERT INTO corrected_mention
  SELECT article, number, position, block, start, end, entity, text, value, origin, confidence, NULL
  FROM mention;
DROP TABLE mention;
ALTER TABLE corrected_mention RENAME TO mention;
CREATE INDEX mention_entity ON mention (entity, article, number);
CREATE INDEX mention_found ON mention (found) WHERE found IS NOT NULL;
CREATE INDEX mention_added ON mention (article) WHERE origin = 'USER';
