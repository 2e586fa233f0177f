// Parties that a search finds, the best first: by name; by name within a place; of a kind within a place.
// $text is what was typed, folded. $named and $placed are queries of the full-text index; an entry of $placed or $within is about one place.
CALL () {
  UNWIND $named AS query
  CALL db.index.fulltext.queryNodes('party_search', query) YIELD node AS p, score
  RETURN p, null AS place, score
  UNION ALL
  UNWIND $placed AS one
  CALL db.index.fulltext.queryNodes('party_search', one.query) YIELD node AS p, score
  WHERE p.id <> one.place AND EXISTS { (p)-[:LOCATED_IN|PART_OF*1..4]->(:Territory {id: one.place}) }
  RETURN p, one.place AS place, score
  UNION ALL
  UNWIND $within AS one
  MATCH (:Territory {id: one.place})<-[:LOCATED_IN|PART_OF*1..4]-(p:Party {kind: one.kind})
  RETURN DISTINCT p, one.place AS place, 0.0 AS score
}
WITH p, place, score
WHERE (size($kinds) = 0 OR any(label IN labels(p) WHERE label IN $kinds)) AND ($country = '' OR p.countryCode = $country)
WITH p, max(score) AS score, head(collect(place)) AS place
WITH p, place, score, $text IN split(p.searchText, '\n') AS exact
WITH p, place, score, exact, COUNT { (p)-[:PARTICIPATES_IN|SUPPORTS]->() } AS connected
ORDER BY exact DESC, place IS NULL, score DESC, CASE WHEN place IS NULL THEN 0 ELSE connected END DESC, size(p.name), p.id
WITH collect({id: p.id, place: place, exact: exact}) AS found
RETURN size(found) AS total, found[$skip..$skip + $limit] AS hits, [one IN found[..2] WHERE one.exact | one.id] AS exact
