// Activities that the dataset names, and the broader ones above them.
CYPHER replan=skip
UNWIND $part.rows AS row
MERGE (n:Activity {id: row.id})
SET n += row.properties, n.datasets = CASE WHEN n.datasets IS NULL THEN [$dataset] ELSE COLLECT { UNWIND n.datasets + $dataset AS d RETURN DISTINCT d ORDER BY d } END
