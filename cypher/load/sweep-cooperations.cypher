// Cooperations of which the dataset says nothing any more are no longer its, and go when they are nobody's.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
WHERE $dataset IN c.datasets AND NOT EXISTS { (c)<-[:EVIDENCE_OF]-(r) WHERE r.id STARTS WITH 'record/' + $dataset + '/' }
  AND NOT EXISTS { (c)<-[:RESTS_ON]-(:Cooperation)<-[e:EVIDENCE_OF]-(r) WHERE r.id STARTS WITH 'record/' + $dataset + '/' AND c.id IN e.values }
SET c.datasets = [d IN c.datasets WHERE d <> $dataset]
WITH c
WHERE size(c.datasets) = 0
CALL (c) {
  MATCH ()-[r:COOPERATES_WITH]->() USING INDEX r:COOPERATES_WITH(cooperation) WHERE r.cooperation = c.id
  DELETE r
}
CALL (c) {
  MATCH ()-[r:TWINNED_WITH]->() USING INDEX r:TWINNED_WITH(cooperation) WHERE r.cooperation = c.id
  DELETE r
}
CALL (c) {
  MATCH ()-[r:SUPPORTED_BY]->() USING INDEX r:SUPPORTED_BY(cooperation) WHERE r.cooperation = c.id
  DELETE r
}
DETACH DELETE c
