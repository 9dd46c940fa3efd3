-- Corrections hold in the order in which they were made. Those that are here keep the order in which
-- they came, and none is of a time to come.
UPDATE correction SET made = ordered.made
FROM (
  SELECT id, max(min(made, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) OVER (ORDER BY id) AS made
  FROM correction) AS ordered
WHERE ordered.id = correction.id AND ordered.made <> correction.made;
