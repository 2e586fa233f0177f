// Parties of which the dataset says nothing any more, nor of any that lies in them, are no longer its. The places of these are looked at next.
UNWIND $ids AS id
MATCH (p:Party {id: id})
USING INDEX SEEK p:Party(id)
WHERE $dataset IN p.datasets
  AND NOT EXISTS { (p)<-[:EVIDENCE_OF]-(r) WHERE r.id STARTS WITH 'record/' + $dataset + '/' }
  AND NOT EXISTS { (p)-[:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT]->(n)<-[e:EVIDENCE_OF]-(r) WHERE r.id STARTS WITH 'record/' + $dataset + '/' AND p.id IN e.values }
  AND NOT EXISTS { (p)<-[:TAKES_PLACE_IN|LOCATED_IN|PART_OF]-(n)<-[e:EVIDENCE_OF]-(r) WHERE r.id STARTS WITH 'record/' + $dataset + '/' AND p.id IN e.values }
  AND NOT EXISTS { (p)<-[x:LOCATED_IN|PART_OF]-(:Party) WHERE $dataset IN x.datasets }
SET p.datasets = [d IN p.datasets WHERE d <> $dataset]
WITH p
CALL (p) {
  MATCH (p)-[x:LOCATED_IN|PART_OF]->(place:Party)
  WHERE $dataset IN x.datasets
  SET place:Touched
  WITH p, x, place, [d IN x.datasets WHERE d <> $dataset] AS declared
  SET x.datasets = CASE size(declared) WHEN 0 THEN null ELSE declared END
  WITH p, x, place
  WHERE x.datasets IS NULL AND NOT EXISTS { (p)<-[e:EVIDENCE_OF]-(:Record) WHERE place.id IN e.values }
  DELETE x
}
WITH p
WHERE size(p.datasets) = 0
DETACH DELETE p
