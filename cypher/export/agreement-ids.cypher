// The next ids of agreements after $after, in order.
MATCH (n:Agreement)
WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit
