// The broader field.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Field {id: row.from})
MATCH (b:Field {id: row.to})
MERGE (a)-[r:BROADER]->(b)
SET r.datasets = CASE WHEN NOT row.declared THEN r.datasets WHEN r.datasets IS NULL THEN [$dataset] ELSE COLLECT { UNWIND r.datasets + $dataset AS d RETURN DISTINCT d ORDER BY d } END
