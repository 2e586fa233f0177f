// Agreements, each of one record.
UNWIND $rows AS row
MERGE (n:Agreement {id: row.id})
SET n += row.properties, n.datasets = COLLECT { UNWIND coalesce(n.datasets, []) + $dataset AS d RETURN DISTINCT d ORDER BY d }
