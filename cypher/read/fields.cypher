// The controlled list, as far as the graph uses it.
MATCH (t:Field)
OPTIONAL MATCH (t)-[:BROADER]->(b:Field)
RETURN t.id AS id, t.nameEn AS nameEn, t.nameFr AS nameFr, b.id AS broader
ORDER BY id
