// Parties of which the dataset says nothing any more, nor of any that lies in them, are no longer its. The places of these are looked at next.
UNWIND $ids AS id
MATCH (p:Party {id: id})
USING INDEX SEEK p:Party(id)
WHERE $dataset IN p.datasets
  AND NOT EXISTS { (p)<-[:ABOUT]-(k:Claim) WHERE $dataset IN k.datasets }
  AND NOT EXISTS { (p)<-[x:LOCATED_IN|PART_OF]-(:Party) WHERE $dataset IN x.datasets }
SET p.datasets = [d IN p.datasets WHERE d <> $dataset]
WITH p
CALL (p) {
  MATCH (p)-[x:LOCATED_IN|PART_OF]->(place:Party)
  WHERE $dataset IN x.datasets
  SET place:Touched, x.datasets = [d IN x.datasets WHERE d <> $dataset]
  WITH x
  WHERE size(x.datasets) = 0
  DELETE x
}
WITH p
WHERE size(p.datasets) = 0
DETACH DELETE p
