// The controlled list, as far as the graph uses it.
MATCH (t:Activity)
OPTIONAL MATCH (t)-[:BROADER]->(b:Activity)
RETURN t.id AS id, t.nameEn AS nameEn, t.nameFr AS nameFr, b.id AS broader
ORDER BY id
