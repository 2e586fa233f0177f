// Records and documents that belong to no document or dataset
MATCH (n:Record|Document)
WHERE (n:Record AND NOT EXISTS { (n)-[:OF]->(:Document) }) OR (n:Document AND NOT EXISTS { (n)-[:IN_DATASET]->(:Dataset) })
WITH n.id AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
