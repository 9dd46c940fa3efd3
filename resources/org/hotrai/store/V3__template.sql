-- Contents may be kept as what differs from another one, their base.
CREATE TABLE packed_content (
  sha256     TEXT PRIMARY KEY,       -- of the bytes as they were saved
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,       -- of the bytes as they were saved
  encoding   TEXT NOT NULL CHECK (encoding IN ('zstd', 'deflate', 'none')),
  base       TEXT REFERENCES content (sha256), -- zstd: the content whose bytes are the dictionary
  bytes      BLOB NOT NULL           -- zstd: a frame of RFC 8878; deflate: with the zlib header of RFC 1950
);
INSERT INTO packed_content SELECT sha256, media_type, size, encoding, NULL, bytes FROM content;
DROP TABLE content;
ALTER TABLE packed_content RENAME TO content;
CREATE INDEX content_base ON content (base) WHERE base IS NOT NULL;

-- Pages that others are kept against.
CREATE TABLE template (
  sha256 TEXT PRIMARY KEY REFERENCES content (sha256),
  sketch BLOB NOT NULL               -- 64-bit numbers, rising: the smallest hashes of its pieces
);
