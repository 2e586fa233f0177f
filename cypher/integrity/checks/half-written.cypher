// Datasets that are not whole: the program ended while it wrote them or took them out
MATCH (d:Dataset)
WHERE d.writing IS NOT NULL
WITH d.id AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
