// The next ids of activities after $after, in order.
MATCH (n:Activity)
WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit
