// The cooperations of pairs of parties, each a list of two ids.
UNWIND $pairs AS pair
MATCH (:Party {id: pair[0]})-[:PARTICIPATES_IN|SUPPORTS]->(c:Cooperation)<-[:PARTICIPATES_IN|SUPPORTS]-(:Party {id: pair[1]})
RETURN DISTINCT pair[0] AS first, pair[1] AS second, c.id AS id, c.name AS name, c.nameEn AS nameEn, c.nameFr AS nameFr
ORDER BY first, second, name, id
