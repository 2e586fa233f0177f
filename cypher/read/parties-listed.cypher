// Parties that fit every filter given, a page of them, and the first ids, at most $most. A filter that is not given is an
// empty text or list. By name they are in its order; by likeness to what is looked for, whole words come before beginnings.
CALL () {
  UNWIND $named AS query
  CALL db.index.fulltext.queryNodes('party_search', query) YIELD node AS p, score
  RETURN p, score
  UNION
  WITH $named AS named WHERE size(named) = 0
  MATCH (p:Party)
  RETURN p, 0.0 AS score
}
WITH p, score
WHERE ($kind = '' OR $kind IN labels(p))
  AND ($country = '' OR p.countryCode = $country)
  AND ($source = '' OR $source IN p.datasets)
  AND all(place IN $places WHERE EXISTS { (p)-[:LOCATED_IN|PART_OF*0..4]->(:Territory {id: place}) })
  AND ($field = '' OR EXISTS { (p)-[:PARTICIPATES_IN|SUPPORTS]->(:Cooperation)-[:IN_FIELD]->(:Field)-[:BROADER*0..6]->(:Field {id: $field}) })
  AND ($supporter = '' OR EXISTS { (p)-[:PARTICIPATES_IN]->(:Cooperation)<-[:SUPPORTS]-(:Party {id: $supporter}) })
WITH p, score, toLower(normalize(p.name, NFD)) AS name
WITH p, score, name,
  CASE $sort
    WHEN 'cooperations' THEN COUNT { MATCH (p)-[:PARTICIPATES_IN|SUPPORTS]->(c) RETURN DISTINCT c }
    WHEN 'kind' THEN p.kind
    WHEN 'country' THEN p.countryCode
    WHEN 'likeness' THEN -score
    ELSE name
  END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC,
  CASE WHEN $sort = 'likeness' THEN size(p.name) ELSE 0 END, name, p.id
WITH collect(p) AS found
RETURN size(found) AS total, [p IN found[$skip..$skip + $limit] | p.id] AS ids, [p IN found[..$most] | p.id] AS first
