-- What counting the hits of a search by site, time and language needs of a version, without the rest.
CREATE INDEX version_facet
  ON version (article, number, host, site_name, published_day, language);

-- Where a word begins in the title of each article that is searched, and what follows, cut short and
-- without spaces; the rowid is the article's id.
CREATE VIRTUAL TABLE title_start USING fts5 (
  starts, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'none'
);

-- The same of all the names of an entity; the rowid is the entity's id.
CREATE VIRTUAL TABLE name_start USING fts5 (
  starts, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'none'
);
