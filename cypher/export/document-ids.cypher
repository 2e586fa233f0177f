// The next ids of documents after $after, in order.
MATCH (n:Document)
WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit
