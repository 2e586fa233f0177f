// What a territory is part of.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Party {id: row.from})
MATCH (b:Party {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.datasets = CASE WHEN NOT row.declared THEN r.datasets WHEN r.datasets IS NULL THEN [$dataset] ELSE COLLECT { UNWIND r.datasets + $dataset AS d RETURN DISTINCT d ORDER BY d } END
