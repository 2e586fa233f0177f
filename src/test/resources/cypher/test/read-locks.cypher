// How often each was written.
MATCH (n:Lock)
RETURN n.id AS id, n.count AS count
ORDER BY id
