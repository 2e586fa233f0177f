// What documents call each p, where there are several that may: rows of p, the document d, the value as spelled and folded, and the claims.
// Every name of the party itself folds to one: another language is another name of the same.
WITH p WHERE COUNT { UNWIND p.datasets AS id MATCH (:Dataset {id: 'dataset/' + id})<-[:IN_DATASET]-(d:Document) RETURN d } > 1
WITH p, p.id AS id, [name IN [p.name, p.nameEn, p.nameFr] | toLower(normalize(name, NFD))] AS own
CALL (p, id) {
  MATCH (p)<-[e:EVIDENCE_OF]-(record:Record)
  UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'alias' AND e.values[e.abouts[i]] IS NULL] AS i
  RETURN record, e.values[i] AS value, e.claims[i] AS claim
  UNION ALL
  MATCH (p)-[:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN]-(c:Cooperation)
  WITH DISTINCT id, c
  MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
  WHERE e.abouts IS NOT NULL
  UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] = id] AS i
  RETURN record, e.values[i] AS value, e.claims[i] AS claim
}
MATCH (record)-[:OF]->(d:Document)
WITH p, own, d, value, collect('claim' + substring(record.id, 6) + '/' + claim) AS claims
WITH p, d, value, claims, toLower(normalize(value, NFD)) AS spelled, own
WITH p, d, value, claims, CASE WHEN spelled IN own THEN toLower(normalize(p.name, NFD)) ELSE spelled END AS folded
ORDER BY value
