// The dataset itself.
CYPHER replan=skip
UNWIND $part.rows AS row
MERGE (n:Dataset {id: row.id})
SET n += row, n.datasets = [$dataset], n.loadedAt = datetime()
