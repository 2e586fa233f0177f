// The next ids of parties after $after, in order.
MATCH (p:Party)
WHERE p.id > $after
RETURN p.id AS id ORDER BY id LIMIT $limit
