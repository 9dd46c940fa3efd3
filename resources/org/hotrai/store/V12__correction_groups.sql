-- Entries of the log, the first and the last of those that were said in one go: a list of them, or the
-- same of several places.
CREATE TABLE correction_group (
  first INTEGER PRIMARY KEY REFERENCES correction (id),
  last  INTEGER NOT NULL REFERENCES correction (id)
);
