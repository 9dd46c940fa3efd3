-- entity_alias.given may be 2: recognised as a name of this entity, but what is written so was split
-- off from it, and is another one now.

-- What was split off before is brought to the names by going through the log once more.
INSERT OR REPLACE INTO correction_todo (first, last)
SELECT min(id), max(id) FROM correction
HAVING EXISTS (SELECT 1 FROM correction WHERE action = 'split' AND words IS NOT NULL);
