// The next ids of datasets after $after, in order.
MATCH (n:Dataset)
WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit
