// Some of what lost claims; what stays of it is to be finished.
MATCH (n:Touched)
USING SCAN n:Touched
WITH n LIMIT $number
REMOVE n:Touched
SET n:Unfinished
RETURN n.id AS id, CASE WHEN n:Party THEN 'party' WHEN n:Cooperation THEN 'cooperation' ELSE 'term' END AS kind
