// Cooperations that a search finds, the best first: by their own words, or because one of $places, or who lies there, takes part.
CALL () {
  UNWIND $named AS query
  CALL db.index.fulltext.queryNodes('cooperation_search', query) YIELD node AS c, score
  RETURN c, score
  UNION ALL
  UNWIND $places AS id
  MATCH (:Party {id: id})<-[:LOCATED_IN|PART_OF*0..4]-(:Party)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(c:Cooperation)
  RETURN DISTINCT c, 0.0 AS score
}
WITH c, max(score) AS score
WHERE $kind = '' OR c.kind = $kind
WITH c, score
ORDER BY score DESC, c.name, c.id
WITH collect(c.id) AS found
RETURN size(found) AS total, found[..$limit] AS ids
