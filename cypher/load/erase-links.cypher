// Links that records state lose that; one that nothing states any more, nor any curator declared, goes.
UNWIND $records AS id
MATCH (record:Record {id: id})
USING INDEX SEEK record:Record(id)
MATCH (record)-[e:EVIDENCE_OF]->(s)
MATCH (s)-[r:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT|TAKES_PLACE_IN|RESTS_ON|UNDER|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF]-(o)
WHERE (startNode(r) = o) = (type(r) IN ['PARTICIPATES_IN', 'SUPPORTS', 'HAS_AMOUNT'])
  AND any(i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = o.id
    AND (type(r) <> 'PARTICIPATES_IN' OR e.roles[i] = r.role)
    AND (NOT type(r) IN ['INVOLVES', 'HAS_AMOUNT'] OR coalesce(e.dates[i], '') = coalesce(r.date, '') AND coalesce(e.details[i], '') = coalesce(r.detail, '')))
WITH DISTINCT s, r, o
WITH s, r, o, COLLECT {
  MATCH (s)<-[e:EVIDENCE_OF]-(other)
  WHERE NOT other.id IN $records
    AND any(i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = o.id
      AND (type(r) <> 'PARTICIPATES_IN' OR e.roles[i] = r.role)
      AND (NOT type(r) IN ['INVOLVES', 'HAS_AMOUNT'] OR coalesce(e.dates[i], '') = coalesce(r.date, '') AND coalesce(e.details[i], '') = coalesce(r.detail, '')))
  RETURN other.id
} AS others
WHERE none(other IN others WHERE other STARTS WITH 'record/' + $dataset + '/')
WITH r, size(others) > 0 AS stated, [d IN coalesce(r.datasets, []) WHERE d <> $dataset] AS declared
SET r.datasets = CASE WHEN size(declared) = 0 THEN null ELSE declared END
WITH r, stated, declared
WHERE NOT stated AND size(declared) = 0
DELETE r
