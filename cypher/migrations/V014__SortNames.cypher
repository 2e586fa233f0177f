// Lists are in the order of names, without regard to capitals: kept beside the name, so that a page is read from an index.
// A statement with a LIMIT runs until it changes nothing.
MATCH (c:Cooperation)
WHERE c.name IS NOT NULL AND c.sortName IS NULL
WITH c LIMIT 10000
SET c.sortName = toLower(normalize(c.name, NFD));
MATCH (p:Party)
WHERE p.name IS NOT NULL AND p.sortName IS NULL
WITH p LIMIT 10000
SET p.sortName = toLower(normalize(p.name, NFD));
CREATE INDEX cooperation_sort_name IF NOT EXISTS FOR (n:Cooperation) ON (n.sortName);
CREATE INDEX party_sort_name IF NOT EXISTS FOR (n:Party) ON (n.sortName);
// what nothing asks for
DROP INDEX cooperation_name IF EXISTS;
DROP INDEX party_name IF EXISTS;
CALL db.awaitIndexes(3600);
