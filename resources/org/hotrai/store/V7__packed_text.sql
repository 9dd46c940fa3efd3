-- The text of a version is kept compressed: a fifth of its size.
ALTER TABLE body RENAME TO plain_body;

CREATE TABLE body (
  article INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  links   TEXT NOT NULL,             -- JSON: source URLs with their roles
  blocks  BLOB NOT NULL,             -- Zstandard of JSON: the text in blocks
  PRIMARY KEY (article, number),
  FOREIGN KEY (article, number) REFERENCES version (article, number)
);
