// Derived: what a register relates to each other, once both are known, whichever came first.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
CALL (c) {
  MATCH (c)<-[:ABOUT]-(k {predicate: 'related'})
  MATCH (other:Cooperation {identifier: k.value})
  RETURN c AS a, other AS b, k
UNION
  MATCH (k:Claim {reference: c.identifier})
  USING INDEX SEEK k:Claim(reference)
  MATCH (k)-[:ABOUT]->(other:Cooperation)
  RETURN other AS a, c AS b, k
}
WITH a, b, coalesce(k.detail, 'related') AS kind, k
ORDER BY k.id
WITH a, b, kind, collect(DISTINCT k.id) AS claims
WHERE a <> b
MERGE (a)-[r:RELATED_TO {kind: kind}]->(b)
SET r.cooperation = a.id, r.derived = true, r.claims = claims, r.datasets = a.datasets
