// Which cooperations some other dataset states.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
WHERE EXISTS {
  MATCH (c)<-[:ABOUT]-()-[:STATED_IN]->(:Record)-[:OF]->(:Document)-[:IN_DATASET]->(s:Dataset)
  WHERE s.id <> $dataset
}
RETURN c.id AS id
