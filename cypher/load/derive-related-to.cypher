// Derived: what a register relates to each other, once both are known, whichever came first.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
CALL (c) {
  MATCH (record)-[x:REFERS_TO]->(c)
  MATCH (other:Cooperation {identifier: x.reference})
  RETURN record, c AS a, other AS b, x.reference AS reference
UNION
  MATCH (record)-[x:REFERS_TO]->(other:Cooperation)
  USING INDEX x:REFERS_TO(reference)
  WHERE x.reference = c.identifier
  RETURN record, other AS a, c AS b, x.reference AS reference
}
WITH record, a, b, reference
WHERE a <> b
MATCH (record)-[e:EVIDENCE_OF]->(a)
UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'related' AND e.values[i] = reference] AS i
WITH a, b, coalesce(nullIf(e.details[i], ''), 'related') AS kind, 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS claim
ORDER BY claim
WITH a, b, kind, collect(DISTINCT claim) AS claims
MERGE (a)-[r:RELATED_TO {kind: kind}]->(b)
SET r.cooperation = a.id, r.derived = true, r.claims = claims
