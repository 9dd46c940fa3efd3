-- What source: looks through.

-- The URLs that a version comes from or names: without scheme and www., decoded, in the search
-- fold, a line each, with a line break also before the first and behind the last.
CREATE TABLE address (
  article INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  urls    TEXT NOT NULL,
  PRIMARY KEY (article, number),
  FOREIGN KEY (article, number) REFERENCES version (article, number)
) WITHOUT ROWID;
