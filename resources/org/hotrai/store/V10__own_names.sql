-- What a version itself calls an entity, where that is not the entity's chief name. With the mentions
-- it tells how many articles give an entity which name.
CREATE TABLE own_name (
  article INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  entity  INTEGER NOT NULL REFERENCES entity (id), -- as it was recognised
  name    TEXT NOT NULL,             -- as it was written
  PRIMARY KEY (article, number, entity),
  FOREIGN KEY (article, number) REFERENCES version (article, number)
) WITHOUT ROWID;
CREATE INDEX own_name_entity ON own_name (entity, article, number);
