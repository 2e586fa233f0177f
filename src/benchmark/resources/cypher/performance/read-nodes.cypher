// Nodes by their place in the store.
UNWIND range($first, $last) AS place
MATCH (n)
WHERE id(n) = place AND NOT n:Migration
RETURN labels(n) + 'Raw' AS labels, properties(n) AS properties
