// The cooperations of pairs of parties, each a list of two ids.
UNWIND $pairs AS pair
MATCH (:Party {id: pair[0]})-[:PARTICIPATES_IN|SUPPORTS]->(c:Cooperation)<-[:PARTICIPATES_IN|SUPPORTS]-(:Party {id: pair[1]})
WITH DISTINCT pair, c
RETURN pair, c {.id, .name, .nameEn, .nameFr} AS cooperation
ORDER BY pair[0], pair[1], c.name, c.id
