// The next ids of fields after $after, in order.
MATCH (n:Field)
WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit
