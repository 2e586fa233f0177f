// Links lose the claims of records; one that the dataset states no longer is no longer its.
UNWIND $records AS id
MATCH (record:Record {id: id})
USING INDEX SEEK record:Record(id)
MATCH (record)<-[:STATED_IN]-(k)
MATCH (s)<-[:ABOUT {as: 'subject'}]-(k)-[:ABOUT {as: 'object'}]->(o)
MATCH (s)-[r:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT|TAKES_PLACE_IN|RESTS_ON|UNDER|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF]-(o)
WHERE k.id IN r.claims
WITH r, collect(k.id) AS gone
SET r.claims = [c IN r.claims WHERE NOT c IN gone]
WITH r
WHERE none(c IN r.claims WHERE c STARTS WITH 'claim/' + $dataset + '/')
SET r.datasets = [d IN r.datasets WHERE d <> $dataset]
WITH r
WHERE size(r.datasets) = 0
DELETE r
