// Relationships by their place in the store.
UNWIND range($first, $last) AS place
MATCH (a)-[r]->(b)
WHERE id(r) = place
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
