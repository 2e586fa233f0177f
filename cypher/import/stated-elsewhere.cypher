// Which cooperations some other dataset states.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
WHERE EXISTS {
  MATCH (c)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-(:Record)-[:OF]->(:Document)-[:IN_DATASET]->(s:Dataset)
  WHERE s.id <> $dataset AND (x = c OR c.id IN e.values)
}
RETURN c.id AS id
