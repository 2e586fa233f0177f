// Parties that other datasets hold, by which an import knows its own again; from one id on.
// (Only claims are ABOUT something: without their label the plan can but begin at what they are about, however many claims there are.)
MATCH (d:Dataset)
WHERE NOT coalesce(d.imported, false)
WITH collect(substring(d.id, size('dataset/'))) AS curated
MATCH (p:Party)
WHERE p.id > $after AND any(d IN p.datasets WHERE d <> $dataset)
WITH p, any(d IN p.datasets WHERE d IN curated) AS isCurated
ORDER BY p.id
LIMIT $number
// not what the import itself called them last time, nor where it put them
RETURN properties(p) AS party, isCurated AS curated,
       CASE WHEN $dataset IN p.datasets THEN COLLECT {
         MATCH (p)<-[:ABOUT]-(k)
         WHERE k.predicate = 'alias' AND any(d IN k.datasets WHERE d <> $dataset)
         RETURN DISTINCT k.value AS spelling ORDER BY spelling
       } ELSE p.aliases END AS spellings,
       head(COLLECT {
         MATCH (p)-[x:LOCATED_IN|PART_OF]->(place:Party)
         WHERE any(d IN x.datasets WHERE d <> $dataset)
         RETURN place.id AS id ORDER BY id
       }) AS parent
