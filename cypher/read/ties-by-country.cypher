// The cooperations in which a party takes part, by each country but $own that they reach; those that reach none are together.
MATCH (p:Party {id: $id})-[:PARTICIPATES_IN]->(c:Cooperation)
WITH DISTINCT c
WITH c, COLLECT {
  MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(t:Country)
  WHERE t.id <> $own
  RETURN DISTINCT t
} AS countries
UNWIND CASE size(countries) WHEN 0 THEN [null] ELSE countries END AS country
WITH country, c
ORDER BY toLower(normalize(c.name, NFD)), c.id
RETURN country {.id, .name, .nameEn, .nameFr} AS country, collect(c.id) AS ids
