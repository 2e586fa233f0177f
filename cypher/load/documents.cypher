// Documents of the dataset, with their text.
CYPHER replan=skip
UNWIND $part.rows AS row
MERGE (n:Document {id: row.id})
SET n += row.properties, n.datasets = CASE WHEN n.datasets IS NULL THEN [$dataset] ELSE COLLECT { UNWIND n.datasets + $dataset AS d RETURN DISTINCT d ORDER BY d } END
WITH n
MATCH (d:Dataset {id: 'dataset/' + $dataset})
MERGE (n)-[r:IN_DATASET]->(d)
SET r.datasets = [$dataset]
