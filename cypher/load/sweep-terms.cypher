// Fields and activities that the dataset no longer names, nor any that is narrower. The broader ones are looked at next.
UNWIND $ids AS id
OPTIONAL MATCH (f:Field {id: id})
OPTIONAL MATCH (a:Activity {id: id})
WITH coalesce(f, a) AS t
WHERE $dataset IN t.datasets
  AND NOT EXISTS { (t)<-[:IN_FIELD|INVOLVES]-(:Cooperation)<-[e:EVIDENCE_OF]-(r) WHERE r.id STARTS WITH 'record/' + $dataset + '/' AND t.id IN e.values }
  AND NOT EXISTS { (t)<-[x:BROADER]-() WHERE $dataset IN x.datasets }
SET t.datasets = [d IN t.datasets WHERE d <> $dataset]
WITH t
CALL (t) {
  MATCH (t)-[x:BROADER]->(broader)
  WHERE $dataset IN x.datasets
  SET broader:Touched, x.datasets = [d IN x.datasets WHERE d <> $dataset]
  WITH x
  WHERE size(x.datasets) = 0
  DELETE x
}
WITH t
WHERE size(t.datasets) = 0
DETACH DELETE t
