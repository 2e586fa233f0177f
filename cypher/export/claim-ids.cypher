// The next ids of claims after $after, in order.
MATCH (n:Claim)
WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit
