// The next ids of cooperations after $after, in order.
MATCH (c:Cooperation)
WHERE c.id > $after
RETURN c.id AS id ORDER BY id LIMIT $limit
