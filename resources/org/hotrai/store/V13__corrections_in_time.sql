-- Corrections hold in the order in which they were made, not in which they came here: where the two
-- differ, all of them are brought to the articles once more.
INSERT OR REPLACE INTO correction_todo (first, last)
SELECT min(id), max(id) FROM correction
HAVING EXISTS (
  SELECT 1 FROM correction one JOIN correction next ON next.id = one.id + 1 WHERE next.made < one.made);
