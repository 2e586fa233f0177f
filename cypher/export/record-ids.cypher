// The next ids of records after $after, in order.
MATCH (n:Record)
WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit
