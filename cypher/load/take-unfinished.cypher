// Some of what was written or lost claims, to be finished now.
MATCH (n:Unfinished)
USING SCAN n:Unfinished
WITH n LIMIT $number
REMOVE n:Unfinished
RETURN n.id AS id, CASE WHEN n:Party THEN 'party' WHEN n:Cooperation THEN 'cooperation' ELSE 'term' END AS kind
