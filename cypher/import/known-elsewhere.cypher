// Which of the cooperations that a dataset states some other dataset states too.
MATCH (:Dataset {id: $dataset})<-[:IN_DATASET]-(:Document)<-[:OF]-(:Record)-[:EVIDENCE_OF]->(c:Cooperation)
WITH DISTINCT c
WHERE EXISTS {
  MATCH (c)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-(:Record)-[:OF]->(:Document)-[:IN_DATASET]->(s:Dataset)
  WHERE s.id <> $dataset AND (x = c OR c.id IN e.values)
}
RETURN c.id AS id
