// Datasets with another number of records than were written
MATCH (d:Dataset)
WHERE d.writing IS NULL AND d.records <> COUNT { (d)<-[:IN_DATASET]-(:Document)<-[:OF]-(:Record) }
WITH d.id AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
