// Cooperations to be drawn: of some parties or of some cooperations; with those on which they rest; that fit every filter given.
// A filter that is not given is an empty text, never null: one plan serves them all.
CALL () {
  UNWIND $parties AS id
  MATCH (:Party {id: id})-[:PARTICIPATES_IN|SUPPORTS]->(:Cooperation)-[:RESTS_ON*0..1]-(c:Cooperation)
  RETURN DISTINCT c
  UNION
  UNWIND $cooperations AS id
  MATCH (:Cooperation {id: id})-[:RESTS_ON*0..1]-(c:Cooperation)
  RETURN DISTINCT c
}
WITH c
WHERE
  // part: drawn-filters
WITH c, COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN|SUPPORTS]->(c) RETURN DISTINCT p } AS parties
WITH c, parties, reduce(sum = 0, p IN parties | sum + COUNT { (p)-[:PARTICIPATES_IN|SUPPORTS]->() }) AS connected
RETURN c.id AS id,
  COLLECT { UNWIND parties AS p RETURN p.id ORDER BY p.id } AS parties,
  COLLECT { MATCH (c)-[:RESTS_ON]-(t:Cooperation) RETURN DISTINCT t.id AS other ORDER BY other } AS beside
ORDER BY connected DESC, c.name, c.id
